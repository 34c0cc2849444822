// A build that may use a record leaves and says exactly what a build without one leaves and says, whatever happened in between.
namespace SiteGen.Tests.Cli;

public sealed class WarmEqualsColdTests
{
    private static readonly Dictionary<string, Action<BuildBench>> Mutations = new(StringComparer.Ordinal)
    {
        ["nothing"] = _ => { },
        ["seed edited"] = site => Replace(site, "seeds/flood.txt", "before dawn", "after dusk"),
        ["seed edited to the same length and time"] = site =>
        {
            var time = File.GetLastWriteTimeUtc(site.Folder["seeds/flood.txt"]);
            Replace(site, "seeds/flood.txt", "sheep", "goats");
            File.SetLastWriteTimeUtc(site.Folder["seeds/flood.txt"], time);
        },
        ["seed added"] = site => site.Folder.With("seeds/new.txt", "A new story\nIt begins here and goes on, the county said.\n"),
        ["seed deleted"] = site => File.Delete(site.Folder["seeds/dry.txt"]),
        ["seed renamed"] = site => Move(site, "seeds/dry.txt", "seeds/drought.txt"),
        ["seed renamed by case only"] = site => Move(site, "seeds/dry.txt", "seeds/Dry.txt"),
        ["sidecar edited"] = site => Replace(site, "seeds/flood.yaml", "Post", "Times"),
        ["sidecar added"] = site => site.Folder.With("seeds/dry.yaml", "publisher: The Oldbridge Post\n"),
        ["sidecar deleted"] = site => File.Delete(site.Folder["seeds/flood.yaml"]),
        ["page edited"] = site => Replace(site, "content/flood.md", "What happened", "What really happened"),
        ["page broken"] = site => Replace(site, "content/index.md", "flood.md", "nowhere.md"),
        ["page added"] = site => site.Folder.With("content/new.md", "---\ntitle: New\nkind: page\nstatus: published\n---\n\nNew.\n"),
        ["page deleted and its link too"] = site =>
        {
            File.Delete(site.Folder["content/flood.md"]);
            Replace(site, "content/index.md", "[the flood](flood.md)", "it");
        },
        ["page moved"] = site => Move(site, "content/draft.md", "content/later.md"),
        ["draft published"] = site => Replace(site, "content/draft.md", "kind: page", "kind: page\nstatus: published"),
        ["asset edited"] = site => site.Folder.With("content/map.png", "another picture"),
        ["asset renamed"] = site =>
        {
            Move(site, "content/map.png", "content/plan.png");
            Replace(site, "content/flood.md", "map.png", "plan.png");
        },
        ["template added"] = site => site.Folder.With("templates/partials/mast.html", "<header>Mine</header>\n"),
        ["template broken"] = site => site.Folder.With("templates/partials/mast.html", "{{ if }}"),
        ["settings edited"] = site => Replace(site, "site.yaml", "Test", "Another title"),
        ["settings deleted"] = site => File.Delete(site.Folder["site.yaml"]),
        ["output folder renamed in the settings"] = site => Replace(site, "site.yaml", "title", "output: public/../public\ntitle"),
        ["file read by nobody added"] = site => site.Folder.With("content/.hidden.md~", "x"),
        ["day of publication not yet come"] = site => site.Time = At(5, 31),
        ["day of publication just come"] = site => site.Time = At(6, 1),
        ["day of expiry just come"] = site => site.Time = At(6, 10),
        ["last moment before expiry"] = site => site.Time = At(6, 10) - 1,
        ["output file edited"] = site => site.Folder.With("public/index.html", "edited by hand"),
        ["output file edited to the same length"] = site => Replace(site, "public/index.html", "html", "HTML"),
        ["output file edited to the same length and time"] = site =>
        {
            var time = File.GetLastWriteTimeUtc(site.Folder["public/index.html"]);
            Replace(site, "public/index.html", "html", "HTML");
            File.SetLastWriteTimeUtc(site.Folder["public/index.html"], time);
        },
        ["output file replaced by one of the same length and time"] = site =>
        {
            site.Folder.With("other", File.ReadAllText(site.Folder["public/flood/index.html"]).Replace("html", "HTML", StringComparison.Ordinal));
            File.SetLastWriteTimeUtc(site.Folder["other"], File.GetLastWriteTimeUtc(site.Folder["public/flood/index.html"]));
            File.Move(site.Folder["other"], site.Folder["public/flood/index.html"], overwrite: true);
        },
        ["output folder replaced by another of the same names"] = site =>
        {
            Directory.Move(site.Folder["public/flood"], site.Folder["aside"]);
            site.Folder.With("public/flood/index.html", "something else");
        },
        ["page and its output file edited"] = site =>
        {
            Replace(site, "content/flood.md", "What happened", "What really happened");
            Replace(site, "public/flood/index.html", "html", "HTML");
        },
        ["page edited and another's output file edited"] = site =>
        {
            Replace(site, "content/flood.md", "What happened", "What really happened");
            Replace(site, "public/index.html", "html", "HTML");
        },
        ["page added where a hidden file stands"] = site =>
        {
            site.Folder.With("public/new/index.html", "mine").With("content/new.md", "---\ntitle: New\nkind: page\nstatus: published\n---\n\nNew.\n");
        },
        ["file added to a folder of the output"] = site => site.Folder.With("public/flood/mine.txt", "mine"),
        ["what was seen of the output damaged"] = site => site.Folder.With(".sitegen/output", "damaged"),
        ["output file deleted"] = site => File.Delete(site.Folder["public/flood/index.html"]),
        ["output file renamed"] = site => Move(site, "public/feed.xml", "public/feeds.xml"),
        ["output folder deleted"] = site => Directory.Delete(site.Folder["public"], recursive: true),
        ["file added to the output"] = site => site.Folder.With("public/mine.txt", "mine"),
        ["hidden file added to the output"] = site => site.Folder.With("public/.nojekyll", ""),
        ["file put in place of an output folder"] = site =>
        {
            Directory.Delete(site.Folder["public/flood"], recursive: true);
            site.Folder.With("public/flood", "a file");
        },
        ["output linked"] = site => File.CreateSymbolicLink(site.Folder["public/link.html"], site.Folder["public/index.html"]),
        ["output file replaced by a link to the same bytes"] = site =>
        {
            Move(site, "public/index.html", "copy.html");
            File.CreateSymbolicLink(site.Folder["public/index.html"], site.Folder["copy.html"]);
        },
        ["list of output files damaged"] = site => site.Folder.With("public/.sitegen-manifest", "damaged"),
        ["list of output files deleted"] = site => File.Delete(site.Folder["public/.sitegen-manifest"]),
        ["work left half-done"] = site => site.Folder.With("public/.sitegen-staging/files/index.html", "half"),
        ["fresh tree left behind"] = site => site.Folder.With(".public.sitegen-new/index.html", "half"),
        ["source linked from outside"] = site => File.CreateSymbolicLink(site.Folder["content/link.md"], Path.GetTempPath()),
    };

