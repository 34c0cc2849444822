// Reads seeds in tests, and checks that passages stand in the file where they say.
using System.Text;
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Articles;

internal static class Seeds
{
    public const string Metadata = "publisher: The Harbour Times\nurl: https://example.org/wall\npublished: \"2025-10-14\"\n";

    public static SourceFile File(string text, string path = "seeds/wall.txt") => new(path, Encoding.UTF8.GetBytes(text));

    public static Result<Article?> Read(string text, string path = "seeds/wall.txt") => ArticleReader.Read(File(text, path), null);

    public static Article Article(string text, string path = "seeds/wall.txt")
    {
        var article = Read(text, path).Value;
        Assert.NotNull(article);
        CheckOffsets(article, text.TrimStart('\uFEFF'));
        return article;
    }

    /// <summary>One line a passage, as <c>h: …</c>; the dateline in brackets before p1.</summary>
    public static string Show(Article article)
    {
        var dateline = article.Dateline is { } found ? $"[{found.Place}|{found.Date}|{found.Agency}|{found.Length}] " : "";
        return string.Join('\n', article.Citable.Concat(article.Listed.Select(entry => entry.Passage))
            .Select(passage => $"{passage.Id}: {(passage.Id == "p1" ? dateline : "")}{passage.Text.Value}"));
    }

    public static string Shown(string text, string path = "seeds/wall.txt") => Show(Article(text, path));

    /// <summary>Every character of every passage stands at its offset, or is the space that a line break became.</summary>
    public static void CheckOffsets(Article article, string file)
    {
        foreach (var passage in article.Citable.Concat(article.Listed.Select(entry => entry.Passage)))
        {
            for (var i = 0; i < passage.Text.Value.Length; i++)
            {
                var (inText, inFile) = (passage.Text.Value[i], file[passage.Text.OffsetOf(i)]);
                Assert.True(inText == inFile || (inText == ' ' && inFile is '\r' or '\n'), $"{passage.Id}[{i}] is {inText}, the file has {inFile}");
            }
        }
    }
}
