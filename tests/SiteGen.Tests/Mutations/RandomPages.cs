// Random explainers and the files that they share: front matter with any of its blocks, and a body with citations, links and fences.
using System.Text;
using CsCheck;
using static SiteGen.Tests.Mutations.Pieces;

namespace SiteGen.Tests.Mutations;

internal static class RandomPages
{
    public static readonly string[] Paths =
        ["content/flood.md", "content/index.md", "content/news/index.md", "content/news/a.md", "content/news/b.md", "content/about.md", "content/fr/flood.md"];

    private static readonly Gen<string> Seed = Gen.Frequency((12, Gen.Const("flood")), (12, Gen.Const("dam")), (1, One(RandomSeeds.Ids)), (5, Gen.Const(RandomSeeds.Private)));

    private static readonly Gen<string> Target = Gen.Frequency((20, Gen.Const("flood")), (1, One("news/a", "about", "news/index")));

    private static readonly Gen<string> Status = Gen.Frequency(
        (40, Gen.Const("status: published\nreviewed_by: {name: Desk}\n")), (1, Gen.Const("status: draft\n")), (1, Gen.Const("status: reviewed\n")), (1, Gen.Const("")));

    private static readonly Gen<string> Publishing = Join(
        Maybe(40, One("published: \"2026-06-01\"\n", "published: \"2026-06-05T09:30\"\n", "published: \"2026-06-04T23:30:00-05:00\"\n", "published: \"2026-06-10\"\n")),
        Maybe(15, "expires: \"2026-06-20\"\n"),
        Maybe(20, "updated: \"2026-06-02\"\n"),
        Maybe(6, "withdrawn: {date: \"2026-06-03\", reason: It was wrong.}\n"),
        Maybe(5, One("slug: water\n", "slug: levee-2\n")),
        Maybe(6, One("aliases: [/old/]\n", "aliases: [/old/, /older/path/]\n")),
        Maybe(4, One("story: news\n", "story: news\n", "story: floods\n")),
        Maybe(30, One("topics: [water]\n", "topics: [money, water]\n")),
        Maybe(12, One("language: fr\n", "language: ur\n", "language: ur-IN\n", "language: es\n")),
        Maybe(2, "layout: own\n"),
        Maybe(10, One("extra: {depth: 3}\n", "extra: {depth: 4, tags: [a, b]}\n")),
        Maybe(30, One("summary: What the river did.\n", "summary: Who knew, and when.\n")),
        Maybe(15, One("authors: [Omar Said]\n", "authors: [{name: Eva Lund, url: \"https://example.org/eva\"}]\n")),
        Maybe(15, One("image: {src: /map.png, alt: A map}\n", "image: {src: /map.png, alt: The river, credit: Desk}\n")),
        Maybe(8, "translation_of: flood\n"));

