// A file of the site, as it is to stand on disk.
namespace SiteGen.Output;

/// <summary>One file of the output.</summary>
/// <param name="Path">Path inside the output folder with '/' between its parts, e.g. <c>related/index.html</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content);
