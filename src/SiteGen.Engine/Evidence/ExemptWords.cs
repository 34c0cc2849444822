// Words in marks that nobody is quoted as saying: not_quotations, glossary terms, emphasised titles.
using SiteGen.Markdown;
using SiteGen.Text;

namespace SiteGen.Evidence;

internal sealed class ExemptWords
{
    /// <summary>A longer entry or term exempts nothing: it would be a sentence that somebody said.</summary>
    public const int MostWords = 6;

    /// <summary>Titles of works may be longer.</summary>
    private const int MostEmphasised = 12;

    private readonly HashSet<string> _listed;
    private readonly HashSet<string> _terms;

    private ExemptWords(IEnumerable<string> listed, IEnumerable<string> terms) => (_listed, _terms) = ([.. listed.Select(Key)], [.. terms.Select(Key)]);

    public static ExemptWords Of(CheckedPage page)
    {
        var ids = page.Page.Glossary.Select(term => term.Id).ToHashSet(StringComparer.Ordinal);
        var terms = page.Page.Glossary.Concat(page.Shared.Glossary.Where(term => ids.Contains(term.Id)));
        return new ExemptWords(
            page.Page.NotQuotations.Concat(page.Settings.NotQuotations).Where(words => WordBoundaries.Count(words) <= MostWords),
            terms.SelectMany(term => term.Aliases.Prepend(term.Term)).Where(term => term.Length > 0 && WordBoundaries.Count(term) <= MostWords));
    }

    /// <summary>Why these words need no proof; null when they do.</summary>
    public ExemptReason? Reason(string words, TextBlock block, TextSpan span)
    {
        if (block.Emphasised.Any(emphasised => emphasised == span) && WordBoundaries.Count(words) <= MostEmphasised)
        {
            return ExemptReason.Emphasised;
        }

        var key = Key(words);
        return _listed.Contains(key) ? ExemptReason.NotQuotation : _terms.Contains(key) ? ExemptReason.GlossaryTerm : null;
    }

    /// <summary>Case and closing punctuation make no other word.</summary>
    private static string Key(string words) => FoldedText.Fold(words).TrimEnd(',', '.', '؛', '،', '۔').ToLowerInvariant();
}
