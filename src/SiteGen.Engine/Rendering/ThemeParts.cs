// What a theme is made of: shared by all contexts, and never changed but for templates that are parsed when a page asks for them.
using Scriban.Runtime;

namespace SiteGen.Rendering;

/// <param name="Outline">All that is known without trees.</param>
/// <param name="Settings">What functions need besides the model.</param>
/// <param name="Functions">By name; read-only, so that no template can hide one.</param>
internal sealed record ThemeParts(ThemeTemplates Templates, ThemeOutline Outline, RenderSettings Settings, ScriptObject Functions)
{
    /// <summary>Interface words of all languages.</summary>
    public WordBook Words => Outline.Words;
}
