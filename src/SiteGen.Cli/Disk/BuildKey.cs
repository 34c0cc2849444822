// The fingerprint of everything a build is made from, except the time of the build.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Text;

namespace SiteGen.Cli.Disk;

internal static class BuildKey
{
    /// <summary>The key; null when this program cannot be told from another version of itself, and nothing may be kept.</summary>
    /// <param name="inputs">Their files in the order in which <see cref="SiteFolder"/> gives them.</param>
    public static Fingerprint? Of(SiteInputs inputs) => Of(inputs, ProgramVersion.Current);

    public static Fingerprint? Of(SiteInputs inputs, Fingerprint? program)
    {
        if (program is not { } version)
        {
            return null;
        }

        // A record's text names all its properties: an option that is new one day is part of the key from its first day.
        var key = new FingerprintBuilder().Add(version).Add((inputs.Options with { BuildTime = default }).ToString());
        AddFiles(key, inputs.Files);
        AddFiles(key, inputs.Theme);
        return key.ToFingerprint();
    }

    private static void AddFiles(FingerprintBuilder key, ImmutableArray<SourceFile> files)
    {
        key.Add(files.Length);
        foreach (var file in files)
        {
            key.Add(file.Path).Add(file.Content.Span);
        }
    }
}
