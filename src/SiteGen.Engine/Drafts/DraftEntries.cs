// Turns what extraction found into entries of a draft, block by block.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Extraction;

namespace SiteGen.Drafts;

internal static class DraftEntries
{
    public static ImmutableArray<DraftEntry> Of(Article article, ArticleExtraction found, DraftSite site)
    {
        var people = DraftPeople.Of(found, site.Names);
        return
        [
            Title(article),
            Sources(article),
            .. OrNone(DraftBlock.People, people.Entries),
            .. OrNone(DraftBlock.Quotes, DraftQuotes.Of(article, found, people)),
            .. OrNone(DraftBlock.Figures, DraftFigures.Of(article, found)),
            .. OrNone(DraftBlock.Timeline, DraftTimeline.Of(article, found)),
            .. OrNone(DraftBlock.Claims, DraftClaims.Of(article, found, people)),
            DraftBody.Of(found),
        ];
    }

    public static bool IsSure(Origin origin) => origin.Confidence >= ArticleExtraction.ShownFrom;

    public static string Cites(IEnumerable<string> passages) => $"cites: [{string.Join(", ", passages.Distinct().Select(passage => $"s1#{passage}"))}]";

    public static string Words(Article article, Mention at) => article.Find(at.PassageId)!.Text.Value.Substring(at.Span.Start, at.Span.Length);

    private static DraftEntry Title(Article article)
    {
        var language = article.Metadata.Language is { } tag ? $"language: {DraftText.Quoted(tag)}\n" : "";
        if (PrivateDraft.IsFor(article))
        {
            return new(DraftBlock.Head, [$"title: {DraftText.Quoted($"Draft from {PrivateDraft.Name(article)}")}   # {DraftWriter.Mark}: your own headline\n{language}{DraftNotes.Page}".ReplaceLineEndings("\n")]);
        }

        var head = article.Headline.Text.Value;
        return new(DraftBlock.Head,
        [
            Head(head),
            Head(string.Concat(head.Where(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.IsWhiteSpace(c) || c is ',' or '.' or '-' or '?'))),
            Head($"Draft from {article.Id}"),
        ]);

        string Head(string title) => $"""
            title: {DraftText.Quoted(title)}   # {DraftWriter.Mark}: your own headline; this is the source's
            {language}{DraftNotes.Page}
            """.ReplaceLineEndings("\n");
    }

    private static DraftEntry Sources(Article article) =>
        new(DraftBlock.Head, [$"\nsources:\n  - {{id: s1, seed: {DraftText.Quoted(article.Id)}}}"]);

    /// <summary>An empty block still has its comment.</summary>
    private static ImmutableArray<DraftEntry> OrNone(DraftBlock block, ImmutableArray<DraftEntry> entries) =>
        entries.IsEmpty ? [new DraftEntry(block, ["#"])] : entries;
}
