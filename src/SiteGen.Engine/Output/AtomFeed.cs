// Writes the Atom feed of the written explainers (RFC 4287).
using System.Globalization;
using System.Xml;
using SiteGen.Dates;
using SiteGen.Pages;

namespace SiteGen.Output;

public static class AtomFeed
{
    /// <summary>The feed, or null when the site's address is unknown or no page has a date.</summary>
    public static OutputFile? Of(SiteFacts site)
    {
        if (!site.HasFeed || site.Settings.Url is not { } root)
        {
            return null;
        }

        var entries = site.Explainers
            .Select(page => (page, date: SiteFacts.FeedDate(page)))
            .Where(entry => entry.date is not null)
            .Select(entry => (entry.page, updated: Instant(entry.date!.Value, site.Settings.TimeZone)))
            .OrderByDescending(entry => entry.updated)
            .ThenBy(entry => entry.page.Url, StringComparer.Ordinal)
            .Take(site.Settings.PageSize)
            .ToArray();

        return new OutputFile("feed.xml", XmlDocuments.Write(xml =>
        {
            xml.WriteStartElement("feed", "http://www.w3.org/2005/Atom");
            xml.WriteText("title", site.Settings.Title ?? new Uri(root).Host);
            if (site.Settings.Description is { } description)
            {
                xml.WriteText("subtitle", description);
            }

            xml.WriteElementString("id", root);
            WriteLink(xml, "alternate", root);
            WriteLink(xml, "self", $"{root}feed.xml");
            xml.WriteElementString("updated", Rfc3339(entries[0].updated));
            WriteAuthor(xml, site.Settings.Publisher?.Name ?? site.Settings.Title ?? new Uri(root).Host);
            foreach (var (page, updated) in entries)
            {
                WriteEntry(xml, page, updated, site.Settings);
            }

            xml.WriteEndElement();
        }));
    }

    private static void WriteEntry(XmlWriter xml, ExplainerFacts page, DateTimeOffset updated, Settings.SiteSettings settings)
    {
        var url = SiteAddress.Absolute(settings.Url!, page.Url);
        xml.WriteStartElement("entry");
        xml.WriteText("title", page.Explainer.Title.Value);
        xml.WriteElementString("id", url);
        WriteLink(xml, "alternate", url);
        xml.WriteElementString("updated", Rfc3339(updated));
        if (page.Explainer.Published is { } published)
        {
            xml.WriteElementString("published", Rfc3339(Instant(published, settings.TimeZone)));
        }

        foreach (var author in page.Explainer.Authors)
        {
            WriteAuthor(xml, author.Name);
        }

        if (page.Explainer.Summary is { } summary)
        {
            xml.WriteText("summary", summary.Value);
        }

        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string url)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author");
        xml.WriteText("name", name);
        xml.WriteEndElement();
    }

    /// <summary>A day begins at midnight in the site's own zone: Atom has no dates without a time.</summary>
    private static DateTimeOffset Instant(PublicationDate date, TimeSpan zone) =>
        new(date.Day.ToDateTime(date.Time ?? TimeOnly.MinValue), date.Offset ?? zone);

    private static string Rfc3339(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
