// Claims of a draft, as the rules suggest them: the source's sentence in marks, until an editor says it in other words.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Extraction;

namespace SiteGen.Drafts;

internal static class DraftClaims
{
    public static ImmutableArray<DraftEntry> Of(Article article, ArticleExtraction found, DraftPeople people)
    {
        var statements = found.Statements.Where(statement => DraftEntries.IsSure(statement.Origin)).DistinctBy(statement => statement.Sentence);
        return [.. statements.Select((statement, index) => statement.Kind == ReportingKind.Denies
            ? Denial(article, statement)
            : EntryOf(article, statement, index + 1, people))];
    }

    private static DraftEntry EntryOf(Article article, FoundStatement statement, int number, DraftPeople people)
    {
        var sentence = DraftEntries.Words(article, statement.Sentence).Trim();
        var passage = statement.Sentence.PassageId;
        var against = statement.Against is { } whom ? $"; against {whom}, who must be heard" : "";
        return new(DraftBlock.Claims,
        [
            $"  - id: c{number}\n    # {DraftWriter.Mark}: say it in your own words, or delete it; suggested by {statement.Origin.Rule}{DraftText.Comment(against)}\n"
                + $"    text: {DraftText.Quoted($"“{DraftText.Markdown(sentence)}”")}\n    {people.Line("by", statement.Speaker)}\n    status: unverified\n    {DraftEntries.Cites([passage])}",
            $"  # {DraftWriter.Mark}: {passage} holds a claim: {DraftText.Comment(sentence)}",
        ]);
    }

    private static DraftEntry Denial(Article article, FoundStatement statement) => new(DraftBlock.Claims,
        [$"  # {DraftWriter.Mark}: {statement.Sentence.PassageId} holds a denial; add it under responses: of the claim it answers, with stance: denies: {DraftText.Comment(DraftEntries.Words(article, statement.Sentence))}"]);
}
