// Tells this program apart from every other build of it, whatever number either carries.
using System.Reflection;
using SiteGen.Caching;

namespace SiteGen.Cli.Disk;

internal static class ProgramVersion
{
    /// <summary>The number that its package carries, e.g. <c>0.1.0</c>.</summary>
    public static string Number { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Of the code of the engine and of the command line, and of the runtime below them; null where the code carries no mark.</summary>
    public static Fingerprint? Current { get; } = Of(typeof(SiteBuilder).Module.ModuleVersionId, typeof(ProgramVersion).Module.ModuleVersionId);

    /// <summary>The compiler derives a module's id from all that is in the module, and native code keeps it. An empty one says nothing.</summary>
    internal static Fingerprint? Of(params ReadOnlySpan<Guid> modules)
    {
        var version = new FingerprintBuilder().Add(Environment.Version.ToString());
        foreach (var module in modules)
        {
            if (module == Guid.Empty)
            {
                return null;
            }

            version.Add(module.ToByteArray());
        }

        return version.ToFingerprint();
    }
}
