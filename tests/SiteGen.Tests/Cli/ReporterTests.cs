// What users, programs and GitHub read about a build.
using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Cli.Disk;
using SiteGen.Cli.Terminal;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Cli;

public sealed class ReporterTests
{
    private static readonly DiagnosticRule Rule = new("SG1999", Severity.Error, "A title, with: marks", "");

    private static readonly Diagnostic Wrong = Rule.At(new Location("content/a.md", 2, 3, 5), "the number 100% is wrong", "write it again",
        new RelatedPlace(new Location("seeds/a.txt", 1, 1, 4), "the passage says: text"));

    private static readonly ImmutableArray<SourceFile> Files =
        [new("content/a.md", "one\r\na wrong word\r\nthree"u8.ToArray()), new("seeds/a.txt", "\uFEFFtext of a seed"u8.ToArray())];

    [Fact]
    public void A_message_shows_the_place_the_line_and_the_help() => Assert.Equal(
        """
        content/a.md(2,3): error SG1999: the number 100% is wrong
          2 | a wrong word
            |   ^^^^^
          seeds/a.txt(1,1): the passage says: text
          1 | text of a seed
            | ^^^^
        help: write it again

        Not built: 1 error in 0.31 s

        """, AsText(Report(null, Wrong)), ignoreLineEndingDifferences: true);

    [Fact]
    public void A_build_that_went_well_is_one_line_and_its_notes() => Assert.Equal(
        "Built 42 pages from 1 seed and 5 explainers in 0.31 s: 3 written, 39 unchanged, 1 deleted\nnote: a draft stays\n",
        AsText(Report(new WriteReport(3, 39, 1)) with { Notes = ["a draft stays"] }));

    [Fact]
    public void The_eleventh_message_of_a_kind_is_only_counted()
    {
        ImmutableArray<Diagnostic> many = [.. Enumerable.Range(1, 52).Select(line => Wrong with { Location = new("x.md", line, 1) })];

        var text = AsText(Report(null) with { Diagnostics = many });

        Assert.Equal(10, text.Split("error SG1999").Length - 1);
        Assert.Contains("… and 42 more of SG1999", text, StringComparison.Ordinal);
        Assert.Contains("52 errors", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_of_several_lines_is_indented() =>
        Assert.Contains("help: write in a.yaml:\n      url: x\n", AsText(Report(null, Wrong with { Help = "write in a.yaml:\nurl: x" })), StringComparison.Ordinal);

    [Fact]
    public void A_seed_cannot_steer_the_terminal()
    {
        var text = AsText(Report(null, Wrong with { Message = "it says \u001b]0;title\u0007 and \u202E", Related = [] }));

        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202E', text);
    }

    [Fact]
    public void Colour_is_used_only_where_it_is_wanted()
    {
        var plain = new StringWriter();
        var colour = new StringWriter();
        new Ink(plain, colour: false, 80).Line("x", Tone.Error);
        new Ink(colour, colour: true, 80).Line("x", Tone.Error);

        Assert.Equal("x\n", plain.ToString());
        Assert.Contains("\u001b[", colour.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_one_object_a_line()
    {
        var output = new StringWriter();
        new JsonReporter(output, path => "desk/" + path).Report(Report(null, Wrong));

        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToArray();

        Assert.Equal(2, lines.Length);
        Assert.Equal("diagnostic", lines[0].GetProperty("type").GetString());
        Assert.Equal("desk/content/a.md", lines[0].GetProperty("path").GetString());
        Assert.Equal(5, lines[0].GetProperty("length").GetInt32());
        Assert.Equal("seeds/a.txt", lines[0].GetProperty("related")[0].GetProperty("file").GetString());
        Assert.False(lines[1].GetProperty("succeeded").GetBoolean());
        Assert.Equal(1, lines[1].GetProperty("errors").GetInt32());
    }

    [Fact]
    public void GitHub_gets_annotations_with_its_marks_escaped()
    {
        var output = new StringWriter();
        new ActionsReporter(output, path => path).Report(Report(null, Wrong));

        Assert.Equal(
            "::error file=content/a.md,line=2,col=3,endColumn=8,title=SG1999%3A A title%2C with%3A marks::the number 100%25 is wrong%0Ahelp: write it again\n",
            output.ToString());
    }

    private static BuildReport Report(WriteReport? written, params ReadOnlySpan<Diagnostic> diagnostics) =>
        new(new BuildFigures(42, 1, 5, 0.31), [.. diagnostics], [], written, Path.GetFullPath("nowhere"));

    private static string AsText(BuildReport report)
    {
        var all = new StringWriter();
        var ink = new Ink(all, colour: false, 80);
        new TextReporter(ink, ink, new SourceLines(Files), path => path).Report(report);
        return all.ToString();
    }
}
