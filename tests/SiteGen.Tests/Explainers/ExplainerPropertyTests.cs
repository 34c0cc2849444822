// Whatever an editor writes: no exception, and every place lies inside the file.
using CsCheck;
using SiteGen.Explainers;
using SiteGen.Settings;
using SiteGen.Text;

namespace SiteGen.Tests.Explainers;

public sealed class ExplainerPropertyTests
{
    private static readonly string[] Lines = Sample.Page.Split('\n');

    private static readonly string[] Bits = ["", "x", ": ", "[", "]", "{", "}", "\"", "'", "  ", "\t", "- ", "#", "~", "&a ", "*a", "|", ">", "2025-13-40", "s1#p3", "no", "𝒳", "null", "@", ",", "\r"];

    // The sample page with lines left out, doubled or moved, and signs put into them.
    private static readonly Gen<string> Mutated = Gen.Select(
        Gen.Int[0, Lines.Length - 1].Array[0, 6], Gen.Select(Gen.Int[0, Lines.Length - 1], Gen.Int[0, 40], Gen.Int[0, Bits.Length - 1]).Array[0, 4], (moves, puts) =>
        {
            var lines = Lines.ToList();
            for (var index = 0; index + 1 < moves.Length; index += 2)
            {
                var line = lines[moves[index] % lines.Count];
                lines.RemoveAt(moves[index] % lines.Count);
                if (moves[index + 1] % 3 > 0)
                {
                    lines.Insert(moves[index + 1] % lines.Count, line);
                }
            }

            foreach (var (line, column, bit) in puts)
            {
                var text = lines[line % lines.Count];
                lines[line % lines.Count] = text.Insert(Math.Min(column, text.Length), Bits[bit]);
            }

            return string.Join('\n', lines);
        });

    [Fact]
    public void Any_page_is_read_and_checked_or_answered_inside_its_file() => Mutated.Sample(
        text =>
        {
            var lines = LineMap.Of("content/x.md", text);
            var read = Sample.Read(text);
            Assert.All(read.Diagnostics, found => Assert.True(IsInside(lines, found.Location), found.ToString()));
            if (read.Value is { } page)
            {
                Assert.All(ExplainerChecks.Check(page, SharedEntries.Empty), found => Assert.True(IsInside(lines, found.Location), found.ToString()));
                Assert.All(SharedEntries.Empty.Fill(page).Diagnostics, found => Assert.True(IsInside(lines, found.Location), found.ToString()));
            }
            else
            {
                Assert.NotEmpty(read.Diagnostics);
            }
        },
        iter: 1_000);

    [Fact]
    public void Any_bytes_are_read_or_answered() => Gen.Byte.Array[0, 60].Sample(
        bytes =>
        {
            Assert.NotNull(ExplainerReader.Read(new SourceFile("content/x.md", bytes), rawHtml: true));
            Assert.NotNull(SharedEntries.Read(new SourceFile("content/people.yaml", bytes), new SourceFile("content/glossary.yaml", bytes)).Value);
            Assert.NotNull(SiteSettingsReader.Read(new SourceFile("site.yaml", bytes)).Value);
        },
        iter: 1_000);

    private static bool IsInside(LineMap lines, Location place) =>
        place.Path == lines.Path && place.Line >= 1 && place.Line <= lines.LineCount && place.Column >= 1
        && lines.StartOf(place.Line) + place.Column - 1 + place.Length <= lines.Length;
}
