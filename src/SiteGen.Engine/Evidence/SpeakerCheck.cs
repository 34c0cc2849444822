// Warns where a page gives words to one person and its source, beside those very words, names another.
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Extraction;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>Who said something is the editor's statement: it is never proven, only held against what the source plainly says.
/// A body or place as the source's speaker is not compared: Beijing is China's government, and a spokesperson its ministry.</summary>
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
        if (carriers is not [{ Speaker: { } speaker, Cue: { } cue } carrier] || carrier.Origin.Confidence < ArticleExtraction.ShownFrom
            || extraction.Names.FirstOrDefault(name => name.Name == speaker) is not { Kind: NameKind.Person } person || IsMeant(by, carrier, person, extraction, article))
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
    private static bool IsMeant(Attribution by, FoundQuotation found, FoundName person, ArticleExtraction extraction, Article article)
    {
        // "Ali Marsh said Sara Holm had promised": whose words they are takes understanding, unless the other one has a quotation there too.
        var elsewhere = PartsOf(extraction.Quotations.Where(other => other.Sentence == found.Sentence && other.Speaker != found.Speaker).Select(other => other.Speaker));
        var sentence = PartsOf([TextOf(found.Sentence, article)]).Except(elsewhere);
        var source = PartsOf([person.Name, .. person.Aliases, person.Role, person.Title, found.SpeakerRole, found.RelayedBy]);
        source.UnionWith(sentence);
        var here = PartsOf(by.Names);
        return here.Count == 0 || here.Overlaps(source) || here.Any(part => source.Any(other => AreForms(part, other)))
            || !here.Any(part => char.IsAsciiLetter(part[0]));
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
}
