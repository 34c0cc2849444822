// A figure: a number with what it measures.
using SiteGen.Evidence;
using SiteGen.Explainers;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class FigureModel
{
    public static string IdOf(Figure figure) => "figure_" + figure.Id;

    public static Model Of(Figure figure, Prose prose) => new(
        ("id", IdOf(figure)),
        ("embed", EmbedModel.LinkTo(IdOf(figure), figure.Label ?? figure.Value.Value, prose)),
        ("value", figure.Value.Value),
        ("unit", figure.Unit),
        ("label", figure.Label),
        ("as_of", Formats.DateWords.OfText(figure.AsOf?.Value, prose.Words)),
        ("marks", prose.Marks(figure.Cites)),
        ("unchecked", prose.Page.Evidence.Proofs.Any(proof =>
            proof is { Kind: ProofKind.Figure, Standing: ProofStanding.Unchecked } && proof.Text == figure.Value.Value)),
        ("proven", prose.Page.Evidence.Proofs.FirstOrDefault(proof => proof is { Kind: ProofKind.Figure, Lock: not null } && proof.Text == figure.Value.Value) is { } locked
            ? PopoverModel.Standing(locked, prose.Words) : null));
}
