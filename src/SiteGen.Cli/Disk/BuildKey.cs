// The fingerprint of everything a build is made from, except the time of the build.
using System.Collections.Immutable;
using SiteGen.Caching;
using SiteGen.Cli.SocialImages;
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

        var options = inputs.Options;
        var key = new FingerprintBuilder().Add(version).Add(options.BaseUrl).Add(options.Strict ? 1 : 0).Add(options.Check ? 1 : 0).Add(options.Drafts ? 1 : 0).Add(options.DrawsLater ? 1 : 0);
        key.Add(inputs.Drawing?.Version).Add(inputs.Drawing is null ? default : SystemFonts.Seen());
        AddFiles(key, inputs.Files);
        AddFiles(key, inputs.Theme);
        return key.ToFingerprint();
    }

    private static void AddFiles(FingerprintBuilder key, ImmutableArray<SourceFile> files)
    {
        key.Add(files.Length);
        foreach (var file in files)
        {
            key.Add(file.Path).Add(file.Hash);
        }
    }
}
