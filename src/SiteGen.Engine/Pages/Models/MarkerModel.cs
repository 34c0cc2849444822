// Source markers: the small buttons behind a statement, and the pop-overs they open, one for each distinct place cited on a page.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Explainers;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <summary>The markers of one page being made. Lives as long as the model is built.</summary>
/// <param name="numbered">Whether passages are shown with their source's number: where a page has passages of more than one source.</param>
internal sealed class MarkerBook(Phrases words, bool numbered)
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly List<Model> _popovers = [];

    /// <summary>The pop-overs in order of first use, for the end of the page.</summary>
    public ModelList? Popovers => _popovers.Count == 0 ? null : new ModelList([.. _popovers]);

    /// <summary>The markers of some citations, each place once; null where there is none.</summary>
    public ModelList? Of(ImmutableArray<Citation> citations, ExplainerFacts page)
    {
        var marks = new List<Model>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in CitedPlaces.Of(citations, page))
        {
            if (seen.Add(place.Key))
            {
                marks.Add(Mark(place));
            }
        }

        return marks.Count == 0 ? null : new ModelList([.. marks]);
    }

    private Model Mark(CitedPlace place)
    {
        if (!_ids.TryGetValue(place.Key, out var id))
        {
            // An underscore keeps these ids apart from every slug.
            id = "src_" + (_ids.Count + 1).ToString(CultureInfo.InvariantCulture);
            _ids.Add(place.Key, id);
            _popovers.Add(PopoverModel.Of(place, id, words));
        }

        var source = (numbered || IsOutside(place)) && place.Number is { } number ? words.Number(number) : "";
        var sign = SignOf(place, source);
        return new Model(("popover", id), ("kind", KindOf(place)), ("sign", sign), ("said", SaidOf(place, sign)));
    }

    /// <summary><c>seed</c>, <c>outside</c>, <c>gap</c> or <c>bg</c>: the class of the marker.</summary>
    private static string KindOf(CitedPlace place) => place.Kind switch
    {
        CitationKind.None => "gap",
        CitationKind.Editors => "bg",
        _ => IsOutside(place) ? "outside" : "seed",
    };

    private static bool IsOutside(CitedPlace place) => place is { Article: null, IsAbsent: false };

    private string SignOf(CitedPlace place, string source) => place switch
    {
        { Kind: CitationKind.None } => words["sign_none"],
        { Kind: CitationKind.Editors } => words["sign_editors"],
        { IsHidden: true } => source.Length > 0 ? source : words["sign_source"],
        { Article: not null, Passages.IsEmpty: true } when source.Length > 0 => source,
        { Article: not null } => source.Length > 0
            ? words.Fill("sign_in_source", ("n", source), ("passage", SourceNames.Sign(place.Passages, words)))
            : SourceNames.Sign(place.Passages, words),
        { Locator: { } locator } => words.Fill("sign_locator", ("n", source), ("locator", locator)).TrimStart(' ', ','),
        _ => source.Length > 0 ? source : words["sign_source"],
    };

    /// <summary>What is read out: it has the sign in it, which people who speak to their machine say.</summary>
    private string SaidOf(CitedPlace place, string sign) => place.Kind switch
    {
        CitationKind.None => words["said_none"],
        CitationKind.Editors => words["said_editors"],
        _ => words.Fill("said_source", ("passage", sign)),
    };
}
