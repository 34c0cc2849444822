// Fonts of the system for scripts that the shipped font lacks: the first files of a short list that are there. A list, not a search, so that a machine with the same fonts draws the same.
using SiteGen.Caching;

namespace SiteGen.Cli.SocialImages;

internal static class SystemFonts
{
    private static readonly string[] Names =
    [
        "NotoNaskhArabic-Bold.ttf", "NotoSansArabic-Bold.ttf", "NotoSansHebrew-Bold.ttf", "NotoSansDevanagari-Bold.ttf", "NotoSansBengali-Bold.ttf",
        "NotoSansTamil-Bold.ttf", "NotoSansThai-Bold.ttf", "NotoSansArmenian-Bold.ttf", "NotoSansGeorgian-Bold.ttf", "NotoSansEthiopic-Bold.ttf",
        "NotoSansCJK-Bold.ttc", "DejaVuSans-Bold.ttf", "SFArabic.ttf", "Arial Bold.ttf", "Arial Unicode.ttf", "segoeuib.ttf", "Nirmala.ttc", "msyhbd.ttc",
    ];

    private static readonly string[] Folders =
    [
        "/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto", "/usr/share/fonts/noto", "/usr/share/fonts/google-noto", "/usr/share/fonts/truetype/dejavu",
        "/usr/share/fonts/TTF", "/usr/local/share/fonts", "/System/Library/Fonts", "/System/Library/Fonts/Supplemental", "/Library/Fonts",
    ];

    /// <summary>Paths of those that are there, in the order in which they are asked for a character.</summary>
    public static IEnumerable<string> Paths()
    {
        var folders = OperatingSystem.IsWindows() ? [Environment.GetFolderPath(Environment.SpecialFolder.Fonts)] : Folders;
        return from name in Names
               let path = folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists)
               where path is not null
               select path;
    }

    /// <summary>What the system says of the fonts that it has, without reading them: installing one is a reason to build again.</summary>
    public static Fingerprint Seen()
    {
        var seen = new FingerprintBuilder();
        foreach (var path in Paths())
        {
            seen.Add(path).Add(new FileInfo(path).Length).Add(File.GetLastWriteTimeUtc(path).Ticks);
        }

        return seen.ToFingerprint();
    }
}
