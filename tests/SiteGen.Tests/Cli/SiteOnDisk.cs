// Short ways to write outputs in tests.
using System.Collections.Immutable;
using System.Text;
using SiteGen.Cli.Disk;
using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Tests.Cli;

internal static class SiteOnDisk
{
    /// <summary>Output files from "path: text".</summary>
    public static ImmutableArray<OutputFile> Files(params IEnumerable<string> files) =>
        [.. files.Select(file => file.Split(": ", 2)).Select(parts => new OutputFile(parts[0], Encoding.UTF8.GetBytes(parts[1])))];

    public static Result<WriteReport?> Write(this TempFolder folder, IEnumerable<string> files, Action<string>? before = null, string output = "site/public") =>
        new OutputWriter(SitePlaces.Of(folder["site"]), new FileOperations(before)) { Patience = TimeSpan.Zero }.Write(folder[output], Files(files));

    public static IEnumerable<string> Codes<T>(this Result<T> result) => result.Diagnostics.Select(diagnostic => diagnostic.Code);
}
