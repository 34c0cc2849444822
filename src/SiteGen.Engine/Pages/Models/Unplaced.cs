// The blocks of a page that no card holds: they are listed below the cards.
using System.Collections.Immutable;
using SiteGen.Explainers;
using SiteGen.Markdown;

namespace SiteGen.Pages.Models;

internal sealed class Unplaced(Explainer page)
{
    public ImmutableArray<Quote> Quotes => PlacedModel.Left(page.Quotes, quote => quote.Id, page, PlacedBlock.Quote);

    public ImmutableArray<Figure> Figures => PlacedModel.Left(page.Figures, figure => figure.Id, page, PlacedBlock.Figure);

    public ImmutableArray<Claim> Claims => PlacedModel.Left(page.Claims, claim => claim.Id, page, PlacedBlock.Claims);

    public ImmutableArray<TimelineEntry> Timeline => PlacedModel.Left(page.Timeline, entry => entry.Id, page, PlacedBlock.Timeline);
}
