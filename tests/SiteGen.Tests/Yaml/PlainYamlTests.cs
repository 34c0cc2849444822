// The fast path for plain front matter reads what YamlDotNet reads, place by place, or leaves it to YamlDotNet.
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Tests.Yaml;

public sealed partial class PlainYamlTests(ITestOutputHelper output)
{
    /// <summary>Values at the border of what the fast path takes, and well inside it.</summary>
    private static readonly string[] Values =
    [
        "word", "two words", "trailing space  ", "a:b", "a: b", "10:30", "https://example.org/a?b=1#c", "no", "~", "null", "1.5", "2025-10-14", "-5", "- x", "Ranked #1", "s1#p3", "a # comment", "",
        "\"in quotes\"", "\"a\\n\"", "\"\"", "''", "'it''s'", "'single'", "\"open", "\"a\" b", "\"a\"  ", "\"a\" # c", "[a, b]", "[a, \"b, c\", 'd']", "[]", "[a, ]", "[a b , c]", "[s1#p3, s2]", "[a: b]", "[[a], {b: c}]",
        "{a: b}", "{}", "{a: b, c: [d]}", "{a: \"b\"}", "{a:b}", "{a: }", "{a}", "{url: https://example.org/x, b: c}", "{url: https://example.org/x:, b: c}", "[https://example.org:80/x]", "{a: b: c}", "[a", "{a: b, a: c}", "[x]y", "|", ">-", "&a b", "*a", "!t x", "@x", "`x`", "%x", "? x",
        "é and “marks”", "پاکستان", "a\u00A0", "a\tb", "x'y", "x\"y", "a, b", "(c)", "a}", "[a#b, c #d]", "[a:b]", "word:", "=", "<<", "a  b", "[1,2]", "{a: 1,b: 2}", "[\"a\"b]", "[ ]", "{ a: b }", ".5", "…",
    ];

    private static readonly string[] Headers = [">-", ">", "|-", "|", ">+", "|2"];

    private static readonly string[] Slips = [" ", "  ", "\n", ":", "- ", "#", "\"", "'", ",", "]", "}", "\t", "\\"];

    private static readonly string[] Keys = ["title", "a", "b-c", "d_e", "x1", "title", "9", "\"q\"", "a b", "é", "-", "?", "<<"];

    private static readonly Gen<string> Key = Gen.Frequency((8, Gen.Int[0, 4]), (1, Gen.Int[0, Keys.Length - 1])).Select(pick => Keys[pick]);

    private static readonly Gen<string> Value = Gen.Int[0, Values.Length - 1].Select(pick => Values[pick]);

    private static readonly Gen<string> Line = Gen.Frequency(
        (10, Gen.Select(Key, Value, (key, value) => $"{key}: {value}")),
        (3, Key.Select(key => $"{key}:")),
        (4, Gen.Select(Key, Value, (key, value) => $"- {key}: {value}")),
        (3, Value.Select(value => $"- {value}")),
        (1, Value),
        (1, Gen.Const("# a comment")),
        (1, Gen.Const("")),
        (1, Gen.Const("-   a: b")));

    private static readonly Gen<string> Document = Gen.Select(
        Gen.Select(Gen.Frequency((6, Gen.Const(0)), (4, Gen.Const(2)), (2, Gen.Const(4)), (1, Gen.Int[1, 5])), Line).Array[1, 9],
        Gen.Frequency((8, Gen.Const("\n")), (1, Gen.Const("\r\n")), (1, Gen.Const("\r"))),
        (lines, end) => string.Concat(lines.Select(line => new string(' ', line.Item1) + line.Item2 + end)));

    /// <summary>A well-formed block, its keys numbered so that none repeats, as lines.</summary>
    private static Gen<string[]> Block(int depth) => Gen.Frequency(
        (6, Value.Select(value => new[] { value })),
        (1, Gen.Select(Gen.Int[0, Headers.Length - 1], Value.Array[1, 3], (header, lines) => lines.Prepend(Headers[header]).ToArray())),
        (depth == 0 ? 0 : 2, Gen.Int[1, 3].SelectMany(count => Block(depth - 1).Array[count]).Select(AsList)),
        (depth == 0 ? 0 : 2, Gen.Int[1, 3].SelectMany(count => Block(depth - 1).Array[count]).Select(AsKeys)));

