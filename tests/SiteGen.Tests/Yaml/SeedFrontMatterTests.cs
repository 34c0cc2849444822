// What a person wrote about a seed: front matter, and a sidecar that wins.
using SiteGen.Articles;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Tests.Yaml;

public sealed class SeedFrontMatterTests
{
    [Fact]
    public void Every_key_is_read()
    {
        var read = Read("""
            publisher: Port Gazette
            author: Ann Rook
            url: https://example.org/a
            published: "2025-10-14T09:30"
            accessed: 2025-10-15
            archived_url: https://archive.example.org/a
            language: no
            kind: wire
            rights: private
            label: A letter
            story: harbour
            topics: [trade, tides]
            title: The harbour
            standfirst: false
            dateline: KARACHI
            listed: 3
            related:
              - {title: r1, url: "https://example.org/b", relation: follow_up, note: later}
              - {title: Old news, hide: true}
            """, null);

        Assert.Empty(read.Diagnostics);
        var seed = read.Value;
        Assert.Equal(("Port Gazette", "Ann Rook", "https://example.org/a", "2025-10-14T09:30:00", "2025-10-15"),
            (seed.Metadata.Publisher, seed.Metadata.Author, seed.Metadata.Url, seed.Metadata.Published!.Value.Iso, seed.Metadata.Accessed!.Value.Iso));
        Assert.Equal(("no", SeedKind.Wire, Rights.Private, "A letter", "harbour"),
            (seed.Metadata.Language, seed.Metadata.Kind, seed.Metadata.Rights, seed.Metadata.Label, seed.Metadata.Story));
        Assert.Equal(["trade", "tides"], seed.Metadata.Topics);
        Assert.Equal(("The harbour", null, true, "KARACHI", false, 3), (seed.Title!.Value, seed.Standfirst?.Value, seed.NoStandfirst, seed.Dateline!.Value, seed.NoDateline, seed.Listed));
        Assert.Equal([("r1", RelationKind.FollowUp, false), ("Old news", default(RelationKind?), true)], seed.Related.Select(note => (note.Title.Value, note.Relation, note.Hide)));
    }

    [Fact]
    public void A_sidecar_wins_key_by_key()
    {
        var seed = Read("publisher: A\nauthor: B\nlisted: 2", "publisher: C\nlisted: false").Value;

        Assert.Equal(("C", "B", 0), (seed.Metadata.Publisher, seed.Metadata.Author, seed.Listed));
    }

    [Fact]
    public void Without_either_nothing_is_known() => Assert.Equal(SeedFrontMatter.None, Read(null, null).Value);

    [Theory]
    [InlineData("autor: A", "a.txt(1,1): error SG1110: \"autor\" is not a key here", "did you mean author?")]
    [InlineData("kind: wires", "a.txt(1,7): error SG1113: \"wires\" is no value of kind", "did you mean wire? kind is one of wire, primary, secondary")]
    [InlineData("published: 14/10/2025", "a.txt(1,12): error SG1114: \"14/10/2025\" is not a date", "write \"2025-10-14\"")]
    [InlineData("listed: -1", "a.txt(1,9): error SG1117: listed is a whole number from 0 to 10000, not \"-1\"", "write for example listed: 20")]
    [InlineData("related: [{url: \"https://example.org\"}]", "a.txt(1,11): error SG1112: title is missing here", "add title: and the headline as listed, or its passage id such as r3")]
    [InlineData("url: www.example.org", "a.txt(1,6): error SG1115: \"www.example.org\" is not a web address", "write url: https://www.example.org")]
    public void A_mistake_is_answered_at_its_place_with_its_mend(string yaml, string message, string help)
    {
        var found = Assert.Single(Read(yaml, null).Diagnostics);

        Assert.Equal(message, found.ToString());
        Assert.Equal(help, found.Help);
    }

    private static Result<SeedFrontMatter> Read(string? frontMatter, string? sidecar) =>
        SeedFrontMatterReader.Read(Mapping("a.txt", frontMatter), Mapping("a.yaml", sidecar));

    private static YamlMapping? Mapping(string path, string? yaml) => yaml is null ? null : (YamlMapping)YamlReader.Read(SourceText.Of(path, yaml)).Value!;
}
