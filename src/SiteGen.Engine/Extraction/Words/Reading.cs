// A passage made ready for the rules: tokens, paired quotation marks, sentences.
using SiteGen.Text;

namespace SiteGen.Extraction.Words;

/// <summary>Tokens from <paramref name="First"/> to <paramref name="Last"/>, both included.</summary>
internal readonly record struct TokenRange(int First, int Last)
{
    /// <summary>Farther than this from its mark, verb or date no rule looks: longer than any sentence, so that a text without full stops takes no longer a word than another.</summary>
    public const int Reach = 1000;

    public bool Contains(int index) => index >= First && index <= Last;

    /// <summary>What of a sentence lies within reach of some of its tokens.</summary>
    public TokenRange Near(int first, int last) => new(Math.Max(First, first - Reach), Math.Min(Last, last + Reach));
}

/// <summary>An outermost pair of marks, by token. <paramref name="Close"/> is the passage's token count where the last mark is left out.</summary>
/// <param name="Open">Token of the opening mark.</param>
/// <param name="Close">Token of the closing mark.</param>
/// <param name="Continues">The passage ends inside it: only the last paragraph of a quotation closes.</param>
internal readonly record struct MarkPair(int Open, int Close, bool Continues)
{
    /// <summary>Every main word in it is capitalised and nothing sounds like a sentence.</summary>
    public bool IsTitle { get; init; }
}

/// <summary>One passage, read.</summary>
/// <param name="Id">Passage id.</param>
/// <param name="Order">Its place among the article's passages.</param>
/// <param name="Start">First token after the dateline.</param>
internal sealed record Reading(string Id, int Order, TokenText Tokens, int Start)
{
    public MarkPair[] Pairs { get; init; } = [];

    public TokenRange[] Sentences { get; init; } = [];

    /// <summary>For each token, the number of the pair that holds it plus one; 0 outside all marks.</summary>
    public int[] PairAt { get; init; } = [];

    public bool IsQuoted(int token) => (uint)token < (uint)PairAt.Length && PairAt[token] != 0;

    /// <summary>Number of the sentence that holds a token; the last one for a token after all of them.</summary>
    public int SentenceAt(int token)
    {
        int low = 0, high = Sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Last < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    public Mention MentionOf(int first, int last) => new(Id, TextSpan.FromBounds(Tokens[first].Start, Tokens[last].End));

    public Mention MentionOf(TokenRange range) => MentionOf(range.First, range.Last);
}
