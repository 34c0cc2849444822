// The fonts that come with the program: Inter, out of the package that carries it as resources of an assembly, which is embedded and never loaded.
using System.Reflection.PortableExecutable;

namespace SiteGen.Cli.SocialImages;

internal static class ShippedFonts
{
    /// <summary>Inter Bold and Inter SemiBold.</summary>
    public static (byte[] Bold, byte[] SemiBold) Read()
    {
        using var embedded = typeof(ShippedFonts).Assembly.GetManifestResourceStream("fonts/inter.dll")!;
        using var assembly = new PEReader(embedded);
        var resources = assembly.GetSectionData(assembly.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress).GetReader();
        // Length of the resource; length of its index, a version, how many files; of each its path, where it begins after the index, and its length.
        _ = resources.ReadInt32();
        var start = resources.ReadInt32() + resources.Offset;
        _ = resources.ReadInt32();
        var places = new Dictionary<string, (int Offset, int Length)>(StringComparer.Ordinal);
        for (var left = resources.ReadInt32(); left > 0; left--)
        {
            places[resources.ReadSerializedString()!] = (start + resources.ReadInt32(), resources.ReadInt32());
        }

        return (FileAt("/Assets/Inter-Bold.ttf"), FileAt("/Assets/Inter-SemiBold.ttf"));

        byte[] FileAt(string path)
        {
            resources.Offset = places[path].Offset;
            return resources.ReadBytes(places[path].Length);
        }
    }

    /// <summary>Whether Inter has every character of a text for certain: Latin, Greek, Cyrillic and the usual signs. What is left may still be there.</summary>
    public static bool Have(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '\u024f') || text.All(static c => c is
        (>= ' ' and <= '\u024f') or (>= '\u0386' and <= '\u03ce') or (>= '\u0400' and <= '\u045f') or (>= '\u1e80' and <= '\u1e85') or (>= '\u2013' and <= '\u2014')
        or (>= '\u2018' and <= '\u201e') or '\u2022' or '\u2026' or '\u2039' or '\u203a' or '\u20ac');
}
