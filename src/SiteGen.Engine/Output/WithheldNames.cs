// Finds names in the finished pages that site.yaml says must not appear.
using System.Collections.Immutable;
using System.Net;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Explainers;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Output;

public static class WithheldNames
{
    /// <summary>An error for each page that would print a withheld name, where the name was written if that is known.</summary>
    public static IEnumerable<Diagnostic> Check(SiteFacts site, ImmutableArray<RenderedPage> pages) =>
        from name in site.Settings.WithholdNames
        let needle = Encoding.UTF8.GetBytes(WebUtility.HtmlEncode(name.Value))
        from page in pages
        where page.File.Content.Span.IndexOf(needle) >= 0
        let written = site.Explainers.FirstOrDefault(facts => facts.Url == page.Page.Url)?.Explainer
        select PublishingRules.WithheldName.At(PlaceIn(written, name.Value) ?? new Location(page.Page.Source ?? "site.yaml"),
            $"the name on line {name.At.Line} of site.yaml would stand on {page.Page.Url}", "take it out, or make its seed rights: private");

    private static Location? PlaceIn(Explainer? page, string name)
    {
        if (page is null)
        {
            return null;
        }

        foreach (var block in page.Body.Blocks.Concat(ExplainerTexts.FrontMatterOf(page).Select(text => text.Block)))
        {
            if (block.Text.Value.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at)
            {
                return page.Lines.Locate(block.Text.ToFile(new TextSpan(at, name.Length)));
            }
        }

        return null;
    }
}
