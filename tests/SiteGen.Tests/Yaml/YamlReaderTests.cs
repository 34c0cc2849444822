// YAML becomes a tree with exact places, and mistakes become messages in plain words.
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("title: Rare earths", "{title=Rare earths}")]
    [InlineData("a: no\nb: yes\nc: on\nd: off", "{a=no, b=yes, c=on, d=off}")]
    [InlineData("date: 2025-10-14", "{date=2025-10-14}")]
    [InlineData("a: [x, 'y z', \"q\"]", "{a=[x, y z, q]}")]
    [InlineData("a:\n  - b: 1\n    c: 2\n  - b: 3", "{a=[{b=1, c=2}, {b=3}]}")]
    [InlineData("a: |\n  one\n  two\nb: x", "{a=one\ntwo\n, b=x}")]
    [InlineData("a: >-\n  one\n  two\nb: x", "{a=one two, b=x}")]
    [InlineData("a: \"one \\\n  two\"", "{a=one two}")]
    [InlineData("a: &l [x]\nb: *l", "{a=[x], b=[x]}")]
    [InlineData("a: !!str 5", "{a=5}")]
    [InlineData("\"with: colon\": v", "{with: colon=v}")]
    [InlineData("- a\n- b", "[a, b]")]
    [InlineData("a:", "{a=}")]
    [InlineData("", "null")]
    [InlineData("# only a comment\n", "null")]
    [InlineData("اسم: پاکستان", "{اسم=پاکستان}")]
    public void YAML_is_read_with_the_core_schema(string yaml, string expected)
    {
        var read = YamlReader.Read(SourceText.Of("a.yaml", yaml));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(expected, Show(read.Value));
    }

    [Theory]
    [InlineData("title: Pakistan: the samples\nsummary: x", "a.yaml(1,16): error SG1101: a colon stands in a value without quotes", "put the whole value in quotes: title: \"Pakistan: the samples\"")]
    [InlineData("a:\n  - text: Pakistan: the samples\n    cites: [s1]", "a.yaml(2,19): error SG1101: a colon stands in a value without quotes", "put the whole value in quotes: text: \"Pakistan: the samples\"")]
    [InlineData("title: he said: \"no\"\n", "a.yaml(1,15): error SG1101: a colon stands in a value without quotes", "put the whole value in single quotes: title: 'he said: \"no\"'")]
    [InlineData("a:\n\t- b", "a.yaml(2,1): error SG1101: a tab stands where YAML wants spaces", "replace each tab at the start of a line by two spaces")]
    [InlineData("a: x\nb:\n  c: 1\n\td: 2", "a.yaml(4,1): error SG1101: a tab stands where YAML wants spaces", "replace each tab at the start of a line by two spaces")]
    [InlineData("title: \"Rare earths\nsummary: x\n", "a.yaml(1,8): error SG1101: the text that opens here with \" is never closed", "add the closing \"")]
    [InlineData("title: 'It's here'\nsummary: x\n", "a.yaml(1,8): error SG1101: words stand after the closing '", "put the whole value in double quotes: title: \"It's here\"")]
    [InlineData("title: \"No\" means no\nsummary: x\n", "a.yaml(1,8): error SG1101: words stand after the closing \"", "put the whole value in single quotes: title: '\"No\" means no'")]
    [InlineData("title: \"a \\q b\"\n", "a.yaml(1,8): error SG1101: a backslash in double quotes opens an escape, and this one is none", "write \\\\ for a backslash, or use single quotes")]
    [InlineData("a: {b: c: d}\n", "a.yaml(1,4): error SG1101: the block that opens here with { cannot be read to its end", "separate entries by commas, and put an entry that holds one of , : [ ] { } in quotes")]
    [InlineData("cites: @s1#p3\n", "a.yaml(1,8): error SG1101: a value cannot open with @", "in front matter, write a citation without @; put any other such value in quotes")]
    [InlineData("title:Rare earths\nsummary: x\n", "a.yaml(1,6): error SG1101: a space is missing after the colon of title", "write title: and then the value")]
    [InlineData("title: a\n  summary: x\n", "a.yaml(2,3): error SG1101: this line is indented deeper than the one above, whose key already has a value", "indent summary like title")]
    [InlineData("a:\n  b: 1\n c: 2\n", "a.yaml(3,2): error SG1101: this line begins after 1 space, which fits no block above it", "indent the keys of one block by the same number of spaces, and write each as key: value; the line above begins after 2 spaces")]
    [InlineData("key_points:\n  - text: a\n   cites: [b]\n", "a.yaml(3,4): error SG1101: this line begins after 3 spaces, which fits no block above it", "indent the keys of one block by the same number of spaces, and write each as key: value; the line above begins after 4 spaces")]
    [InlineData("title: [Update] Samples shipped\nsummary: x", "a.yaml(1,8): error SG1101: words stand after the closing ]", "put the whole value in quotes: title: \"[Update] Samples shipped\"")]
    [InlineData("topics: - trade\n", "a.yaml(1,9): error SG1101: a list cannot begin on the line of its key", "begin it on the line below: topics: and then each entry after a -")]
    [InlineData("text: > Words\n  more\n", "a.yaml(1,7): error SG1101: words stand beside | or >, whose text begins on the line below", "move the words to the line below, indented")]
    [InlineData("a: b\n- c\n", "a.yaml(2,1): error SG1101: a list entry stands below a key that already has a value", "remove the value of a, or the - here")]
    [InlineData("title: *The Sea* reviewed\n", "a.yaml(1,8): error SG1101: *The repeats a block that is not named &The above it", "put the value in quotes if the star is part of it")]
    [InlineData("topics: [a, b\ntitle: x\n", "a.yaml(1,9): error SG1101: the list that opens here with [ is never closed", "add the closing ]")]
    [InlineData("a: {b: 1\nc: 2\n", "a.yaml(1,4): error SG1101: the block that opens here with { is never closed", "add the closing }")]
    [InlineData("a: 1\nb: 2\na: 3", "a.yaml(3,1): error SG1102: the key a is given twice; it already stands in line 1", "merge the two, or remove one")]
    [InlineData("a: 1\n---\nb: 2", "a.yaml(2,1): error SG1104: a second YAML document begins here", "remove the --- line: one file holds one document")]
    [InlineData("a: !!python/object x", "a.yaml(1,4): error SG1105: YAML tags (a value that opens with !) are not read here", "remove the tag, or put the value in quotes")]
    [InlineData("a: *nobody", "a.yaml(1,4): error SG1101: *nobody repeats a block that is not named &nobody above it", "put the value in quotes if the star is part of it")]
    [InlineData("title: {{ title }}", "a.yaml(1,9): error SG1101: a key must be one word, not a list or a block", "put a value that opens with { or [ in quotes")]
    [InlineData("title\nsummary: x", "a.yaml(1,1): error SG1101: this line has no colon", "write it as title: and then the value")]
    public void A_syntax_mistake_is_named_in_plain_words(string yaml, string message, string help)
    {
        var read = YamlReader.Read(SourceText.Of("a.yaml", yaml));

        var found = Assert.Single(read.Diagnostics);
        Assert.Equal(message, found.ToString());
        Assert.Equal(help, found.Help);
    }

    [Theory]
    [InlineData("a: one two", "two")]
    [InlineData("a: 'one two'", "two")]
    [InlineData("a: &name !!str 'one two'", "two")]
    [InlineData("a: \"one two\"", "two")]
    [InlineData("a: 'it''s one two'", "two")]
    [InlineData("a: \"\\u0041 \\\"one\\\" two\"", "two")]
    [InlineData("a: one\n  and\n  two", "two")]
    [InlineData("a: \"one\n\n  two\"", "two")]
    [InlineData("a: |\n   one\n   and two\nb: x", "and two")]
    [InlineData("a: >\r\n  one\r\n\r\n  two\r\nb: x", "two")]
    [InlineData("a: >- # note\n  one\n  two three\n", "three")]
    public void A_word_of_a_scalar_knows_where_it_stands(string yaml, string word)
    {
        var text = SourceText.Of("a.yaml", yaml);
        var mapping = Assert.IsType<YamlMapping>(YamlReader.Read(text).Value);
        var scalar = Assert.IsType<YamlScalar>(mapping.Entries[0].Value).Scalar;

        var place = scalar.Text.ToFile(new TextSpan(scalar.Value.IndexOf(word, StringComparison.Ordinal), word.Length));

        Assert.Equal(yaml.IndexOf(word, StringComparison.Ordinal), place.Start);
        Assert.Equal(word.Length, place.Length);
    }

    [Fact]
    public void Places_count_from_the_start_of_the_file_not_of_the_block()
    {
        var text = SourceText.Of("content/x.md", "---\r\ntitle: x\r\nbad: a: b\r\n---\r\nBody");
        var block = FrontMatter.Find(text)!;

        var found = Assert.Single(YamlReader.Read(text, block.Yaml).Diagnostics);

        Assert.Equal(new Location("content/x.md", 3, 7, 1), found.Location);
    }

    [Theory]
    [InlineData("title: Ranked #1 in Asia\nsummary: x", "a.yaml(1,15): warning SG1106: everything from # on is a comment here, and is left out of the value")]
    [InlineData("cites: [s1 #p3\n  , s2]", "a.yaml(1,12): warning SG1106: everything from # on is a comment here, and is left out of the value")]
    public void Words_that_a_comment_sign_swallows_are_pointed_out(string yaml, string message)
    {
        var read = YamlReader.Read(SourceText.Of("a.yaml", yaml));

        Assert.NotNull(read.Value);
        Assert.Equal(message, Assert.Single(read.Diagnostics).ToString());
    }

    [Theory]
    [InlineData("title: x # a note")]
    [InlineData("title: 'x #1'")]
    [InlineData("title: x#1")]
    [InlineData("title: x\n#1")]
    public void Comments_are_not_pointed_out(string yaml) => Assert.Empty(YamlReader.Read(SourceText.Of("a.yaml", yaml)).Diagnostics);

    [Fact]
    public void A_bomb_of_aliases_is_refused()
    {
        var yaml = "a: &a [x, x, x, x, x, x, x, x, x]\n";
        for (var letter = 'b'; letter <= 'i'; letter++)
        {
            var before = (char)(letter - 1);
            yaml += $"{letter}: &{letter} [*{before}, *{before}, *{before}, *{before}, *{before}, *{before}, *{before}, *{before}, *{before}]\n";
        }

        var found = Assert.Single(YamlReader.Read(SourceText.Of("a.yaml", yaml)).Diagnostics);

        Assert.Equal("SG1103", found.Code);
    }

    [Fact]
    public void A_tower_of_brackets_is_refused()
    {
        var found = Assert.Single(YamlReader.Read(SourceText.Of("a.yaml", "a: " + new string('[', 100_000))).Diagnostics);

        Assert.Equal("a.yaml(1,28): error SG1103: blocks are nested more than 24 deep", found.ToString());
    }

    [Fact]
    public void Two_duplicate_keys_are_both_reported_and_the_rest_is_read()
    {
        var read = YamlReader.Read(SourceText.Of("a.yaml", "a: 1\na: 2\nb: 3\nb: 4\nc: 5"));

        Assert.Equal(2, read.Diagnostics.Length);
        Assert.Equal("{a=1, b=3, c=5}", Show(read.Value));
    }

    private static string Show(YamlNode? node) => node switch
    {
        null => "null",
        YamlScalar scalar => scalar.Scalar.Value,
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Show))}]",
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Value}={Show(entry.Value)}"))}}}",
        _ => "?",
    };
}
