// Warns where a page gives words to one person and its source, beside those very words, names another.
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Extraction;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>Who said something is the editor's statement: it is never proven, only held against what the source plainly says.</summary>
/// <param name="extracted">What extraction found in an article.</param>
internal sealed class SpeakerCheck(CheckedPage page, Func<Article, ArticleExtraction> extracted)
{
    /// <summary>A shorter part of a name ("de", "al") makes two names no likelier to be one.</summary>
    private const int ShortestPart = 3;

    /// <summary>The warning; null where the source names the same speaker, none, or several.</summary>
    /// <param name="proof">The quotation, proven to be spoken in its source.</param>
    public Diagnostic? Check(Attribution by, Proof proof)
    {
        if (by.Names.IsEmpty || proof is not { Standing: ProofStanding.Spoken, Article: { } article })
        {
            return null;
        }

        var extraction = extracted(article);
        var carriers = extraction.Quotations.Where(quotation => quotation.Parts.Any(part => Overlaps(part, proof))).ToList();
        if (carriers is not [{ Speaker: { } speaker, Collective: false, Cue: { } cue } carrier] || carrier.Origin.Confidence < ArticleExtraction.ShownFrom || IsMeant(by, carrier, extraction, article))
        {
            return null;
        }

        var passage = article.Find(cue.PassageId)!;
        return EvidenceRules.OtherSpeaker.At(by.At, $"{article.Id}#{proof.Passage!.Id} gives this quotation to {speaker}, not to {by.Names[0]}",
            "name who said it; where both are one person, add the source's form of the name to the person's aliases",
            new RelatedPlace(page.Place(article, passage, cue.Span), "the source says who speaks"));
    }

    private static bool Overlaps(Mention part, Proof proof) => proof.Stretches.Any(stretch =>
        stretch.Passage.Id == part.PassageId && stretch.Span.Start < part.Span.End && part.Span.Start < stretch.Span.End);

    /// <summary>The page's speaker may be the source's: their names share a part, or the page names the office, the body or somebody of the same sentence.</summary>
    private static bool IsMeant(Attribution by, FoundQuotation found, ArticleExtraction extraction, Article article)
    {
        var known = extraction.Names.Where(name => name.Name == found.Speaker || name.Aliases.Contains(found.Speaker!))
            .SelectMany(name => (string?[])[name.Name, .. name.Aliases, name.Role, name.Title]);
        // "Ali Marsh said Sara Holm had promised": whose words they are takes understanding, unless the other one has a quotation there too.
        var elsewhere = PartsOf(extraction.Quotations.Where(other => other.Sentence == found.Sentence && other.Speaker != found.Speaker).Select(other => other.Speaker));
        var sentence = PartsOf([TextOf(found.Sentence, article)]).Except(elsewhere);
        var source = PartsOf([found.Speaker, found.SpeakerRole, found.RelayedBy, .. known]);
        source.UnionWith(sentence);
        var here = PartsOf(by.Names);
        return here.Count == 0 || here.Overlaps(source) || here.Any(part => source.Any(other => AreForms(part, other)))
            || !here.Any(part => char.IsAsciiLetter(part[0])) || IsAcronym(by.Names, found.Speaker!) || IsAcronym([found.Speaker!], by.Names[0]);
    }

    private static string TextOf(Mention at, Article article) =>
        article.Find(at.PassageId)!.Text.Value.Substring(at.Span.Start, at.Span.Length);

    /// <summary>Other spellings and derived words: China and Chinese, Mohammed and Mohammad.</summary>
    private static bool AreForms(string one, string other) =>
        one.Length > ShortestPart && other.Length > ShortestPart && string.CompareOrdinal(one, 0, other, 0, ShortestPart + 1) == 0;

    private static HashSet<string> PartsOf(IEnumerable<string?> names) => names.OfType<string>()
        .SelectMany(name => FoldedText.Fold(name).Split([' ', '-', '.', ',', '\'', '"', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries))
        .Where(part => part.Length >= ShortestPart)
        .Select(part => Nfc.WithoutAccents(part.ToLowerInvariant())).ToHashSet(StringComparer.Ordinal);

    /// <summary>"ISPR" is Inter Services Public Relations.</summary>
    private static bool IsAcronym(IEnumerable<string> names, string of) =>
        names.Contains(string.Concat(of.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(part => char.IsUpper(part[0])).Select(part => part[0])), StringComparer.Ordinal);
}
