// Articles of an archive to relate: words by Zipf's law, matters with words of their own, topics and people that some share.
using System.Globalization;
using System.Text;
using SiteGen.Related;

namespace SiteGen.Benchmarks;

/// <summary>The same on every run. An article is about one matter of some 25 articles, and takes every seventh word from it.</summary>
internal static class ArchiveSamples
{
    private const int Vocabulary = 60_000;
    private const int WordsAnArticle = 400;
    private const int WordsAMatter = 40;
    private const int ArticlesAMatter = 25;

    private static readonly string[] Syllables = ["bar", "cor", "dal", "fen", "gor", "hal", "kir", "lam", "mor", "nar", "pel", "quo", "ras", "sut", "tam", "vel"];

    public static string Text(int number)
    {
        var draws = new Draws((uint)number);
        var matter = draws.Next(0) % Math.Max(20, 1 + (number / ArticlesAMatter));
        var text = new StringBuilder();
        for (var at = 0; at < WordsAnArticle; at++)
        {
            var word = at % 7 == 0 ? Word(500 + (int)((uint)((matter * WordsAMatter) + (draws.Next(WordsAMatter))) * 2654435761u % (Vocabulary - 500))) : Word(draws.NextRank());
            text.Append(at % 20 == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word).Append(at % 20 == 19 ? ". " : " ");
        }

        return text.ToString();
    }

    public static RelatedItem Item(int number, string text)
    {
        var draws = new Draws((uint)number ^ 0x5bd1e995);
        return new RelatedItem
        {
            Key = $"/briefs/{number.ToString("d6", CultureInfo.InvariantCulture)}/",
            Title = "",
            Language = "en",
            Terms = TextTerms.Of([text]),
            Date = new DateOnly(2015, 1, 1).AddDays(draws.Next(4000)),
            Topics = [$"topic {draws.Next(40)}", $"topic {40 + draws.Next(20 + (number / 20))}"],
            People = [$"Person {draws.Next(200)}", $"Person {200 + draws.Next(20 + (number / 3))}"],
            Sources = [$"{number / 2}"],
        };
    }

    private static string Word(int rank)
    {
        var word = new StringBuilder();
        for (var rest = (uint)rank + 16; rest > 0; rest /= 16)
        {
            word.Append(Syllables[rest % 16]);
        }

        return word.ToString();
    }

    /// <summary>Numbers that look drawn by chance (xorshift).</summary>
    private struct Draws(uint seed)
    {
        private uint _state = (seed * 2654435761u) | 1;

        public int Next(int below)
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            return below == 0 ? (int)(_state >> 1) : (int)(_state % (uint)below);
        }

        /// <summary>A word's rank: each doubling of the rank is as likely as the next.</summary>
        public int NextRank() => (int)Math.Pow(Vocabulary, (Next(0) % 100_000) / 100_000.0) - 1;
    }
}
