// What the next check of links needs to know of a site whose links were all sound: most of it cannot have become unsound.
using SiteGen.Caching;

namespace SiteGen.Output;

/// <summary>Every path and every page of such a site, with the ids of the page, by hashes. Immutable.</summary>
/// <param name="BasePath">Of the site.</param>
/// <param name="Paths">Of all files.</param>
/// <param name="Pages">In the order of their paths.</param>
/// <param name="Ids">Of all pages, one page after the other, each page's in order.</param>
internal sealed record SoundLinks(string BasePath, Fingerprint[] Paths, SoundPage[] Pages, ulong[] Ids)
{
    /// <summary>The site as it is, all of its links being sound.</summary>
    /// <param name="last">Where most pages may be found as they are.</param>
    public static SoundLinks Of(IReadOnlyList<RenderedPage> pages, IReadOnlySet<string> paths, string basePath, SoundLinks? last)
    {
        var known = last?.ByPath();
        var (sound, ids) = (new SoundPage[pages.Count], new List<ulong>(last?.Ids.Length ?? pages.Count * 16));
        for (var at = 0; at < sound.Length; at++)
        {
            var (path, scan) = (Fingerprint.Of(pages[at].File.Path), pages[at].Scan);
            if (known is not null && known.TryGetValue(path, out var was) && last!.Pages[was].Scan == scan.Key)
            {
                ids.AddRange(last.IdsOf(was));
            }
            else
            {
                ids.AddRange(HashesOf(scan.Ids));
            }

            sound[at] = new(path, scan.Key, ids.Count);
        }

        return new(basePath, [.. paths.Select(Fingerprint.Of)], sound, [.. ids]);
    }

    /// <summary>The pages of which a link may be unsound: those that changed. Null when it may be any page's, because a file or an id is gone or a page has come
    /// to stand where a file stood.</summary>
    public IReadOnlyList<RenderedPage>? Shaken(IReadOnlyList<RenderedPage> pages, IReadOnlySet<string> paths, string basePath)
    {
        var now = paths.Select(Fingerprint.Of).ToHashSet();
        if (basePath != BasePath || !Array.TrueForAll(Paths, now.Contains))
        {
            return null;
        }

        var (known, before, changed) = (ByPath(), Paths.ToHashSet(), new List<RenderedPage>());
        foreach (var page in pages)
        {
            var path = Fingerprint.Of(page.File.Path);
            if (!known.TryGetValue(path, out var was))
            {
                if (before.Contains(path))
                {
                    return null;
                }

                changed.Add(page);
            }
            else if (Pages[was].Scan != page.Scan.Key)
            {
                if (!HashesOf(page.Scan.Ids).ToHashSet().IsSupersetOf(IdsOf(was).ToArray()))
                {
                    return null;
                }

                changed.Add(page);
            }
        }

        return changed;
    }

    private Dictionary<Fingerprint, int> ByPath()
    {
        var places = new Dictionary<Fingerprint, int>(Pages.Length);
        for (var at = 0; at < Pages.Length; at++)
        {
            places[Pages[at].Path] = at;
        }

        return places;
    }

    private ReadOnlySpan<ulong> IdsOf(int page) => Ids.AsSpan((page == 0 ? 0 : Pages[page - 1].IdsEnd)..Pages[page].IdsEnd);

    private static IEnumerable<ulong> HashesOf(IEnumerable<string> ids) => ids.Select(id => Fingerprint.Of(id).Low);
}

/// <param name="IdsEnd">Where its ids end among all.</param>
internal readonly record struct SoundPage(Fingerprint Path, Fingerprint Scan, int IdsEnd);
