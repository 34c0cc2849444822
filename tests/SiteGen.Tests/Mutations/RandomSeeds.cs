// Random seeds and sidecars. Every seed holds the same three provable paragraphs, so that a page may cite whichever is there.
using CsCheck;
using static SiteGen.Tests.Mutations.Pieces;

namespace SiteGen.Tests.Mutations;

internal static class RandomSeeds
{
    public static readonly string[] Ids = ["flood", "dam", "gate", "Old-Mill"];

    /// <summary>The private seed, cited by few pages and proven in quotes.lock.</summary>
    public const string Private = "memo";

    private static readonly Gen<string> Headline = One(
        "River bursts its banks at Oldbridge", "Levee gives way above the market", "Ana Silva and US Strategic Gravel settle", "Crack in Hollow Dam known for years");

    // A breaks-it variant stands among the good ones: a seed that no longer says what a page quotes is an everyday edit.
    private static readonly Gen<string[]> Paragraphs = Gen.Select(
        One("OLDBRIDGE: ", "OLDBRIDGE, March 4 (Agency) — ", ""),
        One("The river burst its banks before dawn", "The river burst its banks after dusk", "Water reached the market square of Oldbridge before dawn"),
        Gen.Frequency((40, Gen.Const("“We had an hour to leave,” said farmer Ana Silva")), (1, Gen.Const("“We had a day to leave,” said farmer Ana Silva"))),
        One("who keeps sheep below the levee", "whose goats drowned", "who led the Harbour Board until May"),
        Gen.Frequency((40, Gen.Const("The repair will cost $45 million")), (1, Gen.Const("The repair will cost $54 million"))),
        Maybe(40, One("“Nobody told us,” Per Olsen said on Monday.", "Hollow Dam holds 129 million litres, Per Olsen of US Strategic Gravel said.", "Two children were hurt, the county said.")),
        (dateline, first, quote, who, cost, more) => (string[])
        [
            $"{dateline}{first}, the county said, and hundreds of people left their homes for the hills above the town.",
            $"{quote}, {who}, and the board of the county heard her on Tuesday in the hall of the town.",
            $"{cost}, the county said on 3 March 2026, and the work begins as soon as the water has gone down.",
            .. more.Length == 0 ? Array.Empty<string>() : [more],
        ]);

    private static readonly Gen<string> Listed = Maybe(40, One("-\nLevee gives way above the market\n-\nLottery pays out\n", "Related\n- Crack in Hollow Dam known for years\n"));

    private static readonly Gen<string> Metadata = Join(
        Maybe(70, One("publisher: The Oldbridge Post\n", "publisher: Harbour Times\n")),
        Maybe(70, One("url: https://post.example/flood\n", "url: https://times.example/x?y=1\n")),
        Maybe(70, One("published: \"2026-03-04\"\n", "published: \"2026-05-01T10:00:00+05:00\"\n")),
        Maybe(20, "rights: full\n"),
        Maybe(5, One("story: news\n", "story: news\n", "story: floods\n")),
        Maybe(30, One("topics: [water]\n", "topics: [water, money]\n")),
        Maybe(15, One("language: fr\n", "kind: primary\n", "kind: wire\nauthor: Ana Silva\n")),
        Maybe(10, One("title: Another headline\n", "standfirst: false\n", "dateline: false\n", "listed: false\n")),
        Maybe(1, One("publishr: x\n", "published: yesterday\n", "publisher: [\n")));

    /// <summary>Text of a seed as each kind of file writes it.</summary>
    private static readonly Gen<Func<string, string>> Text = Gen.Select(
        Headline, Maybe(30, "Hundreds leave their homes as a levee gives way"), Paragraphs, Listed, Maybe(40, Metadata),
        (headline, standfirst, paragraphs, listed, metadata) => (Func<string, string>)(extension => extension switch
        {
            ".html" => Html(headline, standfirst, paragraphs, metadata),
            ".md" => FrontMatter(metadata) + $"# {headline}\n\n{string.Join("\n\n", paragraphs)}\n\n{listed}",
            _ => FrontMatter(metadata) + $"{headline}\n{(standfirst.Length == 0 ? "" : standfirst + "\n")}{string.Join('\n', paragraphs)}\n{listed}",
        }));

    public static readonly Gen<string> Path = Gen.Select(
        One("seeds/", "seeds/", "seeds/", "seeds/press/"), One(Ids), Gen.Frequency((6, Gen.Const(".txt")), (3, Gen.Const(".md")), (1, Gen.Const(".html"))),
        (folder, id, extension) => folder + id + extension);

    /// <summary>Puts a seed, new or over an old one of the same id, whatever kind of file that was.</summary>
    public static readonly Gen<Edit> Put = Gen.Select(Path, Text, Gen.Int[0, 11], (path, text, keepsOther) => new Edit($"seed {path}", site =>
    {
        var id = System.IO.Path.GetFileNameWithoutExtension(path);
        var others = keepsOther == 0 ? [] : site.Files.Keys.Where(other => IsSeed(other) && System.IO.Path.GetFileNameWithoutExtension(other) == id);
        return others.Aggregate(site, (without, other) => without.Without(other)).With(path, text(System.IO.Path.GetExtension(path)));
    }));

    public static readonly Gen<Edit> PutSidecar = Gen.Select(Gen.Int[0, 99], Gen.Frequency((12, Metadata), (1, Gen.Const("rights: private\nlabel: A source\n"))), Gen.Int[0, 9],
        (number, text, stray) => new Edit("sidecar", site =>
            site.Pick(number, IsSeed) is { } seed && stray > 0
                ? site.With(System.IO.Path.ChangeExtension(seed.Path, ".yaml"), text)
                : site.With("seeds/stray.yaml", text)));

    /// <summary>The two seeds that most pages cite.</summary>
    public static readonly Gen<Edit> PutFirst = Gen.Select(Text, Text, (flood, dam) =>
        new Edit("seeds flood and dam", site => site.With("seeds/flood.txt", flood(".txt")).With("seeds/dam.md", dam(".md"))));

    public static readonly Gen<Edit> PutPrivate = Gen.Select(Text, One("A memo of the board", "A source in the county"), (text, label) => new Edit("private seed", site => site
        .With($"seeds/private/{Private}.txt", text(".txt"))
        .With($"seeds/private/{Private}.yaml", $"rights: private\nlabel: {label}\n")));

    public static bool IsSeed(string path) =>
        path.StartsWith("seeds/", StringComparison.Ordinal) && System.IO.Path.GetExtension(path) is ".txt" or ".md" or ".html";

    private static string FrontMatter(string metadata) => metadata.Length == 0 ? "" : $"---\n{metadata}---\n";

    private static string Html(string headline, string standfirst, string[] paragraphs, string metadata) =>
        $"<!doctype html><html lang=\"en\"><head><title>{headline}</title><meta property=\"og:title\" content=\"{headline}\">"
        + (metadata.Contains("publisher", StringComparison.Ordinal) ? "<meta property=\"og:site_name\" content=\"The Oldbridge Post\">" : "")
        + $"<meta name=\"description\" content=\"{standfirst}\"></head><body><nav><a href=\"/\">Home</a></nav><article><h1>{headline}</h1>"
        + string.Concat(paragraphs.Select(paragraph => $"<p>{paragraph}</p>\n")) + "</article><footer>Contact</footer></body></html>\n";
}
