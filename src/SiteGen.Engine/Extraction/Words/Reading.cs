// A passage made ready for the rules: tokens, paired quotation marks, sentences.
using SiteGen.Text;

namespace SiteGen.Extraction.Words;

/// <summary>Tokens from <paramref name="First"/> to <paramref name="Last"/>, both included.</summary>
internal readonly record struct TokenRange(int First, int Last)
{
    public bool Contains(int index) => index >= First && index <= Last;
}

/// <summary>An outermost pair of marks, by token. <paramref name="Close"/> is the passage's token count where the last mark is left out.</summary>
/// <param name="Open">Token of the opening mark.</param>
/// <param name="Close">Token of the closing mark.</param>
/// <param name="Continues">The passage ends inside it: only the last paragraph of a quotation closes.</param>
internal readonly record struct MarkPair(int Open, int Close, bool Continues);

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

    public int SentenceAt(int token)
    {
        for (var index = 0; index < Sentences.Length; index++)
        {
            if (token <= Sentences[index].Last)
            {
                return index;
            }
        }

        return Sentences.Length - 1;
    }

    public Mention MentionOf(int first, int last) => new(Id, TextSpan.FromBounds(Tokens[first].Start, Tokens[last].End));

    public Mention MentionOf(TokenRange range) => MentionOf(range.First, range.Last);
}
