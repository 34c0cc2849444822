// The table of what is known about a seed, and of what nobody stated.
using SiteGen.Articles;
using SiteGen.Pages.Formats;

namespace SiteGen.Pages.Models;

internal static class SourceFactsModel
{
    public static Rows Of(Article article, Phrases words)
    {
        var metadata = article.Metadata;
        return Rows.Of(words)
            .Add("row_publisher", metadata.Publisher ?? words["not_named"])
            .AddMaybe("row_author", metadata.Author)
            .AddLink("row_address", metadata.Url, words["no_address"])
            .AddLinkMaybe("row_archived", metadata.ArchivedUrl)
            .AddDate("row_published", metadata.Published, words["not_dated"])
            .AddMaybe("row_dateline", Dateline(article.Dateline, words))
            .AddMaybe("row_kind", metadata.Kind == SeedKind.Unstated ? null : SourceNames.Kind(metadata.Kind, words));
    }

    /// <summary>With what only the record of the source needs: when it was read, its size and its checksum.</summary>
    public static Rows WithFile(Article article, Phrases words)
    {
        var rows = Of(article, words);
        rows = article.Metadata.Accessed is { } accessed ? rows.AddDate("row_accessed", accessed, "") : rows;
        return rows
            .AddMaybe("row_language", article.Metadata.Language is { } language ? words.LanguageName(language) : null)
            .Add("row_length", words.Fill("length", ("paragraphs", words.Count("count_paragraphs", article.Body.Length)), ("bytes", words.Count("count_bytes", article.ByteLength))))
            .Add("row_rights", words[article.Metadata.Rights == Rights.Full ? "rights_full" : "rights_quote"])
            .AddCode("row_sha256", article.Sha256);
    }

    public static string? Dateline(Dateline? dateline, Phrases words) => dateline is null ? null
        : string.Join(words["list_separator"], new[] { dateline.Place, dateline.Date, dateline.Agency }.OfType<string>());
}
