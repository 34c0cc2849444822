// The words, topics and names that made-up articles consist of: built from syllables, so that they are nobody's text.
using System.Collections.Immutable;

namespace SiteGen.Benchmarks.SideBySide;

internal sealed class Vocabulary
{
    private const int WordCount = 5000;
    private const int TopicCount = 200;
    private const int PersonCount = 400;

    private static readonly ImmutableArray<string> Onsets = [.. "b bl br d dr f fl g gr h j k kl l m n p pl pr r s sk sl sn st t tr v w z".Split(' ')];
    private static readonly ImmutableArray<string> Vowels = [.. "a e i o u a e i o ae ei ia ou".Split(' ')];
    private static readonly ImmutableArray<string> Ends = [.. "n r l s t m nd rt sk lm th ning ter ley mark ford".Split(' ')];

    /// <summary>The small words, which make nearly half of a text.</summary>
    private static readonly ImmutableArray<string> Small =
        [.. "the of and to a in that was for it on with as at by from had not but were they this their an which when after before more than over under between".Split(' ')];

    private readonly ImmutableArray<string> _words;

    public Vocabulary()
    {
        var draws = new Draws(1);
        _words = Different(WordCount, () => Word(draws));
        Topics = Different(TopicCount, () => draws.Of(_words));
        People = Different(PersonCount, () => $"{Capital(draws.Of(_words))} {Capital(draws.Of(_words))}");
    }

    public ImmutableArray<string> Topics { get; }

    public ImmutableArray<string> People { get; }

    public string Rare(Draws draws) => draws.Of(_words);

    public List<string> Some(Draws draws, int count) => [.. Enumerable.Range(0, count).Select(_ => draws.Below(9) < 4 ? draws.SkewedOf(Small) : draws.SkewedOf(_words))];

    public static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Word(Draws draws) =>
        string.Concat(Enumerable.Range(0, draws.Between(1, 2)).Select(_ => draws.Of(Onsets) + draws.Of(Vowels))) + draws.Of(Ends);

    private static ImmutableArray<string> Different(int count, Func<string> draw)
    {
        var found = ImmutableArray.CreateBuilder<string>(count);
        var seen = new HashSet<string>(Small, StringComparer.Ordinal);
        while (found.Count < count)
        {
            if (draw() is var item && seen.Add(item))
            {
                found.Add(item);
            }
        }

        return found.MoveToImmutable();
    }
}
