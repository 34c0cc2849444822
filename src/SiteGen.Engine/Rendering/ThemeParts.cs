// What a theme is made of once it is parsed: shared by all contexts and never changed.
using System.Collections.Frozen;
using Scriban.Runtime;
using Scriban.Syntax;

namespace SiteGen.Rendering;

/// <param name="Templates">By name below <c>templates/</c>.</param>
/// <param name="Words">Interface words of all languages.</param>
/// <param name="Settings">What functions need besides the model.</param>
/// <param name="Functions">By name; read-only, so that no template can hide one.</param>
/// <param name="TextOnly">Statements that stand in attributes and titles, where markup would be wrong. Compared by reference.</param>
internal sealed record ThemeParts(
    FrozenDictionary<string, ParsedTemplate> Templates, WordBook Words, RenderSettings Settings, ScriptObject Functions, FrozenSet<ScriptNode> TextOnly);
