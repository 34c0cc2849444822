// A stretch of marked words on its way to becoming a quotation.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

/// <param name="Reading">The passage of its first part.</param>
/// <param name="Sentence">The sentence that carries it.</param>
/// <param name="Parts">Its parts, each between one pair of marks; more than one when it is split or goes over paragraphs.</param>
internal sealed record Quoted(Reading Reading, TokenRange Sentence, IReadOnlyList<(Reading Reading, MarkPair Pair)> Parts)
{
    public int Open => Parts[0].Pair.Open;

    /// <summary>Last closing mark inside the first passage.</summary>
    public int Close
    {
        get
        {
            var close = Open;
            foreach (var (reading, pair) in Parts)
            {
                close = ReferenceEquals(reading, Reading) ? Math.Min(pair.Close, reading.Tokens.Count - 1) : close;
            }

            return close;
        }
    }

    public int WordCount => Parts.Sum(part => Enumerable.Range(part.Pair.Open + 1, Math.Max(0, part.Pair.Close - part.Pair.Open - 1)).Count(at => part.Reading.Tokens.IsWord(at) || part.Reading.Tokens.IsNumber(at)));

    public bool IsSplit => Parts.Count > 1 && ReferenceEquals(Parts[1].Reading, Reading);
}
