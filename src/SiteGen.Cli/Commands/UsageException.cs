// A mistake in how the program was called; ends it with exit code 2.
namespace SiteGen.Cli.Commands;

#pragma warning disable CA1032 // Thrown in this folder only, always with a message.
internal sealed class UsageException(string message) : Exception(message);
#pragma warning restore CA1032
