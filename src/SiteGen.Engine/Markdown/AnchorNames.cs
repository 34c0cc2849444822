// Gives every heading its id and keeps ids apart: two equal ones on a page are an error that names both places.
using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Markdown;

/// <summary>The ids of one body, in order.</summary>
internal sealed class AnchorNames(Action<Diagnostic> report)
{
    /// <summary>Ids of the theme's own sections.</summary>
    private static readonly FrozenSet<string> Reserved =
        FrozenSet.ToFrozenSet(["claims", "timeline", "people", "glossary", "open", "sources", "updates", "related", "key"]);

    private readonly Dictionary<string, Location> _places = [];
    private readonly ImmutableArray<string>.Builder _names = ImmutableArray.CreateBuilder<string>();

    public ImmutableArray<string> ToImmutable() => _names.ToImmutable();

    /// <summary>An id written by the editor.</summary>
    public string Explicit(string id, Location at)
    {
        var slug = Slug.From(id);
        if (slug != id)
        {
            report(MarkdownRules.MalformedId.At(at, $"\"{id}\" is not a usable id",
                slug is null ? "an id is made of letters and digits with single hyphens between" : $"write {{#{slug}}}"));
        }
        else if (Reserved.Contains(id))
        {
            report(MarkdownRules.ReservedId.At(at, $"the id \"{id}\" belongs to a section of the theme", $"choose another id, for example {{#{id}-card}}"));
        }

        return Add(id, at);
    }

    /// <summary>An id made from a heading's words; empty, with an error, when nothing is left of them.</summary>
    public string FromHeading(string title, Location at)
    {
        if (Slug.From(title) is not { } slug)
        {
            report(MarkdownRules.NoId.At(at, "this heading has no letters or digits to make an id from", "add one, for example {#background}"));
            return "";
        }

        return Add(Reserved.Contains(slug) ? slug + "-card" : slug, at);
    }

    private string Add(string id, Location at)
    {
        if (_places.TryGetValue(id, out var first))
        {
            report(MarkdownRules.DuplicateId.At(at, $"the id \"{id}\" stands on line {first.Line} already",
                $"give one of them another id, for example {{#{id}-2}}", new RelatedPlace(first, "the first one")));
        }
        else
        {
            _places.Add(id, at);
            _names.Add(id);
        }

        return id;
    }
}
