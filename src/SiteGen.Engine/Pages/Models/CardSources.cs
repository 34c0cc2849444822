// "Where this comes from": the distinct places that one card cites.
using System.Collections.Immutable;
using SiteGen.Explainers;
using SiteGen.Markdown;
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
        return places.Count == 0 ? null : ModelList.Of(places, place => Of(place, prose));
    }

    private static Model Of(CitedPlace place, Prose prose) => new Model(
        ("passage", place.Article is null || place.IsHidden ? place.Locator ?? prose.Words["passage_whole"] : SourceNames.Passage(place.Passages, prose.Words)),
        ("name", place.Name(prose.Words)),
        ("url", place.Number is { } number ? "#source_" + number.ToString(System.Globalization.CultureInfo.InvariantCulture) : null)).In(place.NameLanguage, prose.Words);

    private static IEnumerable<Citation> CitationsOf(BodyPiece piece) => piece switch
    {
        CitationPiece citation => citation.Group.Citations,
        NotePiece note => note.Content.SelectMany(CitationsOf),
        _ => [],
    };
}
