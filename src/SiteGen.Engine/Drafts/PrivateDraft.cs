// What a draft may hold of a private seed: quotations, figures and dates, which are proven, and its label; no name, and none of its other words.
using SiteGen.Articles;
using SiteGen.Extraction;
using SiteGen.Text;

namespace SiteGen.Drafts;

internal static class PrivateDraft
{
    private const string NoLabel = "private source";

    public static bool IsFor(Article article) => article.Metadata.Rights == Rights.Private;

    /// <summary>A title and a file name that tell nothing of the seed.</summary>
    public static string Name(Article article) => article.Metadata.Label is { } label && Slug.From(label) is not null ? label : NoLabel;

    /// <summary>All that the rules found but who is named and who speaks.</summary>
    public static ArticleExtraction Nameless(ArticleExtraction found) => found with
    {
        Names = [],
        Statements = [],
        Quotations = [.. found.Quotations.Select(quotation => quotation with { Speaker = null, SpeakerRole = null, RelayedBy = null, Cue = null })],
    };

    /// <summary>Words of the seed in a comment, which is committed with the file.</summary>
    public static string Excerpt(Article article, string text) => IsFor(article) ? "see the seed" : DraftText.Comment(text);
}
