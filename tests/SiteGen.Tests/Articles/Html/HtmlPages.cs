// The sample pages, and how an article made of one is written down.
using System.Text;
using SiteGen.Articles;

namespace SiteGen.Tests.Articles.Html;

internal static class HtmlPages
{
    public static readonly string Folder = Path.Combine(Repository.Root, "tests", "SiteGen.Tests", "Articles", "Html", "Pages");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.html").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, $"{name}.html"));

    /// <summary>Codes, metadata, passages and where listed headlines lead, one a line; facts that nobody stated have no line.</summary>
    public static string Show(string html, string? sidecar = null)
    {
        var read = ArticleReader.Read(Seeds.File(html, "seeds/wall.html"), sidecar is null ? null : Seeds.File(sidecar, "seeds/wall.yaml"));
        var codes = string.Join(' ', read.Diagnostics.Select(diagnostic => diagnostic.Code));
        var shown = new StringBuilder(codes.Length == 0 ? "" : $"diagnostics: {codes}\n");
        if (read.Value is not { } article)
        {
            return shown.ToString();
        }

        CheckOffsets(article, html.TrimStart('\uFEFF'));
        var known = article.Metadata;
        foreach (var (name, value) in (ReadOnlySpan<(string, string?)>)[("publisher", known.Publisher), ("author", known.Author), ("url", known.Url),
            ("published", known.Published?.Iso), ("language", known.Language)])
        {
            shown.Append(value is null ? "" : $"{name}: {value}\n");
        }

        shown.Append(Seeds.Show(article)).Append('\n');
        foreach (var entry in article.Listed.Where(entry => entry.Url is not null))
        {
            shown.Append($"{entry.Passage.Id} leads to {entry.Url}\n");
        }

        return shown.ToString();
    }

    /// <summary>Every character that has a place stands there, or a reference to it does, or it is the space that other white space or a tag became, or the mark that a browser sets for a tag.</summary>
    public static void CheckOffsets(Article article, string file)
    {
        foreach (var passage in article.Citable.Concat(article.Listed.Select(entry => entry.Passage)).Where(passage => !passage.Text.Anchors.IsEmpty))
        {
            for (var i = 0; i < passage.Text.Value.Length; i++)
            {
                var (inText, inFile) = (passage.Text.Value[i], file[passage.Text.OffsetOf(i)]);
                Assert.True(inText == inFile || inFile == '&' || (inText == ' ' && inFile is '\t' or '\r' or '\n' or '\f' or '<') || (inText, inFile) is ('“', '<') or ('”', '>'), $"{passage.Id}[{i}] is {inText}, the file has {inFile}");
            }
        }
    }
}
