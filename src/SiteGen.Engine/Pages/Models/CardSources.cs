// "Where this comes from": the distinct places that one card cites.
using System.Collections.Immutable;
using SiteGen.Explainers;
using SiteGen.Markdown;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class CardSources
{
    public static ModelList? Of(Card card, Prose prose)
    {
        var citations = card.Short.Concat(card.Content).SelectMany(CitationsOf).ToImmutableArray();
        var places = CitedPlaces.Of(citations, prose.Page)
            .Where(place => place.Kind is not (CitationKind.None or CitationKind.Editors))
            .DistinctBy(place => place.Key)
            .ToList();
        return places.Count == 0 ? null : ModelList.Of(places.GroupBy(place => (place.Article?.Id, place.Source)), source => Of([.. source], prose));
    }

    /// <summary>One source with its passages that the card cites.</summary>
    private static Model Of(ImmutableArray<CitedPlace> places, Prose prose) => new Model(
        ("passage", prose.Words.List([.. places.Select(place => PassageOf(place, prose.Words)).Distinct()])),
        ("name", places[0].Name(prose.Words)),
        ("url", places[0].Number is { } number ? "#source_" + number.ToString(System.Globalization.CultureInfo.InvariantCulture) : null)).In(places[0].NameLanguage, prose.Words);

    private static string PassageOf(CitedPlace place, Phrases words) =>
        place.Article is null || place.IsHidden ? place.Locator ?? words["passage_whole"] : SourceNames.Passage(place.Passages, words);

    private static IEnumerable<Citation> CitationsOf(BodyPiece piece) => piece switch
    {
        CitationPiece citation => citation.Group.Citations,
        NotePiece note => note.Content.SelectMany(CitationsOf),
        _ => [],
    };
}
