// Finds names in the finished pages that site.yaml says must not appear.
using System.Collections.Immutable;
using System.Net;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Output;

public static class WithheldNames
{
    /// <summary>An error for each page that would print a withheld name.</summary>
    public static IEnumerable<Diagnostic> Check(SiteSettings settings, ImmutableArray<RenderedPage> pages) =>
        from name in settings.WithholdNames
        let needle = Encoding.UTF8.GetBytes(WebUtility.HtmlEncode(name.Value))
        from page in pages
        where page.File.Content.Span.IndexOf(needle) >= 0
        select PublishingRules.WithheldName.At(new Location(page.Page.Source ?? "site.yaml"),
            $"the name on line {name.At.Line} of site.yaml would stand on {page.Page.Url}", "take it out, or make its seed rights: private");
}
