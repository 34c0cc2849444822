// Writes made-up news: articles of about 400 words with what editors use, each the same on every run.
using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Benchmarks.SideBySide;

internal sealed class NewsCorpus
{
    private const int Days = 2000;

    private readonly Vocabulary _vocabulary = new();
    private readonly ImmutableArray<string> _slugs;

    public NewsCorpus(int count)
    {
        var draws = new Draws(2);
        _slugs = [.. Enumerable.Range(0, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"{_vocabulary.Rare(draws)}-{_vocabulary.Rare(draws)}-{number}"))];
        Articles = [.. Enumerable.Range(0, count).Select(Article)];
    }

    public ImmutableArray<NewsArticle> Articles { get; }

    /// <summary>A topic that an article does not have yet.</summary>
    public string OtherTopic(NewsArticle article, int number) => _vocabulary.Topics.Where(topic => !article.Topics.Contains(topic)).ElementAt(number % 100);

    private NewsArticle Article(int number)
    {
        var draws = new Draws(1000 + (ulong)number);
        var people = draws.SomeOf(_vocabulary.People, draws.Below(4));
        return new NewsArticle(_slugs[number], Title(draws), Published(draws, number), Plain(draws, draws.Between(14, 24)) + ".", Body(draws, people))
        {
            Topics = [.. draws.SomeOf(_vocabulary.Topics, draws.Between(3, 6))],
            People = [.. people],
        };
    }

    private string Title(Draws draws) => Plain(draws, draws.Between(5, 9)) + (draws.OneIn(10) ? " & what's next" : "");

    // Spread over some years; every second one with its time.
    private string Published(Draws draws, int number)
    {
        var day = new DateOnly(2018, 3, 1).AddDays((int)((long)number * Days / _slugs.Length)).ToString("O", CultureInfo.InvariantCulture);
        return draws.OneIn(2) ? day : string.Create(CultureInfo.InvariantCulture, $"{day}T{draws.Below(24):00}:{draws.Below(60):00}:00Z");
    }

    private string Body(Draws draws, List<string> people) => $"""
        {Paragraph(draws, 70)}

        ## {Plain(draws, draws.Between(3, 6))}

        {Paragraph(draws, 55)}[^1]

        > {Plain(draws, 12)}.
        > {Plain(draws, 12)}.
        >
        > -- {people.FirstOrDefault() ?? "A resident"}

        {Paragraph(draws, 45)}

        ## {Plain(draws, draws.Between(3, 6))}

        {List(draws, "- ", 4)}

        {Paragraph(draws, 50)}

        ![{Plain(draws, 5)}](/img/{draws.Below(SharedFiles.ImageCount)}.svg)

        ## {Plain(draws, draws.Between(3, 6))}

        {List(draws, "1. ", 3)}

        {Paragraph(draws, 60)}

        [^1]: {Plain(draws, 12)}.
        """;

    private string List(Draws draws, string bullet, int count) => string.Join('\n', Enumerable.Range(0, count).Select(_ => bullet + Sentence(draws)));

    private string Paragraph(Draws draws, int words)
    {
        var sentences = new List<string>();
        for (var written = 0; written < words; written += sentences[^1].Count(char.IsWhiteSpace) + 1)
        {
            sentences.Add(Sentence(draws));
        }

        return string.Join(' ', sentences);
    }

    private string Sentence(Draws draws)
    {
        var words = _vocabulary.Some(draws, draws.Between(8, 18));
        words[0] = Vocabulary.Capital(words[0]);
        switch (draws.Below(12))
        {
            case 0: Wrap(words, "*", "*"); break;
            case 1: Wrap(words, "**", "**"); break;
            case 2: Wrap(words, "`", "`"); break;
            case 3: Wrap(words, "[", $"](/news/{draws.Of(_slugs)}/)"); break;
            case 4: Wrap(words, "[", $"](https://example.com/{_vocabulary.Rare(draws)}?a=1&b=2)"); break;
            case 5: Wrap(words, "“", "”"); break;
            default: words[4] += ","; break;
        }

        return string.Join(' ', words) + ".";
    }

    private static void Wrap(List<string> words, string before, string after)
    {
        words[3] = before + words[3];
        words[5] += after;
    }

    private string Plain(Draws draws, int count) => Vocabulary.Capital(string.Join(' ', _vocabulary.Some(draws, count)));
}