    private static readonly Gen<string> Blocks = Join(
        Maybe(30, "key_points:\n  - {text: The river burst its banks., cites: [s1#p1]}\n"),
        Maybe(30, One("people: [ana]\n", "people:\n  - {id: ana, name: Ana Silva, role: farmer, cites: [s1#p2]}\n", "people:\n  - {id: per, name: Per Olsen, text: He _spoke_.}\n  - ana\n")),
        // The second is proven only while the shared entry gives its speaker the publisher's name.
        Maybe(25, Gen.Frequency(
            (5, Gen.Const("quotes:\n  - {id: q1, text: \"We had an hour to leave\", by: Ana Silva, cites: [s1#p2]}\n")),
            (1, Gen.Const("quotes:\n  - {id: q1, text: \"The repair will cost $45 million\", by: ana, cites: [s1#p3]}\n")))),
        Maybe(25, One("figures:\n  - {id: f1, value: \"45 million\", unit: USD, label: cost of repair, cites: [s1#p3]}\n", "figures:\n  - {id: f1, value: \"45 million\", unit: USD, label: the bill, as_of: \"2026-06\", cites: [s1]}\n")),
        Maybe(25, One(
            "timeline:\n  - {id: work, date: \"2026-03-03\", title: The county names a sum, cites: [s1#p3]}\n",
            "timeline:\n  - {id: work, date: \"2026-03-03\", title: The county names a sum, cites: [s1#p3]}\n  - {id: then, date: \"2026-04~\", basis: editor, title: Work begins, cites: [s1#p3]}\n")),
        Maybe(20, One(
            "claims:\n  - {id: c1, text: The board knew, by: Per Olsen, cites: [s1#p2], status: unverified}\n",
            "claims:\n  - id: c1\n    text: The board knew\n    by: Per Olsen\n    cites: [s1#p2]\n    status: denied\n    responses:\n      - {by: The county, stance: denies, text: Nobody knew., cites: [s1#p1]}\n")),
        Maybe(20, One("glossary: [levee]\n", "glossary:\n  - {term: Levee, definition: A wall of earth.}\n", "glossary:\n  - {term: Spillway, definition: A channel.}\n")),
        Maybe(15, "questions:\n  - {question: Who pays?, answer: \"Nobody says. [@none]\"}\n"),
        Maybe(10, "unknowns:\n  - {text: Who shut the gate?, why: The log is missing.}\n"),
        Maybe(10, "next:\n  - {date: \"2026-07\", text: The board reports.}\n"),
        Maybe(10, "corrections:\n  - {date: \"2026-06-02\", text: The day was wrong., was: Monday, now: Tuesday}\n"),
        Maybe(10, "updates:\n  - {date: \"2026-06-02\", text: First published.}\n"),
        Maybe(15, Join(Gen.Const("related:\n  - {page: "), Target, One("}\n", ", note: Why it matters}\n"))),
        Maybe(5, One("related:\n  - {seed: dam}\n", "related:\n  - {title: Elsewhere, url: \"https://example.org/e\"}\n", "related_exclude: [flood]\n")),
        Maybe(10, "not_quotations: [an hour]\n"));

    private static readonly Gen<string> Mistake = Maybe(1, One("timline: []\n", "published: soon\n", "people: [nobody]\n", "kind: story\n", "title: [\n"));

    private static readonly Gen<string> Body = Join(
        Maybe(30, Gen.Frequency((40, Gen.Const("An introduction about the levee.\n\n")), (1, Gen.Const("An introduction with <b>markup</b>.\n\n")))),
        One("## What happened {#what}\n\n", "## What _really_ happened\n\n", "## Ce qui s'est passé {#what}\n\n"),
        Maybe(50, One("The farmer said “We had an hour to leave” [@s1#p2].\n\n", "“We had an hour to leave”, she said. [@s1]\n\n", "“We had an hour to leave” [@s1#p1-p3], and the bill is $45 million. [@s1#p3]\n\n")),
        Maybe(50, One("Water came before the warning did [@s1#p1].\n\n", "The sources are silent. [@none]\n\n", "Some background. [@editors]\n\n", "::: short\nThe river came. [@s1#p1]\n:::\n\n")),
        Maybe(25, One("See [the map](/map.png).\n\n", "![The map](/map.png)\n\n")),
        Maybe(25, Join(Gen.Const("See [it](/"), Target, One("/).\n\n", "/#what).\n\n"))),
        Maybe(15, "::: note What a levee is\nA wall.\n:::\n\n"),
        Maybe(20, "| a | b |\n| --- | --- |\n| levee | 1 |\n\nA note.[^1]\n\n[^1]: Below.\n\n"),
        Maybe(2, One("It cost $99 million [@s1#p3].\n", "“We never left” [@s1#p2].\n", "[Broken](nowhere.md)\n", "He said [@s9#p1].\n", "EDITOR NEEDED\n", "[@s1#p77]\n")));

