// What a build needs to know of a theme whose templates it may not have to parse: kept for the next process.
using System.Collections.Immutable;
using SiteGen.Caching;

namespace SiteGen.Rendering;

/// <summary>A theme that passed all checks, without its trees.</summary>
/// <param name="Templates">By name below <c>templates/</c>.</param>
/// <param name="Words">Interface words of all languages.</param>
/// <param name="Bound">Names that templates give a meaning of their own.</param>
internal sealed record ThemeOutline(IReadOnlyDictionary<string, TemplateOutline> Templates, WordBook Words, ImmutableHashSet<string> Bound)
{
    /// <summary>A template, everything it can include and the layouts around it: names that do not exist are among them.</summary>
    public SortedSet<string> Closure(string template)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        Collect(template);
        return names;

        void Collect(string name)
        {
            if (!names.Add(name) || !Templates.TryGetValue(name, out var found))
            {
                return;
            }

            foreach (var include in found.Includes)
            {
                Collect(include);
            }

            if (found.Layout is { } layout)
            {
                Collect(layout);
            }
        }
    }
}

/// <summary>What the checks found out about one template.</summary>
/// <param name="Text">Of its text.</param>
/// <param name="Layout">The template that it is put into.</param>
/// <param name="IsShared">See <see cref="ParsedTemplate.IsShared"/>.</param>
/// <param name="TextOnly">Where the statements begin that stand in attributes and titles, where markup would be wrong.</param>
internal sealed record TemplateOutline(string Name, Fingerprint Text, string? Layout, ImmutableArray<string> Includes, bool IsShared, ImmutableArray<int> TextOnly);
