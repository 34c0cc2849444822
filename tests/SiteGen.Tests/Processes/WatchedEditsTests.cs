// The same long day with the whole program: a thousand saves, as editors make them and faster than it builds; what it answers in the end is a clean build.
using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using SiteGen.Caching;
using SiteGen.Cli.Disk;
using SiteGen.Cli.Serve;
using SiteGen.Cli.SocialImages;
using SiteGen.Output;
using SiteGen.Tests.Cli;
using SiteGen.Tests.Mutations;
using SiteGen.Text;

namespace SiteGen.Tests.Processes;

public sealed partial class WatchedEditsTests : IDisposable
{
    private const int Edits = 1_000;

    /// <summary>After so many edits the site is a good one again, so that it is built and not only refused.</summary>
    private const int Stretch = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TempFolder _folder = TempFolder.InMemory();
    private readonly PCG _random = new(stream: 1, seed: 20261127);
    private Process? _serve;

    public void Dispose()
    {
        _serve?.Kill();
        _serve?.WaitForExit();
        _serve?.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task After_a_thousand_saves_it_answers_with_what_a_clean_build_makes()
    {
        SiteProgram.LeaveToNative();
        var first = Good(() => Next(Edit.FirstSite));
        MutableSite.Empty.Become(first, _folder, Save);
        _serve = SiteProgram.Start(_folder.Path, "serve", "--base-url", "http://localhost/", "--editor", "none");
        using var client = new HttpClient { BaseAddress = await SiteProgram.Address(_serve) };
        _ = _serve.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        _ = _serve.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        var site = first;
        for (var stretch = 0; stretch < Edits / Stretch; stretch++)
        {
            var good = site;
            for (var edit = 1; edit < Stretch; edit++)
            {
                site = site.Become(Next(Edit.Any).Apply(site), _folder, Save);
                await Task.Delay((int)_random.Next(8), TestContext.Current.CancellationToken);
            }

            // All of the way back at once is a checkout.
            site = site.Become(Good(() => Next(Edit.Any).Apply(good)), _folder, Save);
            await Task.Delay(60, TestContext.Current.CancellationToken);
        }

        var clean = Clean();
        Assert.DoesNotContain(clean.Diagnostics, diagnostic => diagnostic.IsError);
        Assert.True(clean.Output.Length > 20, "the site has hardly a page left");
        var began = Stopwatch.GetTimestamp();
        string? difference;
        while ((difference = await Difference(client, clean)) is not null && Stopwatch.GetElapsedTime(began) < Patience)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Null(difference);
        foreach (var gone in Answered(SiteBuilder.Build(Inputs([.. first.Files.Values]), BuildCache.Empty)).ExceptBy(Answered(clean).Select(file => file.Path), file => file.Path))
        {
            using var answer = await client.GetAsync(AddressOf(gone), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        // It did build while it was written to, and not only in the end.
        var versions = Live().Match(await client.GetStringAsync(new Uri("404.html", UriKind.Relative), TestContext.Current.CancellationToken)).Groups["version"].Value;
        Assert.InRange(int.Parse(versions, System.Globalization.CultureInfo.InvariantCulture), Edits / Stretch / 2, Edits);
    }

    /// <summary>What a server answers with: no file whose name begins with a dot.</summary>
    private static IEnumerable<OutputFile> Answered(BuildResult built) => built.Output.Where(file => file.Path[0] != '.');

    private static Uri AddressOf(OutputFile file) => new(Uri.EscapeDataString(file.Path).Replace("%2F", "/", StringComparison.Ordinal), UriKind.Relative);

    private T Next<T>(Gen<T> any) => any.Generate(_random, null, out _);

    /// <summary>The first good site of those that are made.</summary>
    private static MutableSite Good(Func<MutableSite> make)
    {
        while (true)
        {
            var site = make();
            if (!SiteBuilder.Build(Inputs([.. site.Files.Values]), BuildCache.Empty).Diagnostics.Any(diagnostic => diagnostic.IsError))
            {
                return site;
            }
        }
    }

    private BuildResult Clean() => SiteBuilder.Build(Inputs(SiteFolder.Read(SitePlaces.Of(_folder.Path)).Value), BuildCache.Empty);

    private static SiteInputs Inputs(System.Collections.Immutable.ImmutableArray<SourceFile> files) =>
        new(files, SiteFolder.DefaultTheme(), new BuildOptions { BuildTime = MutableSite.Noon, Drafts = true, BaseUrl = "http://localhost/" }) { Drawing = CardStudio.Of(files) };

    /// <summary>The first file that is not answered as it should be; null when all are.</summary>
    private static async Task<string?> Difference(HttpClient client, BuildResult clean)
    {
        foreach (var file in Answered(clean))
        {
            using var answer = await client.GetAsync(AddressOf(file), TestContext.Current.CancellationToken);
            var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            if (!answer.IsSuccessStatusCode || !Expected(file, bytes).SequenceEqual(bytes))
            {
                return $"{(int)answer.StatusCode} {file.Path}";
            }
        }

        return null;
    }

    /// <summary>A file as serve answers it: to pages it adds its script, with marks that only it knows.</summary>
    private static ReadOnlySpan<byte> Expected(OutputFile file, byte[] answered)
    {
        if (!file.Path.EndsWith(".html", StringComparison.Ordinal))
        {
            return file.Content.Span;
        }

        var live = Live().Match(Encoding.UTF8.GetString(answered)).Groups;
        var shown = new Snapshot(live["session"].Value, int.TryParse(live["version"].ValueSpan, out var version) ? version : 0, new Dictionary<string, OutputFile>(), "/", []);
        return LivePage.Inject(file.Content.Span, shown, live["page"].Value);
    }

    /// <summary>Saves a file as one editor or another does.</summary>
    private void Save(string path, byte[] bytes)
    {
        switch (_random.Next(4))
        {
            case 0:
                File.WriteAllBytes(path + "~", bytes);
                File.Move(path + "~", path, overwrite: true);
                break;
            case 1:
                File.Delete(path);
                File.WriteAllBytes(path, bytes);
                break;
            case 2:
                using (var file = File.Create(path))
                {
                    file.Write(bytes.AsSpan(0, bytes.Length / 2));
                    file.Flush();
                    Thread.Sleep(1);
                    file.Write(bytes.AsSpan(bytes.Length / 2));
                }

                break;
            default:
                File.WriteAllBytes(path, bytes);
                break;
        }
    }

    [GeneratedRegex("data-session=\"(?<session>[^\"]*)\" data-version=\"(?<version>[0-9]+)\" data-page=\"(?<page>[^\"]*)\"></script>")]
    private static partial Regex Live();
}
