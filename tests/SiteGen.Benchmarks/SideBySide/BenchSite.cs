// A site on disk that one of the two generators builds.
using System.Collections.Immutable;

namespace SiteGen.Benchmarks.SideBySide;

/// <param name="folder">Where the site lies.</param>
/// <param name="program">The generator.</param>
internal abstract class BenchSite(string folder, string program)
{
    public abstract string Name { get; }

    public string Folder => folder;

    public string Program => program;

    public string Output => Path.Combine(folder, "public");

    /// <summary>What the generator is called with.</summary>
    public abstract ImmutableArray<string> Arguments { get; }

    /// <summary>What the generator is called with to print its version.</summary>
    public abstract string VersionArgument { get; }

    /// <summary>The folder below the site in which a file lies that is copied as it is.</summary>
    protected abstract string StaticFolder { get; }

    /// <summary>The folder below the site in which the templates look for the header and the footer.</summary>
    protected abstract string FrameFolder { get; }

    /// <summary>What the generator keeps beside its output to be quicker the next time.</summary>
    protected abstract string Cache { get; }

    public BuildCost Build() => TimedRun.Of(program, Arguments);

    /// <summary>Writes all of it: settings and templates from the repository, what both sites share, and the articles.</summary>
    /// <param name="template">The folder in the repository.</param>
    public void Write(string template, NewsCorpus corpus)
    {
        foreach (var path in Directory.EnumerateFiles(template, "*", SearchOption.AllDirectories))
        {
            Write(Path.GetRelativePath(template, path), File.ReadAllText(path));
        }

        Write(Path.Combine(FrameFolder, "header.html"), SharedFiles.Header);
        Write(Path.Combine(FrameFolder, "footer.html"), SharedFiles.Footer);
        foreach (var (path, text) in SharedFiles.Static())
        {
            Write(Path.Combine(StaticFolder, path), text);
        }

        foreach (var article in corpus.Articles)
        {
            Write(article);
        }
    }

    public void Write(NewsArticle article) => Write(article.Path, $"---\n{FrontMatter(article)}\n---\n\n{article.Body}\n");

    /// <summary>As if it had never been built.</summary>
    public void Clear()
    {
        foreach (var made in (string[])[Output, Path.Combine(folder, Cache)])
        {
            if (Directory.Exists(made))
            {
                Directory.Delete(made, recursive: true);
            }
        }
    }

    /// <summary>Throws unless the page of an article holds a text.</summary>
    public void Require(NewsArticle article, string text)
    {
        if (!File.ReadAllText(Path.Combine(Output, "news", article.Slug, "index.html")).Contains(text, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{Name} built again, but the page of {article.Path} does not show the edit “{text}”, so its time says nothing.");
        }
    }

    protected abstract string FrontMatter(NewsArticle article);

    protected static string Quoted(string text) => $"\"{text}\"";

    protected static string Listed(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    private void Write(string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
