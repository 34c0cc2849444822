// Tells whether two quotations of one passage are surely of the same speaker: “We act,” Ali said. “We win.”
using SiteGen.Text;

namespace SiteGen.Evidence;

internal static class SameSpeaker
{
    /// <summary>One sentence of reporting stands between them, it ends before the second, and nothing reports the second by itself.</summary>
    /// <param name="one">The first quotation's words in the text.</param>
    /// <param name="other">The second quotation's words.</param>
    public static bool IsSure(string text, TextSpan one, TextSpan other, string language)
    {
        var between = text[Math.Min(one.End + 1, other.Start)..other.Start].TrimEnd('"', '“', '„', '«', '»', '\'', '‘', '‚', '「', '”', '\u2060').Trim();
        var after = Clause(text, Math.Min(other.End + 1, text.Length));
        return between.Length > 0 && !between.Contains('\n', StringComparison.Ordinal)
            && Enumerable.Range(0, between.Length).Where(at => SentenceEnds.IsStop(between[at]) && SentenceEnds.IsEnd(between, at)).FirstOrDefault(-1) == between.Length - 1
            && LanguageWords.ReportsSpeech(between, language) && !LanguageWords.ReportsTwice(between, language) && !LanguageWords.ReportsSpeech(after, language);
    }

    /// <summary>The rest of the sentence that a quotation stands in, up to the next mark.</summary>
    private static string Clause(string text, int from)
    {
        var end = from;
        while (end < text.Length && text[end] != '\n' && !(MarkUse.IsMark(text[end]) && !MarkUse.IsSingle(text[end])) && !(SentenceEnds.IsStop(text[end]) && SentenceEnds.IsEnd(text, end)))
        {
            end++;
        }

        return text[from..end];
    }
}
