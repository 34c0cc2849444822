// One message of a build as a browser shows it: its place with a way to the editor, and the text that the terminal shows too.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Cli.Disk;
using SiteGen.Cli.Terminal;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Cli.Serve;

/// <param name="Place">File, line and column; what else the message speaks of when it has no file.</param>
/// <param name="Text">Message, excerpt and help.</param>
/// <param name="Editor">Address that opens the place in an editor; null when there is none.</param>
internal sealed record Problem(string Place, string Text, string? Editor = null);

/// <param name="editor">Address of an editor with {path}, {line} and {column} in it; null when places are not linked.</param>
internal sealed class ProblemWriter(SitePlaces places, string currentFolder, string? editor)
{
    public const string UsualEditor = "vscode://file/{path}:{line}:{column}";

    private const int Width = 100;

    public ImmutableArray<Problem> Of(IEnumerable<Diagnostic> diagnostics, SourceLines lines) => [.. diagnostics.Select(diagnostic =>
    {
        var text = new StringWriter();
        var ink = new Ink(text, colour: false, Width);
        new TextReporter(ink, ink, lines, path => places.Shown(path, currentFolder)).Print(diagnostic);
        var at = diagnostic.Location;
        var place = Ink.Safe((at with { Path = places.Shown(at.Path, currentFolder) }).ToString());
        return new Problem(place, text.ToString()[(place.Length + ": ".Length)..].TrimEnd() + "\n", EditorAt(at));
    })];

    /// <summary>Whether a text can be the address of an editor: of a program, not of a script or a page.</summary>
    public static bool IsEditor(string address) =>
        address.Contains("{path}", StringComparison.Ordinal)
        && Uri.TryCreate(address.Replace("{path}", "x", StringComparison.Ordinal).Replace("{line}", "1", StringComparison.Ordinal).Replace("{column}", "1", StringComparison.Ordinal), UriKind.Absolute, out var uri)
        && uri.Scheme is not ("javascript" or "data" or "vbscript" or "blob");

    private string? EditorAt(Location at)
    {
        var file = places.OnDisk(at.Path);
        if (editor is null || !File.Exists(file))
        {
            return null;
        }

        var path = string.Join('/', file.Replace(Path.DirectorySeparatorChar, '/').TrimStart('/').Split('/').Select(part => Uri.EscapeDataString(part).Replace("%3A", ":", StringComparison.Ordinal)));
        return editor
            .Replace("{line}", Number(at.Line), StringComparison.Ordinal)
            .Replace("{column}", Number(at.Column), StringComparison.Ordinal)
            .Replace("{path}", path, StringComparison.Ordinal);
    }

    private static string Number(int number) => Math.Max(1, number).ToString(CultureInfo.InvariantCulture);
}
