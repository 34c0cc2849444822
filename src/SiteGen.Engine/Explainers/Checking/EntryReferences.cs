// Ids of entries that the text and the corrections name must exist.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Markdown;
using SiteGen.Text;

namespace SiteGen.Explainers.Checking;

internal static class EntryReferences
{
    public static IEnumerable<Diagnostic> Unknown(Explainer page) => Placed(page).Concat(Affected(page));

    private static IEnumerable<Diagnostic> Placed(Explainer page)
    {
        foreach (var placed in Flatten(ExplainerTexts.PiecesOf(page)).OfType<PlacedPiece>())
        {
            var (block, ids) = IdsOf(page, placed.Block);
            if (ids.Length == 0)
            {
                yield return FrontMatterRules.UnknownEntry.At(placed.At, $"this page has no {block}", $"add {block}: to the front matter, or remove the container");
                continue;
            }

            foreach (var id in placed.Ids.Where(id => !ids.Contains(id)))
            {
                yield return FrontMatterRules.UnknownEntry.At(placed.At, $"{block} has no entry with the id {id}", Help(id, ids));
            }
        }
    }

    private static IEnumerable<Diagnostic> Affected(Explainer page)
    {
        string[] ids =
        [
            .. Enum.GetValues<PlacedBlock>().SelectMany(block => IdsOf(page, block).Ids), .. page.People.Select(entry => entry.Id),
            .. page.Glossary.Select(entry => entry.Id), .. page.Sources.Select(entry => entry.Id.Value), .. page.Body.Cards.Select(card => card.Id),
        ];
        return page.Corrections.SelectMany(correction => correction.Affects)
            .Where(id => !ids.Contains(id.Value))
            .Select(id => FrontMatterRules.UnknownEntry.At(id.At, $"no entry or card of this page has the id {id.Value}", Help(id.Value, ids)));
    }

    private static (string Block, ImmutableArray<string> Ids) IdsOf(Explainer page, PlacedBlock block) => block switch
    {
        PlacedBlock.Quote => ("quotes", [.. page.Quotes.Select(entry => entry.Id)]),
        PlacedBlock.Figure => ("figures", [.. page.Figures.Select(entry => entry.Id)]),
        PlacedBlock.Claims => ("claims", [.. page.Claims.Select(entry => entry.Id)]),
        _ => ("timeline", [.. page.Timeline.Select(entry => entry.Id)]),
    };

    private static IEnumerable<BodyPiece> Flatten(IEnumerable<BodyPiece> pieces) =>
        pieces.SelectMany(piece => piece is NotePiece note ? Flatten(note.Content) : [piece]);

    private static string Help(string id, IReadOnlyCollection<string> ids) =>
        Nearest.Question(id, ids) ?? (ids.Count is 0 or > 12 ? "write the id of an entry" : $"ids here: {string.Join(", ", ids)}");
}
