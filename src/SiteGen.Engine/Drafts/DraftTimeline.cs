// Dates of a draft: those that the source states, those that are worked out, and words that no date could be read from.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Dates;
using SiteGen.Extraction;

namespace SiteGen.Drafts;

internal static class DraftTimeline
{
    /// <summary>The day on which the article itself was written is no event of its story.</summary>
    private const string OfArticle = "dateline";

    public static ImmutableArray<DraftEntry> Of(Article article, ArticleExtraction found)
    {
        var dates = found.Dates.Where(date => DraftEntries.IsSure(date.Origin) && date.Origin.Rule != OfArticle).GroupBy(date => date.Value ?? date.Text).ToList();
        return [.. InOrder(dates).Select((group, index) => EntryOf(article, [.. group], index + 1))];
    }

    /// <summary>Known days first, in their order, so that no two contradict the file's; then the others as the source has them.</summary>
    private static IEnumerable<IGrouping<string, FoundDate>> InOrder(IEnumerable<IGrouping<string, FoundDate>> dates) => dates
        .Select(group => (group, day: Edtf.Parse(group.Key, out _) is { HasYear: true } date ? date.Earliest ?? DateOnly.MinValue : (DateOnly?)null))
        .OrderBy(entry => entry.day is null).ThenBy(entry => entry.day).Select(entry => entry.group);

    private static DraftEntry EntryOf(Article article, ImmutableArray<FoundDate> dates, int number)
    {
        var first = dates[0];
        var cites = DraftEntries.Cites(dates.Select(date => date.At.PassageId));
        var title = $"    title: \"{DraftWriter.Mark}: what happened\"\n    {cites}   # {PrivateDraft.Excerpt(article, $"“{SentenceOf(article, first)}”")}";
        var display = $"  - id: t{number}\n    display_date: {DraftText.Quoted(first.Text)}   # {DraftWriter.Mark}: which day is this?\n{title}";
        var (basis, other) = first.Inferred ? ("inferred", "stated") : ("stated", "inferred");
        string[] plain = PrivateDraft.IsFor(article) ? [None()] : [display, None()];
        return new(DraftBlock.Timeline, first.Value is not { } value ? [.. plain] :
            [Dated(value, basis), Dated(value, other), .. Yearless(value) is { } day ? (string[])[Dated(day, "stated")] : [], .. plain]);

        string Dated(string date, string basis) =>
            $"  - id: t{number}\n    date: {DraftText.Quoted(date)}\n    basis: {basis}   # {PrivateDraft.Excerpt(article, $"“{first.Text}”")}, {first.Origin.Rule}\n{title}";

        string None() => $"  # {DraftWriter.Mark}: {first.At.PassageId} holds a date that could not be proven: {PrivateDraft.Excerpt(article, first.Text)}";
    }

    /// <summary>The day or month without its year, which the words may not state.</summary>
    private static string? Yearless(string value) => value.Length is 7 or 10 && value.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && value[4] == '-' ? $"XXXX{value[4..]}" : null;

    /// <summary>A stretch of the passage around the date, for the editor's eye.</summary>
    private static string SentenceOf(Article article, FoundDate date)
    {
        const int Around = 80;
        var text = article.Find(date.At.PassageId)!.Text.Value;
        var start = Math.Max(0, date.At.Span.Start - Around);
        var end = Math.Min(text.Length, date.At.Span.End + Around);
        return $"{(start > 0 ? "…" : "")}{text[start..end]}{(end < text.Length ? "…" : "")}";
    }
}
