// A saved file rings, however an editor saves it; what is none of the site's business does not.
using SiteGen.Cli.Disk;
using SiteGen.Cli.Serve;
using SiteGen.Tests.Cli;

namespace SiteGen.Tests.Serve;

public sealed class SiteWatcherTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TempFolder _folder = new TempFolder().With("content/a.md", "old").With("content/news/b.md", "old").With("public/index.html", "home").With("site.yaml", "title: A\n");
    private readonly List<string> _warnings = [];

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, Action<string>> Saves() => new()
    {
        { "written in place", root => File.WriteAllText(Path.Combine(root, "content/a.md"), "new") },
        { "renamed over", root => RenamedOver(root, "content/a.md") },
        { "deleted and made again", root => { File.Delete(Path.Combine(root, "content/a.md")); File.WriteAllText(Path.Combine(root, "content/a.md"), "new"); } },
        { "a file of a folder that is new", root => { Directory.CreateDirectory(Path.Combine(root, "seeds/new")); File.WriteAllText(Path.Combine(root, "seeds/new/b.txt"), "new"); } },
        { "a folder deleted", root => Directory.Delete(Path.Combine(root, "content/news"), recursive: true) },
        { "a folder moved away", root => Directory.Move(Path.Combine(root, "content"), Path.Combine(root, "was")) },
        { "settings", root => File.WriteAllText(Path.Combine(root, "site.yaml"), "title: B\n") },
        { "settings renamed over", root => RenamedOver(root, "site.yaml") },
        { "proofs", root => File.WriteAllText(Path.Combine(root, "quotes.lock"), "") },
        { "own templates that are new", root => { Directory.CreateDirectory(Path.Combine(root, "templates")); File.WriteAllText(Path.Combine(root, "templates/page.html"), "new"); } },
    };

    [Theory]
    [MemberData(nameof(Saves))]
    public async Task A_save_rings(string how, Action<string> save)
    {
        using var watcher = new SiteWatcher(SitePlaces.Of(_folder.Path), polls: false, _warnings.Add);
        var changed = watcher.Changed(TestContext.Current.CancellationToken);
        Assert.False(changed.IsCompleted);

        save(_folder.Path);

        await changed.WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Empty(_warnings);
        Assert.NotEmpty(how);
    }

    [Fact]
    public async Task After_a_folder_came_and_went_a_save_in_it_rings_again()
    {
        using var watcher = new SiteWatcher(SitePlaces.Of(_folder.Path), polls: false, _warnings.Add);
        var changed = watcher.Changed(TestContext.Current.CancellationToken);
        Directory.Delete(_folder["content"], recursive: true);
        await changed.WaitAsync(Patience, TestContext.Current.CancellationToken);
        changed = watcher.Changed(TestContext.Current.CancellationToken);
        _folder.With("content/a.md", "again");
        await changed.WaitAsync(Patience, TestContext.Current.CancellationToken);

        changed = watcher.Changed(TestContext.Current.CancellationToken);
        _folder.With("content/a.md", "and again");
        await changed.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_burst_rings_a_few_times_at_most_and_the_finished_site_not_at_all()
    {
        using var watcher = new SiteWatcher(SitePlaces.Of(_folder.Path), polls: false, _warnings.Add);
        var changed = watcher.Changed(TestContext.Current.CancellationToken);
        for (var file = 0; file < 300; file++)
        {
            _folder.With($"content/burst/{file}.md", "new");
        }

        await changed.WaitAsync(Patience, TestContext.Current.CancellationToken);
        changed = watcher.Changed(TestContext.Current.CancellationToken);
        // On a busy machine what was still under way may ring again; hundreds of rings would be one for each file.
        var rings = 1;
        while (await Task.WhenAny(changed, Task.Delay(1000, TestContext.Current.CancellationToken)) == changed)
        {
            changed = watcher.Changed(TestContext.Current.CancellationToken);
            rings++;
        }

        Assert.InRange(rings, 1, 20);

        _folder.With("public/index.html", "built").With("public/new/index.html", "built").With("other.txt", "x");
        await Task.WhenAny(changed, Task.Delay(500, TestContext.Current.CancellationToken));
        Assert.False(changed.IsCompleted);
    }

    [Fact]
    public async Task Where_the_system_does_not_tell_it_rings_every_second()
    {
        using var watcher = new SiteWatcher(SitePlaces.Of(_folder.Path), polls: true, _warnings.Add);

        await watcher.Changed(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        await watcher.Changed(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Empty(_warnings);
    }

    private static void RenamedOver(string root, string path)
    {
        var draft = Path.Combine(root, Path.GetDirectoryName(path)!, "." + Path.GetFileName(path) + ".swp");
        File.WriteAllText(draft, "new");
        File.Move(draft, Path.Combine(root, path), overwrite: true);
    }
}
