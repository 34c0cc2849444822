// Counts what a build wrote, to tell whether two generators did the same work.
using System.Text.RegularExpressions;

namespace SiteGen.Benchmarks.SideBySide;

/// <param name="Articles">Pages of articles.</param>
/// <param name="Cards">Entries on list pages.</param>
/// <param name="Related">Links in the lists of related stories.</param>
/// <param name="Pagers">List pages with links to the next and the one before.</param>
internal sealed partial record WrittenWork(int Articles, int Cards, int Related, int Pagers)
{
    // Two rankings of related stories need not find as many in every case.
    private const double RelatedTolerance = 0.02;

    public int Files { get; init; }

    public long Bytes { get; init; }

    public static WrittenWork In(string output)
    {
        var files = new DirectoryInfo(output).GetFiles("*", SearchOption.AllDirectories);
        var (cards, related, pagers) = (0, 0, 0);
        foreach (var page in files.Where(file => file.Extension == ".html").Select(file => File.ReadAllText(file.FullName)))
        {
            cards += Card().Count(page);
            related += RelatedList().Matches(page).Sum(list => Item().Count(list.Value));
            pagers += Pager().Count(page);
        }

        var articles = Directory.GetDirectories(Path.Combine(output, "news")).Count(folder => File.Exists(Path.Combine(folder, "index.html")));
        return new WrittenWork(articles, cards, related, pagers) { Files = files.Length, Bytes = files.Sum(file => file.Length) };
    }

    public bool IsAsMuchAs(WrittenWork other) =>
        (Articles, Cards, Pagers) == (other.Articles, other.Cards, other.Pagers) && Math.Abs(Related - other.Related) <= RelatedTolerance * other.Related;

    [GeneratedRegex("<article class=\"card\">")]
    private static partial Regex Card();

    [GeneratedRegex("<aside class=\"related\">.*?</aside>", RegexOptions.Singleline)]
    private static partial Regex RelatedList();

    [GeneratedRegex("<li>")]
    private static partial Regex Item();

    [GeneratedRegex("<nav class=\"pager\">")]
    private static partial Regex Pager();
}
