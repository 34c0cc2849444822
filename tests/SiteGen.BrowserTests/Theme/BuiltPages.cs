// A built site in memory, shown to the browser at its own address: no server, and no way to ask for anything else unseen.
using System.Collections.Immutable;
using Microsoft.Playwright;
using SiteGen.Caching;
using SiteGen.Cli.Disk;
using SiteGen.Cli.Serve;
using SiteGen.Output;
using SiteGen.Tests;
using SiteGen.Text;

namespace SiteGen.BrowserTests.Theme;

/// <param name="Origin">Scheme and host, without a slash.</param>
/// <param name="BasePath">Begins and ends with '/'.</param>
internal sealed record BuiltPages(string Name, string Origin, string BasePath, ImmutableSortedDictionary<string, OutputFile> Files)
{
    private static readonly Lazy<BuiltPages> SampleSite = new(() => Build("sample", SiteFolder.Read(SitePlaces.Of(Repository.Root)).Value));
    private static readonly Lazy<BuiltPages> HardSite = new(() => Build("stress", StressSite.Files()));

    /// <summary>The sample that stands in this repository.</summary>
    public static BuiltPages Sample => SampleSite.Value;

    /// <summary>Everything that is hard to show.</summary>
    public static BuiltPages Stress => HardSite.Value;

    public static BuiltPages Of(string name) => name == "sample" ? Sample : Stress;

    /// <summary>Addresses of all pages, from the base path on; redirects are none.</summary>
    public IEnumerable<string> Pages => Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !IsRedirect(path)).Select(Address);

    /// <summary>One page of each kind, the longest: what the others show it shows too. Pages at the root and in other languages are each one.</summary>
    public IEnumerable<string> Kinds => Files.Values.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && !IsRedirect(file.Path))
        .GroupBy(file => KindOf(file.Path)).Select(kind => Address(kind.MaxBy(file => file.Content.Length)!.Path));

    /// <summary>Answers a window's requests with this site's files; what asks for another site is noted and refused.</summary>
    public async Task ShowIn(IBrowserContext window, List<string> leaving) => await window.RouteAsync("**/*", async route =>
    {
        var url = new Uri(route.Request.Url);
        if (url.GetLeftPart(UriPartial.Authority) != Origin)
        {
            leaving.Add(route.Request.Url);
            await route.AbortAsync();
            return;
        }

        var target = RequestTarget.Of(Uri.UnescapeDataString(url.AbsolutePath), BasePath, Files.ContainsKey);
        await route.FulfillAsync(new()
        {
            Status = target.Status,
            ContentType = MediaType.Of(target.File ?? ".txt"),
            BodyBytes = target.File is null ? [] : Files[target.File].Content.ToArray(),
        });
    });

    /// <summary>A page in a window that shows this site.</summary>
    public async Task<IPage> Show(IBrowserContext window)
    {
        await ShowIn(window, []);
        return await window.NewPageAsync();
    }

    /// <param name="address">From the base path on.</param>
    public async Task Go(IPage page, string address) => await page.GotoAsync(Origin + address);

    private static BuiltPages Build(string name, ImmutableArray<SourceFile> files)
    {
        var built = SiteBuilder.Build(new SiteInputs(files, SiteFolder.DefaultTheme(), new BuildOptions { BuildTime = new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.Zero) }), BuildCache.Empty);
        Found.Nothing(built.Diagnostics.Where(diagnostic => diagnostic.IsError).Select(diagnostic => diagnostic.ToString()));
        return new(name, $"https://{name}.example", ServedPath.Of(null, files), built.Output.ToImmutableSortedDictionary(file => file.Path, file => file, StringComparer.Ordinal));
    }

    private string Address(string path) => BasePath + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    private bool IsRedirect(string path) => Files[path].Content.Span.IndexOf("http-equiv=\"refresh\""u8) >= 0;

    // "briefs/x/index.html" is a brief, "embed/dam/claim_a/index.html" the card of a claim, "dam/index.html" a page of its own.
    private static string KindOf(string path)
    {
        string[] parts = [.. path.Split('/').Where(part => !part.All(char.IsAsciiDigit))];
        return parts is ["embed", .., var block, _] ? $"embed {block.Split('_')[0]}" : parts.Length > 2 && parts[0] is "briefs" or "sources" or "topics" ? parts[0] + "/*" : string.Join('/', parts);
    }
}