    /// <summary>A well-formed document, or one that a slip of the finger has changed in one place.</summary>
    private static readonly Gen<string> Tree = Gen.Select(
        Gen.Int[1, 4].SelectMany(count => Block(3).Array[count]).Select(AsKeys),
        Gen.Frequency((3, Gen.Const("")), (1, Gen.Int[0, Slips.Length - 1].Select(slip => Slips[slip]))), Gen.Int[0, 1_000],
        (lines, slip, at) => string.Join('\n', lines) is var text ? text.Insert(at % (text.Length + 1), slip) : "");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void WhatItReadsIsWhatYamlDotNetReads(bool wellFormed)
    {
        const int Documents = 20_000;
        var taken = 0;
        (wellFormed ? Tree : Document).Sample(yaml => taken += Agrees(yaml) ? 1 : 0, iter: Documents, threads: 1);
        output.WriteLine($"{taken} of {Documents} documents took the fast path");
        Assert.InRange(taken, wellFormed ? 2_000 : 200, Documents - 1_000);
    }

    [Fact]
    public void ItTakesTheRepositorysOwnFrontMatterAndAgreesOnIt()
    {
        var blocks = new[] { "content", "seeds", "tests/SiteGen.Tests/Specs" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
            .Where(path => Path.GetExtension(path) is ".md" or ".spec" or ".yaml")
            .SelectMany(path => Path.GetExtension(path) == ".yaml" ? [File.ReadAllText(path)] : FrontMatters().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value))
            .ToList();

        var taken = blocks.Count(Agrees);

        output.WriteLine($"{taken} of {blocks.Count} blocks took the fast path");
        Assert.True(blocks.Count > 30, "the repository has front matter");
        Assert.True(taken > blocks.Count / 2, $"only {taken} of {blocks.Count}");
    }

    [Theory]
    [InlineData("title: a\n")]
    [InlineData("title: >-\n  a\n  b: c\n  # d\n\nnote: |\n  one\n  two\n# a remark\nlist:\n- >\n  x\n  y\n")]
    [InlineData("sources:\n  - {id: s1, seed: dam}\n  - id: s2\n    title: \"A report\"\n    url: https://example.org/\n# a remark\nclaims:\n- text: x\n  cites: [s1#p3]\n")]
    public void PlainFrontMatterNeedsNoLibrary(string yaml) => Assert.True(Agrees(yaml));

    private static string[] AsList(string[][] items) =>
        [.. items.SelectMany(lines => lines.Select((line, index) => (index == 0 ? "- " : "  ") + line))];

    private static string[] AsKeys(string[][] values) =>
        [.. values.SelectMany((lines, key) => Headers.Contains(lines[0])
            ? lines.Skip(1).Select(line => "  " + line).Prepend($"key{key}: {lines[0]}")
            : lines.Length == 1 && !lines[0].StartsWith("- ", StringComparison.Ordinal) && !lines[0].StartsWith("key", StringComparison.Ordinal)
            ? [$"key{key}: {lines[0]}"]
            : lines.Select(line => "  " + line).Prepend($"key{key}:"))];

    /// <summary>Whether the fast path took it. Fails where the two do not read the same.</summary>
    private static bool Agrees(string yaml)
    {
        var text = SourceText.Of("a.yaml", yaml);
        var span = new TextSpan(0, yaml.Length);
        if (PlainYaml.Read(text, span) is not { } plain)
        {
            return false;
        }

        var full = YamlReader.ReadAny(text, span);
        Assert.True(full.Diagnostics.IsEmpty, $"{yaml}\nhas a message: {string.Join(' ', full.Diagnostics)}");
        Assert.Equal(Described(full.Value), Described(plain));
        return true;
    }

    private static string Described(YamlNode? node)
    {
        var text = new StringBuilder();
        Describe(node, text, "");
        return text.ToString();
    }

    private static void Describe(YamlNode? node, StringBuilder text, string indent)
    {
        text.Append(indent).Append(node?.At).Append(' ').Append(node?.At.Length).Append(' ');
        switch (node)
        {
            case YamlScalar scalar:
                text.Append(scalar.Quoted).Append(scalar.IsNull).Append(' ').Append(scalar.Scalar.Value).Append(' ').AppendJoin(',', scalar.Scalar.Text.Anchors).Append('\n');
                break;
            case YamlSequence sequence:
                text.Append("list\n");
                foreach (var item in sequence.Items)
                {
                    Describe(item, text, indent + "  ");
                }

                break;
            case YamlMapping mapping:
                text.Append("keys\n");
                foreach (var (key, value) in mapping.Entries)
                {
                    text.Append(indent).Append(key.Value).Append(' ').Append(key.At).AppendJoin(',', key.Text.Anchors).Append('\n');
                    Describe(value, text, indent + "  ");
                }

                break;
            default:
                text.Append("nothing\n");
                break;
        }
    }

    [GeneratedRegex(@"(?ms)^---\n(.*?)^---$")]
    private static partial Regex FrontMatters();
}
