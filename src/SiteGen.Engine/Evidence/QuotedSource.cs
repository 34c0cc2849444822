// What the site prints of one source, and how many words that is.
using System.Collections.Immutable;
using SiteGen.Articles;
using SiteGen.Caching;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>Words of a source that are printed somewhere on the site.</summary>
/// <param name="At">Where the site prints them.</param>
public sealed record PrintedWords(Article Article, ImmutableArray<PassageStretch> Stretches, Location At);

/// <summary>A source that the site prints words of.</summary>
/// <param name="Printed">By where the site prints them.</param>
public sealed record QuotedSource(Article Article, ImmutableArray<PrintedWords> Printed)
{
    /// <summary>Of all that <see cref="QuotedWords.Of"/> reads.</summary>
    public Fingerprint Key
    {
        get
        {
            var key = new FingerprintBuilder().Add(Article.Key);
            foreach (var words in Printed)
            {
                key.Add(words.Stretches.Length);
                foreach (var stretch in words.Stretches)
                {
                    key.Add((int)stretch.Passage.Kind).Add(stretch.Passage.Number).Add(stretch.Span.Start).Add(stretch.Span.Length);
                }
            }

            return key.ToFingerprint();
        }
    }

    /// <summary>By id.</summary>
    public static ImmutableArray<QuotedSource> Of(IEnumerable<PrintedWords> printed) =>
    [
        .. printed.GroupBy(words => words.Article.Id).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new QuotedSource(group.First().Article, [.. group.OrderBy(words => words.At)])),
    ];
}

/// <summary>Counts of words. Headline, standfirst and listed headlines are not counted.</summary>
/// <param name="Quotations">Of each <see cref="PrintedWords"/> of the source.</param>
/// <param name="Printed">Body words printed anywhere, each word of a passage once.</param>
/// <param name="Body">Body words the source has.</param>
public sealed record QuotedWords(ImmutableArray<int> Quotations, int Printed, int Body)
{
    public static QuotedWords Of(QuotedSource source) => new(
        [.. source.Printed.Select(words => words.Stretches.Where(IsCounted).Sum(stretch => WordBoundaries.Count(stretch.Passage.Text.Value.AsSpan(stretch.Span.Start, stretch.Span.Length))))],
        source.Printed.SelectMany(words => words.Stretches).Where(IsCounted).GroupBy(stretch => stretch.Passage.Number).Sum(CountOnce),
        source.Article.Body.Sum(passage => WordBoundaries.Count(passage.Text.Value)));

    private static int CountOnce(IEnumerable<PassageStretch> ofOnePassage)
    {
        var stretches = ofOnePassage.ToArray();
        return WordBoundaries.Words(stretches[0].Passage.Text.Value)
            .Count(word => Array.Exists(stretches, stretch => word.Start < stretch.Span.End && stretch.Span.Start < word.End));
    }

    private static bool IsCounted(PassageStretch stretch) => stretch.Passage.Kind == PassageKind.Paragraph;
}
