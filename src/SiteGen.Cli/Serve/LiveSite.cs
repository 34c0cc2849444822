// The site as the preview shows it now, and a bell that rings when it changes.
using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Output;

namespace SiteGen.Cli.Serve;

/// <summary>What is shown at one moment.</summary>
/// <param name="Version">Goes up with each build that read something new.</param>
/// <param name="Files">The last good site; empty when there was none yet.</param>
/// <param name="BasePath">Begins and ends with '/'.</param>
/// <param name="Problems">The errors of the last build as text; null when it was good.</param>
internal sealed record Snapshot(int Version, FrozenDictionary<string, ReadOnlyMemory<byte>> Files, string BasePath, string? Problems);

/// <summary>Holds the newest snapshot. One thread publishes, any number reads and waits.</summary>
internal sealed class LiveSite
{
    private volatile Snapshot _now = new(0, FrozenDictionary<string, ReadOnlyMemory<byte>>.Empty, "/", null);
    private volatile TaskCompletionSource _change = NewBell();

    public Snapshot Now => _now;

    /// <summary>Shows a new site.</summary>
    public void Publish(ImmutableArray<OutputFile> files, string basePath) => Replace(new(
        _now.Version + 1, files.ToFrozenDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal), basePath, null));

    /// <summary>Keeps the last good site and shows what is wrong.</summary>
    public void Fail(string problems) => Replace(_now with { Version = _now.Version + 1, Problems = problems });

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
