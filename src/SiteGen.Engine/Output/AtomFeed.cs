// Writes a feed as Atom (RFC 4287).
using System.Xml;

namespace SiteGen.Output;

internal static class AtomFeed
{
    public static OutputFile? Of(Feed? feed) => feed is null ? null : new OutputFile($"{feed.Path[1..]}.xml", XmlDocuments.Write(xml =>
    {
        xml.WriteStartElement("feed", "http://www.w3.org/2005/Atom");
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        xml.WriteText("title", feed.Title);
        if (feed.Description is { } description)
        {
            xml.WriteText("subtitle", description);
        }

        xml.WriteElementString("id", feed.Absolute(feed.HomePath));
        WriteLink(xml, "alternate", feed.Absolute(feed.HomePath));
        WriteLink(xml, "self", feed.Absolute($"{feed.Path}.xml"));
        xml.WriteElementString("updated", FeedEntry.Rfc3339(feed.Entries[0].Updated));
        WriteAuthor(xml, feed.Author);
        foreach (var entry in feed.Entries)
        {
            WriteEntry(xml, entry, feed);
        }

        xml.WriteEndElement();
    }));

    private static void WriteEntry(XmlWriter xml, FeedEntry entry, Feed feed)
    {
        var url = feed.Absolute(entry.Path);
        xml.WriteStartElement("entry");
        if (entry.Language != feed.Language)
        {
            xml.WriteAttributeString("xml", "lang", null, entry.Language);
        }

        xml.WriteText("title", entry.Title);
        xml.WriteElementString("id", url);
        WriteLink(xml, "alternate", url);
        if (entry.Original is { } original)
        {
            WriteLink(xml, "via", original);
        }

        xml.WriteElementString("updated", FeedEntry.Rfc3339(entry.Updated));
        if (entry.Published is { } published)
        {
            xml.WriteElementString("published", FeedEntry.Rfc3339(published));
        }

        foreach (var author in entry.Authors)
        {
            WriteAuthor(xml, author);
        }

        foreach (var topic in entry.Topics)
        {
            xml.WriteStartElement("category");
            xml.WriteAttributeString("term", topic);
            xml.WriteEndElement();
        }

        if (entry.Summary is { } summary)
        {
            xml.WriteText("summary", summary);
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
}