    private static readonly Gen<string> Sources = Gen.Select(Seed, Gen.Int[0, 5], (seed, number) =>
        $"sources:\n  - {{id: s1, seed: {seed}}}\n" + (number == 0 ? "  - {id: s2, title: Report, publisher: Board, url: \"https://example.org/r\"}\n" : ""));

    public static readonly Gen<string> Explainer = Join(
        One("---\ntitle: The flood\n", "---\ntitle: Who shut the gate?\n", "---\ntitle: Ana’s story\n"), Status, Publishing, Sources, Blocks, Mistake, Gen.Const("---\n"), Body);

    public static readonly Gen<string> Plain = Join(
        One("---\ntitle: About us\nkind: page\n", "---\ntitle: Imprint\nkind: page\n"), Status, Publishing, Mistake,
        One("---\nWe write about rivers.\n", "---\n## Who we are\n\nA desk.\n", "---\nSee [the sources](/sources/).\n"));

    public static readonly Gen<Edit> Put = Gen.Select(One(Paths), Explainer, Plain, Gen.Int[0, 9], (path, explainer, plain, number) =>
        new Edit($"page {path}", site => site.With(path, path == "content/about.md" || number == 0 ? plain : explainer)));

    /// <summary>A page whose markup is good or bad by a setting alone, and the setting.</summary>
    public static readonly Gen<Edit> PutRaw = Gen.Const(new Edit("raw HTML", site => RandomSettings.Toggled(
        site.With("content/about.md", "---\ntitle: About us\nkind: page\nstatus: published\nreviewed_by: {name: Desk}\n---\nAbout <b>us</b>.\n"), "markdown: {raw_html: true}")));

    /// <summary>A quotation that is proven only while the shared entry gives its speaker the publisher's name.</summary>
    public static readonly Gen<Edit> PutSpeaker = Gen.Const(new Edit("speaker in people.yaml", site => site
        .With("seeds/named.txt", "---\npublisher: The Oldbridge Post\n---\nA bill for the levee\nThe repair will cost $45 million, and work begins in May.\n")
        .With("content/named.md", "---\ntitle: Named\nstatus: published\nreviewed_by: {name: Desk}\nsources:\n  - {id: s1, seed: named}\n"
            + "quotes:\n  - {id: q1, text: \"The repair will cost $45 million\", by: ana, cites: [s1#p1]}\n---\nText.\n")
        .With("content/people.yaml", "- {id: ana, name: Ana Silva, aliases: [The Oldbridge Post]}\n" is var named
            && site.Files.TryGetValue("content/people.yaml", out var old) && Encoding.UTF8.GetString(old.Content.Span) == named ? "- {id: ana, name: Ana Silva}\n" : named)));

    /// <summary>The page that others link to.</summary>
    public static readonly Gen<Edit> PutFirst = Explainer.Select(text => new Edit("page content/flood.md", site => site.With("content/flood.md", text)));

    private static readonly Gen<string> People = Join(
        Gen.Frequency((10, One("- {id: ana, name: Ana Silva, role: farmer}\n", "- {id: ana, name: Ana Silva, role: keeps goats, aliases: [The Oldbridge Post, Harbour Times]}\n")), (1, Gen.Const("- {id: per, name: Per Olsen}\n"))),
        Maybe(30, "- {name: Eva Lund, role: engineer, url: \"https://example.org/eva\"}\n"),
        Maybe(1, "- {name: X, rol: y}\n"));

    private static readonly Gen<string> Terms = Gen.Frequency(
        (12, One("- {term: Levee, definition: A wall of earth beside a river., aliases: [levees]}\n", "- {term: Levee, definition: A dyke.}\n")),
        (1, Gen.Const("- {term: Sluice, definition: A gate.}\n")));

    public static readonly Gen<Edit> PutPeople = People.Select(text => new Edit("people.yaml", site => site.With("content/people.yaml", text)));

    public static readonly Gen<Edit> PutTerms = Terms.Select(text => new Edit("glossary.yaml", site => site.With("content/glossary.yaml", text)));
}
