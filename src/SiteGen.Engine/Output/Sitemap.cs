// Writes sitemap.xml and robots.txt.
using SiteGen.Caching;
using SiteGen.Pages;

namespace SiteGen.Output;

public static class Sitemap
{
    public const string FileName = "sitemap.xml";

    /// <summary>Key of <see cref="Of"/>.</summary>
    public static Fingerprint KeyOf(SiteFacts site, IEnumerable<string> generated)
    {
        var key = new FingerprintBuilder().Add(site.Settings.Url).Add(site.Explainers.Length);
        foreach (var page in site.Explainers)
        {
            key.Add(page.Url).Add(SiteFacts.FeedDate(page)?.Iso);
        }

        foreach (var url in generated)
        {
            key.Add(url);
        }

        return key.ToFingerprint();
    }

    /// <summary>The sitemap of pages that may be indexed, on a site whose address is known.</summary>
    /// <param name="generated">URLs of generated pages that may be indexed.</param>
    public static ReadOnlyMemory<byte> Of(SiteFacts site, IEnumerable<string> generated)
    {
        var root = site.Settings.Url!;
        var modified = site.Explainers.ToDictionary(page => page.Url, page => SiteFacts.FeedDate(page)?.Iso);
        foreach (var url in generated)
        {
            modified.TryAdd(url, null);
        }

        return XmlDocuments.Write(xml =>
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
        });
    }

    /// <summary>Blocks nothing: a page that must not be indexed says so itself, and a crawler has to read it to know.</summary>
    public static OutputFile Robots(SiteFacts site)
    {
        var sitemap = site.Settings.Url is { } root ? $"Sitemap: {root}sitemap.xml\n" : "";
        return new OutputFile("robots.txt", System.Text.Encoding.UTF8.GetBytes($"User-agent: *\nDisallow:\n{sitemap}"));
    }
}
