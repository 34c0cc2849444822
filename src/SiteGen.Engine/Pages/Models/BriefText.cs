// The words of a source at a place that extraction found.
using SiteGen.Articles;
using SiteGen.Extraction;

namespace SiteGen.Pages.Models;

internal static class BriefText
{
    /// <summary>The stretch of the passage; empty where the passage does not hold it.</summary>
    public static string Of(Article article, Mention mention) =>
        article.Find(mention.PassageId)?.Text.Value is { } text && mention.Span.Start >= 0 && mention.Span.End <= text.Length
            ? text.Substring(mention.Span.Start, mention.Span.Length)
            : "";
}
