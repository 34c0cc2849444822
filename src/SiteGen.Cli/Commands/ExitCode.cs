// What the program tells its caller.
namespace SiteGen.Cli.Commands;

internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The site has errors; nothing was published over the old output.</summary>
    public const int SiteHasErrors = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Our own fault.</summary>
    public const int OurFault = 3;
}
