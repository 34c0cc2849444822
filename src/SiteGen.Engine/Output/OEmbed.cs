// Describes each card for other sites as oEmbed does (https://oembed.com), in a file beside it.
using SiteGen.Pages;

namespace SiteGen.Output;

internal static class OEmbed
{
    public static string PathOf(Embed embed) => embed.OEmbedUrl[1..];

    public static ReadOnlyMemory<byte> Of(Embed embed, SiteFacts site)
    {
        var words = site.WordsFor(site.LanguageOf(embed.Page));
        return JsonDocuments.Write(json =>
        {
            json.WriteString("version", "1.0");
            json.WriteString("type", "rich");
            json.WriteString("title", embed.Title(words));
            if (!embed.Page.Explainer.Authors.IsEmpty)
            {
                json.WriteString("author_name", words.List([.. embed.Page.Explainer.Authors.Select(author => author.Name)]));
            }

            if (site.Settings.Title is { } title)
            {
                json.WriteString("provider_name", title);
            }

            json.WriteString("provider_url", site.Settings.Url);
            json.WriteString("html", Embeds.CodeOf(embed, site, words));
            json.WriteNumber("width", Embeds.Width);
            json.WriteNumber("height", embed.Height);
        });
    }
}