    public static TheoryData<string> Names => [.. Mutations.Keys];

    public static TheoryData<string> Options => ["", "--strict", "--drafts", "--base-url https://example.org/base/", "--seeds content --content seeds"];

    [Theory]
    [MemberData(nameof(Names))]
    public void After_a_change(string name)
    {
        using var warm = new BuildBench();
        using var cold = new BuildBench();
        // The second build sees what the first wrote, and goes by that from then on.
        Assert.Equal(0, Both(warm, cold).ExitCode);
        Assert.Equal(0, Both(warm, cold).ExitCode);

        Mutations[name](warm);
        Mutations[name](cold);

        Both(warm, cold);
        Both(warm, cold);
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void With_another_option(string option)
    {
        using var warm = new BuildBench();
        using var cold = new BuildBench();
        var options = option.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Both(warm, cold);
        Both(warm, cold, options);
        Both(warm, cold, options);
        Both(warm, cold);
    }

    [Fact]
    public void There_and_back_again()
    {
        using var warm = new BuildBench();
        using var cold = new BuildBench();
        Both(warm, cold);
        foreach (var picture in new[] { "one", "two", "one", "no real picture" })
        {
            warm.Folder.With("content/map.png", picture);
            cold.Folder.With("content/map.png", picture);
            Both(warm, cold);
        }
    }

    private static BuildEffect Both(BuildBench warm, BuildBench cold, params string[] options)
    {
        // The machine form says all that a person is told, and the same words whether the engine ran or not.
        var expected = cold.Run([.. options, "--format", "json", "--no-cache"]);
        Assert.Equal(expected, warm.Run([.. options, "--format", "json"]));
        return expected;
    }

    private static void Replace(BuildBench site, string path, string old, string now)
    {
        var text = File.ReadAllText(site.Folder[path]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(site.Folder[path], text.Replace(old, now, StringComparison.Ordinal));
    }

    private static void Move(BuildBench site, string from, string to) => File.Move(site.Folder[from], site.Folder[to]);

    private static long At(int month, int day) => new DateTimeOffset(2026, month, day, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();
}
