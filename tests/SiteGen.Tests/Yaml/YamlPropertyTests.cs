// Whatever bytes come in: no exception, and every place lies inside the file.
using CsCheck;
using SiteGen.Articles;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Tests.Yaml;

public sealed class YamlPropertyTests
{
    private static readonly string[] Bits =
    [
        "a", "title", ": ", ":", "- ", "[", "]", "{", "}", ",", "\n", "\n", "\r\n", "\r", "  ", " ", "\t", "\"", "'", "|", ">", "|-\n", ">+2\n", "#", " #", "&x", "*x", "!", "!!str ", "%", "@", "`",
        "\\", "\\n", "\\u0041", "\\x4", "---", "...", "--- ", "? ", "~", "null", "true", "2025-10-14", "é", "پ", "𝒳", "\u2028", "\u0085", "\uFEFF", "\u0001", "word word", "a: b\n", "a: 1\n", "b:\n  - c: d\n    e: f\n", "<<: *x\n",
    ];

    private static readonly Gen<string> YamlLike = Gen.Int[0, Bits.Length - 1].Array[0, 40].Select(picks => string.Concat(picks.Select(pick => Bits[pick])));

    [Fact]
    public void Anything_is_read_or_answered_inside_its_file() => YamlLike.Sample(
        yaml =>
        {
            var text = SourceText.Of("a.yaml", yaml);
            var read = YamlReader.Read(text);
            Assert.All(read.Diagnostics, found => Assert.True(IsInside(text, found.Location), found.ToString()));
            Assert.True(read.Value is null || IsInside(text, read.Value), string.Join(" ", yaml.Select(c => ((int)c).ToString("x2", null))));
        },
        iter: 20_000);

    [Fact]
    public void A_block_scalar_that_ends_in_an_odd_line_end_stands_inside_its_file()
    {
        var text = SourceText.Of("a.yaml", "|-\n\n\u2028\r\n\\");
        Assert.True(IsInside(text, YamlReader.Read(text).Value!));
    }

    [Fact]
    public void Any_front_matter_is_read_or_answered_inside_its_file() => YamlLike.Sample(
        yaml =>
        {
            var text = SourceText.Of("a.txt", $"---\n{yaml}\n---\nText");
            if (FrontMatter.Find(text) is not { } block || YamlReader.Read(text, block.Yaml) is not { Value: YamlMapping mapping })
            {
                return true;
            }

            return SeedFrontMatterReader.Read(mapping, null).Diagnostics.All(found => IsInside(text, found.Location));
        },
        iter: 5_000);

    [Fact]
    public void A_scalar_on_one_line_without_escapes_stands_at_its_place() => Gen.Char["abc é:'\"#"].Array[1, 12].Select(letters => new string(letters)).Sample(value =>
    {
        var yaml = $"k: \"{value.Replace("\"", "", StringComparison.Ordinal)}\"\n";
        var scalar = ((YamlScalar)((YamlMapping)YamlReader.Read(SourceText.Of("a.yaml", yaml)).Value!).Entries[0].Value).Scalar;
        var place = scalar.Text.ToFile(new TextSpan(0, scalar.Value.Length));
        return yaml.Substring(place.Start, place.Length) == scalar.Value;
    });

    private static bool IsInside(SourceText text, YamlNode node) => IsInside(text, node.At) && node switch
    {
        YamlMapping mapping => mapping.Entries.All(entry => IsInside(text, entry.Key) && IsInside(text, entry.Value)),
        YamlSequence sequence => sequence.Items.All(item => IsInside(text, item)),
        YamlScalar scalar => IsInside(text, scalar.Scalar),
        _ => false,
    };

    private static bool IsInside(SourceText text, Scalar scalar) => Enumerable.Range(0, scalar.Value.Length)
        .All(index => scalar.Text.OffsetOf(index) is >= 0 and var offset && offset <= text.Value.Length);

    private static bool IsInside(SourceText text, Location place) =>
        place.Path == text.Path && place.Line >= 1 && place.Line <= text.Lines.LineCount && place.Column >= 1
        && text.Lines.StartOf(place.Line) + place.Column - 1 + place.Length <= text.Value.Length;
}
