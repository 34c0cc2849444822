// What the next check of links needs to know of a site whose links were all sound: most of it cannot have become unsound.
using System.Numerics;
using SiteGen.Caching;

namespace SiteGen.Output;

/// <summary>Every path and every page of such a site, with the ids of the page and what its links ask for, by hashes. Immutable.</summary>
/// <param name="BasePath">Of the site.</param>
/// <param name="Paths">Of all files.</param>
/// <param name="Pages">In the order of their paths.</param>
/// <param name="Ids">Of all pages, one page after the other, each page's in order.</param>
/// <param name="Targets">Files and <see cref="Anchor">anchors</see> that links ask for, one page after the other.</param>
internal sealed record SoundLinks(string BasePath, ulong[] Paths, SoundPage[] Pages, ulong[] Ids, ulong[] Targets)
{
    /// <summary>Where more is gone than this, looking for all who asked for it takes longer than checking every page.</summary>
    private const int FewGone = 50;

    /// <summary>The site as it is, all of its links being sound.</summary>
    /// <param name="last">Where most pages may be found as they are.</param>
    public static SoundLinks Of(IReadOnlyList<RenderedPage> pages, IReadOnlySet<string> paths, string basePath, SoundLinks? last)
    {
        last = last?.BasePath == basePath ? last : null;
        if (last is not null && last.IsOf(pages, paths))
        {
            return last;
        }

        var known = last?.ByPath();
        var (ids, targets) = (new List<ulong>(last?.Ids.Length ?? pages.Count * 16), new List<ulong>(last?.Targets.Length ?? pages.Count * 32));
        var (sound, hashes) = (new SoundPage[pages.Count], new TargetHashes(basePath));
        for (var at = 0; at < sound.Length; at++)
        {
            var (path, scan) = (HashOf(pages[at].File.Path), pages[at].Scan);
            if (known is not null && known.TryGetValue(path, out var was) && last!.Pages[was].Scan == scan.Key)
            {
                ids.AddRange(last.IdsOf(was));
                targets.AddRange(last.TargetsOf(was));
            }
            else
            {
                ids.AddRange(scan.Ids.Select(HashOf));
                targets.AddRange(hashes.Of(pages[at]));
            }

            sound[at] = new(path, scan.Key, ids.Count, targets.Count);
        }

        return new(basePath, [.. paths.Select(HashOf)], sound, [.. ids], [.. targets]);
    }

    /// <summary>The pages of which a link may be unsound: those that changed, and those that ask for a file or an id that is gone. Null when it may be any page's,
    /// because much is gone or a page has come to stand where a file stood.</summary>
    public IReadOnlyList<RenderedPage>? Shaken(IReadOnlyList<RenderedPage> pages, IReadOnlySet<string> paths, string basePath)
    {
        if (basePath != BasePath)
        {
            return null;
        }

        var now = paths.Select(HashOf).ToHashSet();
        var gone = Paths.Where(path => !now.Contains(path)).ToList();
        var (known, files, shaken, still) = (ByPath(), new Lazy<HashSet<ulong>>(Paths.ToHashSet), new List<RenderedPage>(), new RenderedPage?[Pages.Length]);
        foreach (var page in pages)
        {
            var path = HashOf(page.File.Path);
            if (!known.TryGetValue(path, out var was))
            {
                if (files.Value.Contains(path))
                {
                    return null;
                }

                shaken.Add(page);
            }
            else if (Pages[was].Scan != page.Scan.Key)
            {
                gone.AddRange(IdsOf(was).ToArray().Except(page.Scan.Ids.Select(HashOf)).Select(id => Anchor(path, id)));
                shaken.Add(page);
            }
            else
            {
                still[was] = page;
            }
        }

        if (gone.Count > FewGone)
        {
            return null;
        }

        var asked = gone.ToArray();
        return [.. shaken, .. still.Where((page, was) => page is not null && TargetsOf(was).ContainsAny(asked)).Select(page => page!)];
    }

    private bool IsOf(IReadOnlyList<RenderedPage> pages, IReadOnlySet<string> paths) =>
        pages.Count == Pages.Length && paths.Count == Paths.Length && paths.Select(HashOf).SequenceEqual(Paths)
        && pages.Zip(Pages).All(page => page.First.Scan.Key == page.Second.Scan && HashOf(page.First.File.Path) == page.Second.Path);

    private Dictionary<ulong, int> ByPath()
    {
        var places = new Dictionary<ulong, int>(Pages.Length);
        for (var at = 0; at < Pages.Length; at++)
        {
            places[Pages[at].Path] = at;
        }

        return places;
    }

    private ReadOnlySpan<ulong> IdsOf(int page) => Ids.AsSpan((page == 0 ? 0 : Pages[page - 1].IdsEnd)..Pages[page].IdsEnd);

    private ReadOnlySpan<ulong> TargetsOf(int page) => Targets.AsSpan((page == 0 ? 0 : Pages[page - 1].TargetsEnd)..Pages[page].TargetsEnd);

    private static ulong HashOf(string text) => Fingerprint.Of(text).Low;

    /// <summary>Of an id on a page, by the hashes of the two.</summary>
    private static ulong Anchor(ulong path, ulong id) => (path * 3) ^ BitOperations.RotateLeft(id, 32);

    /// <summary>Hashes of what the links of pages ask for: most stand on many pages.</summary>
    private sealed class TargetHashes(string basePath)
    {
        private readonly Dictionary<string, (ulong File, ulong? Anchor)> _known = new(StringComparer.Ordinal);
        private readonly HashSet<ulong> _ofPage = [];

        /// <summary>Good until the next call.</summary>
        public HashSet<ulong> Of(RenderedPage page)
        {
            _ofPage.Clear();
            foreach (var link in page.Scan.Links)
            {
                if (!_known.TryGetValue(link, out var hashes))
                {
                    if (LinkTarget.Of(link, page.File.Path, basePath) is not { Path: { } path } target)
                    {
                        continue;
                    }

                    var file = HashOf(path);
                    hashes = (file, target.Id.Length > 0 ? Anchor(file, HashOf(target.Id)) : null);
                    if (LinkTarget.IsSameFromEverywhere(link))
                    {
                        _known.Add(link, hashes);
                    }
                }

                _ofPage.Add(hashes.File);
                if (hashes.Anchor is { } anchor)
                {
                    _ofPage.Add(anchor);
                }
            }

            return _ofPage;
        }
    }
}

/// <param name="IdsEnd">Where its ids end among all.</param>
/// <param name="TargetsEnd">Where what its links ask for ends among all.</param>
internal readonly record struct SoundPage(ulong Path, Fingerprint Scan, int IdsEnd, int TargetsEnd);
