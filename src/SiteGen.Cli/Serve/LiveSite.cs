// The site as serve shows it now, and a bell that rings when it changes.
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Caching;
using SiteGen.Output;
using SiteGen.Pages;

namespace SiteGen.Cli.Serve;

/// <summary>What is shown at one moment.</summary>
/// <param name="Session">Differs for each start of the program: versions of two starts cannot be compared.</param>
/// <param name="Version">Goes up with each build that read something new.</param>
/// <param name="Files">The last good site; empty when there was none yet.</param>
/// <param name="BasePath">Begins and ends with '/'.</param>
/// <param name="Problems">The errors of the last build; none when it was good.</param>
internal sealed partial record Snapshot(string Session, int Version, IReadOnlyDictionary<string, OutputFile> Files, string BasePath, ImmutableArray<Problem> Problems)
{
    /// <summary>Of all that pages load besides style sheets.</summary>
    private readonly Fingerprint _assets = Of(Files.Values.Where(IsLoadedByPages));

    /// <summary>In the order of their paths.</summary>
    public ImmutableArray<OutputFile> StyleSheets { get; } =
        [.. Files.Values.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>Of what a page shows but for its style sheets, which can be exchanged while it is open, and its card, which only other sites show.</summary>
    /// <param name="file">Path of the page; null for one that the site does not have.</param>
    public string KeyOf(string? file)
    {
        var html = file is null ? "" : CardName().Replace(Encoding.UTF8.GetString(Files[file].Content.Span), SocialCard.Folder);
        foreach (var style in StyleSheets)
        {
            html = html.Replace(style.Path, ".css", StringComparison.Ordinal);
        }

        return new FingerprintBuilder().Add(html).Add(_assets).ToFingerprint().ToString();
    }

    /// <summary>Nobody's page loads other pages, feeds, what describes a page to other sites, or a social image, which would be drawn for its hash.</summary>
    private static bool IsLoadedByPages(OutputFile file) =>
        !file.Path.StartsWith(SocialCard.Folder, StringComparison.Ordinal)
        && Path.GetExtension(file.Path.AsSpan()) switch
        {
            ".html" or ".css" or ".xml" or ".txt" => false,
            ".json" => !file.Path.StartsWith("embed/", StringComparison.Ordinal) && !file.Path.EndsWith("feed.json", StringComparison.Ordinal),
            _ => true,
        };

    [GeneratedRegex(SocialCard.Folder + "[0-9a-f]+\\.png")]
    private static partial Regex CardName();

    private static Fingerprint Of(IEnumerable<OutputFile> files)
    {
        var builder = new FingerprintBuilder();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            builder.Add(file.Path).Add(file.Hash);
        }

        return builder.ToFingerprint();
    }
}

/// <summary>Holds the newest snapshot. One thread publishes, any number reads and waits.</summary>
/// <param name="started">When the program started; its versions count from there.</param>
internal sealed class LiveSite(DateTimeOffset started)
{
    private volatile Snapshot _now = new(started.Ticks.ToString("x", CultureInfo.InvariantCulture), 0, ReadOnlyDictionary<string, OutputFile>.Empty, "/", []);
    private volatile TaskCompletionSource _change = NewBell();

    public Snapshot Now => _now;

    /// <summary>Shows a new site.</summary>
    public void Publish(ImmutableArray<OutputFile> files, string basePath) =>
        Replace(new(_now.Session, _now.Version + 1, files.ToDictionary(file => file.Path, StringComparer.Ordinal), basePath, []));

    /// <summary>Keeps the last good site and shows what is wrong.</summary>
    public void Fail(ImmutableArray<Problem> problems) => Replace(_now with { Version = _now.Version + 1, Problems = problems });

    /// <summary>Waits for a snapshot newer than the given version.</summary>
    public async Task<Snapshot> NewerThan(int version, CancellationToken cancelled)
    {
        while (true)
        {
            // The bell is taken before looking, so that a change in between is not missed.
            var change = _change.Task;
            if (_now.Version > version)
            {
                return _now;
            }

            await change.WaitAsync(cancelled);
        }
    }

    private void Replace(Snapshot snapshot)
    {
        _now = snapshot;
        var bell = _change;
        _change = NewBell();
        bell.SetResult();
    }

    private static TaskCompletionSource NewBell() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
