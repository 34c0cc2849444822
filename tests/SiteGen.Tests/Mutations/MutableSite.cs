// A whole site in memory as one state of a mutation sequence: its files, the tool's own theme and the options.
using System.Collections.Immutable;
using System.Text;
using SiteGen.Caching;
using SiteGen.Tests.Cli;
using SiteGen.Text;

namespace SiteGen.Tests.Mutations;

/// <summary>One state of a site. Immutable: an edit gives another one.</summary>
/// <param name="Files">The site's own files, by path.</param>
/// <param name="Theme">The default theme, which changes only with a new version of the tool.</param>
internal sealed record MutableSite(ImmutableSortedDictionary<string, SourceFile> Files, ImmutableArray<SourceFile> Theme, BuildOptions Options)
{
    private const int Longest = 1_500;

    public static readonly DateTimeOffset Noon = new(2026, 6, 5, 12, 0, 0, TimeSpan.Zero);

    public static MutableSite Empty { get; } = new(
        ImmutableSortedDictionary.Create<string, SourceFile>(StringComparer.Ordinal), Repository.Theme, new BuildOptions { BuildTime = Noon });

    public MutableSite With(string path, string text) => With(new SourceFile(path, Encoding.UTF8.GetBytes(text)));

    public MutableSite With(SourceFile file) => this with { Files = Files.SetItem(file.Path, file) };

    public MutableSite Without(string path) => this with { Files = Files.Remove(path) };

    /// <summary>The same bytes under another path; what stood there is gone.</summary>
    public MutableSite Renamed(string path, string now) =>
        Files.TryGetValue(path, out var file) ? Without(path).With(new SourceFile(now, file.Content)) : this;

    /// <summary>Brings a folder from this state of the site to another, which is returned.</summary>
    /// <param name="save">Writes a file that is new or changed: its path on disk and its bytes.</param>
    public MutableSite Become(MutableSite to, TempFolder folder, Action<string, byte[]> save)
    {
        foreach (var gone in Files.Keys.Except(to.Files.Keys))
        {
            File.Delete(folder[gone]);
        }

        foreach (var file in to.Files.Values.Where(file => !Files.TryGetValue(file.Path, out var old) || !old.Content.Span.SequenceEqual(file.Content.Span)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[file.Path])!);
            save(folder[file.Path], file.Content.ToArray());
        }

        return to;
    }

    /// <summary>One of the files by number, so that an edit made before the site is known always finds one; null in an empty site.</summary>
    public SourceFile? Pick(int number, Func<string, bool>? among = null)
    {
        var files = Files.Values.Where(file => among is null || among(file.Path)).ToArray();
        return files.Length == 0 ? null : files[number % files.Length];
    }

    public BuildResult Build(BuildCache cache) => SiteBuilder.Build(new SiteInputs([.. Files.Values], Theme, Options) { Drawing = WrittenCards }, cache);

    /// <summary>Cards that are their own words in place of an image.</summary>
    private static CardDrawing WrittenCards { get; } = new("1", _ => default, card => new(Encoding.UTF8.GetBytes(card.ToString()), ""));

    /// <summary>Options and files as a spec writes them, those that are new or changed since another state marked with a star.</summary>
    public string Describe(MutableSite? since = null)
    {
        var text = new StringBuilder($"=== options strict {Options.Strict}, drafts {Options.Drafts}, url {Options.BaseUrl ?? "-"}, time {Options.BuildTime:O}\n");
        foreach (var gone in since?.Files.Keys.Except(Files.Keys) ?? [])
        {
            text.Append($"=== gone {gone}\n");
        }

        foreach (var file in Files.Values)
        {
            var isOld = since is null || (since.Files.TryGetValue(file.Path, out var old) && old.Content.Span.SequenceEqual(file.Content.Span));
            // A site's own copy of a template is long, and what makes it its own stands at its end.
            var body = Encoding.UTF8.GetString(file.Content.Span).TrimEnd('\n');
            text.Append($"=== file{(isOld ? "" : "*")} {file.Path}\n{(body.Length > Longest ? $"…{body[^Longest..]}" : body)}\n");
        }

        return text.ToString();
    }
}
