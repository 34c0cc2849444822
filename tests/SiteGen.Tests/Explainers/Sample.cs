// A whole page with every key, in our own words, and short ways to read and check pages in tests.
using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Explainers;
using SiteGen.Text;

namespace SiteGen.Tests.Explainers;

internal static class Sample
{
    public const string Page = """
        ---
        title: "How the harbour was dredged"
        summary: "What the board said, and what it did."
        kind: explainer
        slug: dredging
        status: published
        published: "2025-10-14"
        updated: "2025-10-15T09:30"
        expires: 2026-10-14
        withdrawn: {date: "2025-12-01", reason: Asked for by its source}
        authors: [A. Writer, {name: B. Writer, url: "https://example.org/b"}]
        reviewed_by: {name: Sample desk, date: "2025-10-14"}
        language: en
        translation_of: harbour/ur
        topics: [trade, harbours]
        story: harbour
        image: {src: map.png, alt: "", credit: Own work, licence: CC0}
        sources:
          - {id: s1, seed: harbour-vote}
          - {id: s2, title: Minutes, publisher: Harbour Board, url: "https://example.org/m", published: "2025-10-01", kind: primary}
        key_points:
          - {text: "The board *voted* twice.", cites: [s1#p1]}
          - text: The ship left. [@s1#p2]
        timeline:
          - {id: vote, date: "XXXX-10~", display_date: early October, basis: inferred, title: First vote, text: It failed., cites: [s1#p1]}
          - {date: "2025-10-08", end: "2025-10-09", title: Second vote, cites: "s2, p. 14"}
        people:
          - {name: Ann Rook, role: pilot, text: She saw it., aliases: [A. Rook], url: /people/ann/, cites: [s1]}
          - {id: board, name: Harbour Board, type: organization}
        claims:
          - text: The dredger worked at night.
            by: board
            relayed_by: Port Gazette
            cites: [s1#p3]
            status: denied
            responses:
              - {by: ann-rook, stance: denies, text: No ship moved., cites: [s1#p4]}
        quotes: [{id: q1, text: "It was quiet", original: "Es war still", by: ann-rook, cites: [s1#p5]}]
        figures: [{id: f1, value: "129 million", unit: USD, label: Cost, as_of: October, cites: [s1#p6]}]
        glossary: [{term: Dredger, definition: A ship that digs., aliases: [dredgers], cites: [editors]}]
        questions: [{question: Who paid?, answer: "Nobody says. [@none]"}]
        unknowns: [{text: Who paid., why: The minutes are closed., as_of: October}]
        next: [{date: "2025-11", display_date: in November, text: A third vote., cites: [s1]}]
        method: "Made from **one** article."
        corrections: [{date: "2025-10-15", kind: clarification, text: The day was wrong., was: Monday, now: Tuesday, affects: [vote, f1]}]
        updates: [{date: "2025-10-15", text: A second vote was added.}]
        related: [{page: harbour/tides}, {seed: tides}, {title: Tides, url: "https://example.org/t", publisher: Example, relation: background, note: "Why tides matter"}]
        related_exclude: [harbour/old]
        not_quotations: [or]
        aliases: [/old/dredging/]
        layout: wide
        extra: {map: {zoom: 3, pins: [a, 2.5, true, ~, no]}}
        ---
        ## What happened

        ::: quote q1
        :::

        The board voted. [@s1#p1]
        """;

    public static Result<Explainer?> Read(string text, TimeSpan zone = default) =>
        ExplainerReader.Read(new SourceFile("content/x.md", Encoding.UTF8.GetBytes(text)), rawHtml: false, zone);

    /// <summary>A page with a title and the given lines of front matter.</summary>
    public static Result<Explainer?> ReadKeys(string keys, string body = "") => Read($"---\ntitle: T\n{keys}\n---\n{body}");

    /// <summary>What reading and checking say about a page.</summary>
    public static ImmutableArray<Diagnostic> Check(string keys, string body = "", SharedEntries? shared = null)
    {
        var read = ReadKeys(keys, body);
        return [.. read.Diagnostics, .. read.Value is { } page ? ExplainerChecks.Check(page, shared ?? SharedEntries.Empty) : []];
    }

    public static SharedEntries Shared(string people, string glossary = "")
    {
        var read = SharedEntries.Read(
            new SourceFile("content/people.yaml", Encoding.UTF8.GetBytes(people)), new SourceFile("content/glossary.yaml", Encoding.UTF8.GetBytes(glossary)));
        Assert.Empty(read.Diagnostics);
        return read.Value;
    }
}
