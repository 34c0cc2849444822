// Finds what a reporter put between two parts of one quotation: “We act,” the mayor said, “and soon.”
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Evidence;

internal static class ReportingClauses
{
    private const int MostWords = 15;

    /// <summary>The clauses, each from the mark that closes the first part to the mark that opens the second.</summary>
    public static ImmutableArray<TextSpan> Find(string text, ImmutableArray<MarkedText> marks, string language)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        for (var at = 1; at < marks.Length; at++)
        {
            var (first, second) = (marks[at - 1], marks[at]);
            if (first.IsClosed && IsClause(text, first, second, language))
            {
                found.Add(TextSpan.FromBounds(first.Outer.End - 1, second.Outer.Start + 1));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The same with the comma before the mark, which often is the reporter's own.</summary>
    public static TextSpan WithComma(string text, TextSpan clause) =>
        clause.Start > 0 && IsComma(text[clause.Start - 1]) ? TextSpan.FromBounds(clause.Start - 1, clause.End) : clause;

    private static bool IsClause(string text, MarkedText first, MarkedText second, string language)
    {
        var between = text[first.Outer.End..second.Outer.Start].Trim();
        var last = text[..first.Inner.End].TrimEnd() is { Length: > 0 } said ? said[^1] : ' ';
        if (between.Length < 3 || between.Contains('\n', StringComparison.Ordinal) || last is '.' or '。' or '۔' or '।')
        {
            return false;
        }

        // One sentence: a comma (or a question) before the clause, a comma or dash at its end, no stop inside.
        var opens = IsComma(last) || IsComma(between[0]) || last is '?' or '!' or '؟' or '-' or '–' or '—';
        var closes = IsComma(between[^1]) || between[^1] is '-' or '–' or '—' or ':';
        return opens && closes
            && WordBoundaries.Count(between) <= MostWords
            && !Enumerable.Range(0, between.Length).Any(at => SentenceEnds.IsStop(between[at]) && SentenceEnds.IsEnd(between, at))
            && LanguageWords.ReportsSpeech(between, language) && !LanguageWords.ReportsTwice(between, language);
    }

    private static bool IsComma(char c) => c is ',' or '،' or '，' or '、';
}
