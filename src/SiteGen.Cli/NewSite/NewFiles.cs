// The files of this folder as they travel inside the program, with the words between two @ filled in.
using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Cli.NewSite;

/// <param name="Path">From the top of the new site, with '/' between its parts.</param>
internal sealed record NewFile(string Path, string Text);

internal static class NewFiles
{
    private const string Prefix = "new/";
    private const string SitePrefix = "new/site/";

    /// <summary>Every file of a new site, in order of paths.</summary>
    public static ImmutableArray<NewFile> Site(params ReadOnlySpan<(string Word, string Value)> words)
    {
        var files = ImmutableArray.CreateBuilder<NewFile>();
        foreach (var name in typeof(NewFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(SitePrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            files.Add(new(name[SitePrefix.Length..], Fill(name, words)));
        }

        return files.ToImmutable();
    }

    /// <summary>One of the files for <c>sitegen new</c>, such as <c>explainer.md</c>.</summary>
    public static string Text(string name, params ReadOnlySpan<(string Word, string Value)> words) => Fill(Prefix + name, words);

    private static string Fill(string resource, ReadOnlySpan<(string Word, string Value)> words)
    {
        using var reader = new StreamReader(typeof(NewFiles).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        var text = reader.ReadToEnd();
        foreach (var (word, value) in words)
        {
            text = text.Replace($"@{word}@", value, StringComparison.Ordinal);
        }

        return text;
    }
}
