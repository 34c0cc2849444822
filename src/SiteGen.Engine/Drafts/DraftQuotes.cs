// Quotations of a draft, with the speaker that the rules suggest.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Extraction;

namespace SiteGen.Drafts;

internal static class DraftQuotes
{
    public static ImmutableArray<DraftEntry> Of(Article article, ArticleExtraction found, DraftPeople people)
    {
        var quotes = found.Quotations.Where(quotation => DraftEntries.IsSure(quotation.Origin)).DistinctBy(quotation => quotation.Text);
        return [.. quotes.Select((quotation, index) => EntryOf(article, quotation, index + 1, people))];
    }

    private static DraftEntry EntryOf(Article article, FoundQuotation quotation, int number, DraftPeople people)
    {
        var passages = quotation.Parts.Select(part => part.PassageId).Distinct().ToList();
        var longest = quotation.Parts.MaxBy(part => part.Span.Length);
        return new(DraftBlock.Quotes,
        [
            Entry(quotation.Text.TrimEnd(',', ';'), passages is [var only] ? only : $"{passages[0]}-{passages[^1]}"),
            Entry(DraftEntries.Words(article, longest), longest.PassageId),
            $"  # {DraftWriter.Mark}: {passages[0]} holds a quotation that could not be proven as spoken; compare its marks: {PrivateDraft.Excerpt(article, quotation.Text)}",
        ]);

        string Entry(string text, string passage) =>
            $"  - id: q{number}\n    text: {DraftText.Quoted(text)}\n    {people.Line("by", quotation.Speaker)}\n"
            + (quotation.RelayedBy is { } relay ? $"    {people.Line("relayed_by", relay)}\n" : "")
            + $"    cites: [s1#{passage}]   # {DraftText.Comment(SuggestionOf(article, quotation))}";
    }

    /// <summary>The speaker is suggested, never asserted: the rule and the source's own words stand beside it.</summary>
    private static string SuggestionOf(Article article, FoundQuotation quotation) => quotation.Cue is { } cue
        ? $"suggested by {quotation.Origin.Rule}: “{DraftEntries.Words(article, cue)}”"
        : $"suggested by {quotation.Origin.Rule}";
}
