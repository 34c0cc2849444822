// Writes sitemap.xml and robots.txt.
using SiteGen.Pages;

namespace SiteGen.Output;

public static class Sitemap
{
    /// <summary>The sitemap of pages that may be indexed; null when the site's address is unknown.</summary>
    /// <param name="generated">URLs of generated pages that may be indexed.</param>
    public static OutputFile? Of(SiteFacts site, IEnumerable<string> generated)
    {
        if (site.Settings.Url is not { } root)
        {
            return null;
        }

        var modified = site.Explainers.ToDictionary(page => page.Url, page => SiteFacts.FeedDate(page)?.Iso);
        foreach (var url in generated)
        {
            modified.TryAdd(url, null);
        }

        return new OutputFile("sitemap.xml", XmlDocuments.Write(xml =>
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (var (url, date) in modified.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", SiteAddress.Absolute(root, url));
                if (date is not null)
                {
                    xml.WriteElementString("lastmod", date);
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }));
    }

    /// <summary>Blocks nothing: a page that must not be indexed says so itself, and a crawler has to read it to know.</summary>
    public static OutputFile Robots(SiteFacts site)
    {
        var sitemap = site.Settings.Url is { } root ? $"Sitemap: {root}sitemap.xml\n" : "";
        return new OutputFile("robots.txt", System.Text.Encoding.UTF8.GetBytes($"User-agent: *\nDisallow:\n{sitemap}"));
    }
}
