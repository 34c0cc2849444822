// Reads a spec file: input files, what must and must not stand in the output, and the exact diagnostics.
using System.Text;
using SiteGen.Text;

namespace SiteGen.Tests.Specs;

/// <summary>What a spec expects of one output file.</summary>
/// <param name="Lines">Each must stand in the file, in this order; for <paramref name="Absent"/> none may stand anywhere in it.</param>
public sealed record Expectation(string Path, bool Absent, string[] Lines);

/// <summary>A spec. The format is described in Specs/README.md.</summary>
public sealed record Spec(string Name, BuildOptions Options, SourceFile[] Files, Expectation[] Outputs, string[] NoFiles, string Diagnostics)
{
    public static readonly string Folder = Path.Combine(Repository.Root, "tests", "SiteGen.Tests", "Specs");

    public static Spec Read(string name)
    {
        var files = new List<SourceFile>();
        var outputs = new List<Expectation>();
        var noFiles = new List<string>();
        var diagnostics = "";
        var options = new BuildOptions { BuildTime = new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero) };
        foreach (var (head, body) in Sections(File.ReadAllText(Path.Combine(Folder, name))))
        {
            var (kind, argument) = head.Split(' ', 2) is [var first, var rest] ? (first, rest.Trim()) : (head, "");
            switch (kind)
            {
                case "file":
                    files.Add(new SourceFile(argument, Encoding.UTF8.GetBytes(body)));
                    break;
                case "has" or "lacks":
                    outputs.Add(new Expectation(argument, kind == "lacks", body.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
                    break;
                case "nofile":
                    noFiles.Add(argument);
                    break;
                case "diagnostics":
                    diagnostics = body;
                    break;
                case "options":
                    options = options with { Strict = argument.Contains("strict", StringComparison.Ordinal), Drafts = argument.Contains("drafts", StringComparison.Ordinal) };
                    break;
                default:
                    throw new FormatException($"{name}: unknown section '{kind}'");
            }
        }

        return new Spec(name, options, [.. files], [.. outputs], [.. noFiles], diagnostics);
    }

    /// <summary>Writes the diagnostics that a build gave into the spec: for SITEGEN_BLESS=1.</summary>
    public void Bless(string diagnostics)
    {
        var path = Path.Combine(Folder, Name);
        var text = File.ReadAllText(path);
        var at = text.IndexOf("\n=== diagnostics\n", StringComparison.Ordinal);
        File.WriteAllText(path, $"{(at < 0 ? text.TrimEnd() + "\n" : text[..(at + 1)])}=== diagnostics\n{diagnostics}");
    }

    private static IEnumerable<(string Head, string Body)> Sections(string text)
    {
        foreach (var section in text.Split("\n=== ").Skip(1))
        {
            var line = section.IndexOf('\n', StringComparison.Ordinal);
            yield return line < 0 ? (section.Trim(), "") : (section[..line].Trim(), section[(line + 1)..].TrimEnd('\n') is { Length: > 0 } body ? $"{body}\n" : "");
        }
    }
}
