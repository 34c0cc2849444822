// Headings under which pages list other stories, in the languages we have met.
using System.Collections.Frozen;

namespace SiteGen.Articles;

internal static class TailHeadings
{
    private const int LongestHeading = 60;

    private static readonly FrozenSet<string> Words = FrozenSet.Create(StringComparer.Ordinal,
        "related", "related stories", "related story", "related articles", "related article", "related news", "related coverage", "related posts",
        "related links", "related content", "related reading", "related topics", "related items", "read more", "read also", "read next", "read on",
        "also read", "also see", "see also", "also in the news", "also in news", "more", "more news", "more stories", "more on this", "more on this story",
        "more on this topic", "more like this", "more to read", "further reading", "keep reading", "continue reading", "up next", "next up", "don't miss",
        "dont miss", "must read", "must reads", "recommended", "recommended for you", "recommended stories", "recommended reading", "you may also like",
        "you might also like", "you may like", "you might like", "most read", "most popular", "popular", "popular stories", "trending", "trending now",
        "top stories", "top news", "latest", "latest news", "latest stories", "in other news", "other news", "other stories", "editor's picks",
        "editors' picks", "from our archive", "from the archive",
        "lesen sie auch", "lesen sie mehr", "mehr zum thema", "auch interessant", "à lire aussi", "lire aussi", "sur le même sujet", "lea también", "lee también",
        "más noticias", "noticias relacionadas", "relacionado", "relacionados", "leia também", "leia mais", "leggi anche", "lees ook", "läs också", "les også",
        "czytaj także", "ilgili haberler", "читайте также", "читайте також", "مزید پڑھیں", "یہ بھی پڑھیں", "متعلقہ خبریں", "اقرأ أيضا", "اقرأ أيضًا", "اقرأ المزيد",
        "यह भी पढ़ें", "ये भी पढ़ें", "और पढ़ें", "আরও পড়ুন", "相关阅读", "相关新闻", "延伸阅读", "関連記事");

    private static readonly string[] Openings = ["more from ", "more on ", "more in ", "more about ", "also in ", "also from ", "latest from ", "latest in ", "related to this "];

    /// <summary>The line is such a heading and nothing more; a colon may close it.</summary>
    public static bool IsHeading(string line)
    {
        if (line.Length > LongestHeading)
        {
            return false;
        }

        var name = Fold(line);
        return Words.Contains(name) || (Array.Exists(Openings, opening => name.StartsWith(opening, StringComparison.Ordinal))
            && !Wording.EndsSentence(line) && name.Count(c => c == ' ') <= 5);
    }

    /// <summary>Where the headline begins in "Read more: Harbour wall to be rebuilt"; 0 when the line has no such opening.</summary>
    public static int HeadlineAfter(string line)
    {
        var end = line.AsSpan(0, Math.Min(line.Length, LongestHeading)).IndexOfAny(":|：");
        if (end <= 0 || !Words.Contains(Fold(line[..end])))
        {
            return 0;
        }

        var text = line.AsSpan(end + 1);
        return text.TrimStart() is { IsEmpty: false } headline ? line.Length - headline.Length : 0;
    }

    private static string Fold(string line) => line.Trim().TrimEnd(':', '：', '.', '…', '»', '>', ' ').ToLowerInvariant().Replace('’', '\'');
}
