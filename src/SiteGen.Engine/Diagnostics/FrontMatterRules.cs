// Diagnostics about explainers' front matter (SG12xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class FrontMatterRules
{
    public static DiagnosticRule NoFrontMatter { get; } = new("SG1201", Severity.Error, "A page without front matter",
        """
        Every Markdown file under `content/` is a page and begins with a block that names it. Files called `README.md` are
        documentation and need none. The shortest block:

        ```yaml
        ---
        title: "How the harbour was dredged"
        ---
        ```
        """);

    public static DiagnosticRule BadId { get; } = new("SG1202", Severity.Error, "An id or slug of the wrong form",
        """
        Ids and slugs are addresses: lower-case letters of any script, digits and single hyphens. `harbour-board` is one;
        `Harbour Board`, `harbour_board` and `-harbour` are none.
        """);

    public static DiagnosticRule DuplicateId { get; } = new("SG1203", Severity.Error, "One id for two entries of a block",
        """
        An id names one entry of its block. Where an entry has none, one is made from its name, term, title or text, and two
        entries with equal words then need ids of their own:

        ```yaml
        timeline:
          - {id: first-vote, date: "2025-10-01", title: Vote}
          - {id: second-vote, date: "2025-10-08", title: Vote}
        ```
        """);

    public static DiagnosticRule UnknownPerson { get; } = new("SG1204", Severity.Error, "An id of nobody",
        """
        `by:` and `relayed_by:` hold either a name or an id. What consists of small letters, digits and hyphens is an id, and an
        entry of `people:` (of the page, or shared in `content/people.yaml`) must have it. A name with a capital letter or a
        space needs no entry: `by: A harbour pilot`.
        """);

    public static DiagnosticRule ClaimStatus { get; } = new("SG1205", Severity.Error, "A claim's status stands on no response",
        """
        The status of a claim says what others answered, never what the editors believe. So `denied` needs a response that
        denies, `disputed` one that disputes or denies, `confirmed` one that confirms, each by somebody other than who made the
        claim; `retracted` needs a response that retracts, by anyone. A claim nobody answered is `unverified`.

        ```yaml
        claims:
          - text: The dredger worked at night.
            by: harbour-board
            status: denied
            responses:
              - {by: Port police, stance: denies, text: No ship moved., cites: [s1#p4]}
        ```
        """);

    public static DiagnosticRule UnknownEntry { get; } = new("SG1206", Severity.Error, "An id that no entry has",
        """
        `affects:` and blocks placed in the text (`::: quote q1`, `::: figure f1`, `::: claims c1`) name entries of the front
        matter by their ids. The message lists the nearest ones.
        """);

    public static DiagnosticRule TimelineOrder { get; } = new("SG1207", Severity.Warning, "A timeline out of order",
        """
        Where an entry of a timeline has no year, the entries stay in the order of the file, because nothing else can order
        them. Here two dates with a year stand the other way round. Move one of them, or mend its date.
        """);

    public static DiagnosticRule NoReviewer { get; } = new("SG1208", Severity.Error, "Published, but reviewed by nobody",
        """
        A published explainer names who reviewed it:

        ```yaml
        status: published
        reviewed_by: {name: Sample desk, date: "2025-10-15"}
        ```

        Pages of `kind: page` (About, imprint) need no reviewer.
        """);

    public static DiagnosticRule EditorNeeded { get; } = new("SG1209", Severity.Error, "A published page waits for its editor",
        """
        `sitegen draft` marks what it cannot fill with the words EDITOR NEEDED. A published page must not hold that mark anywhere,
        not even in a comment: do what it asks and remove it, or set `status: draft`.
        """);

    public static DiagnosticRule LongNotQuotation { get; } = new("SG1210", Severity.Error, "Too long to be no quotation",
        """
        `not_quotations:` is for terms, titles and words as words, six words at most: longer words in quotation marks are somebody's
        words, and need a citation.
        """);

    public static DiagnosticRule NoCitation { get; } = new("SG1211", Severity.Error, "A statement without a citation",
        """
        On a published page that has `sources:`, every key point, claim, figure, quote and timeline entry says where it comes from:
        `cites: [s1#p3]`. Where the sources are silent, say so with `cites: [none]`; for background by the editors,
        `cites: [editors]`.
        """);

    public static DiagnosticRule BadCitation { get; } = new("SG1212", Severity.Error, "An entry of cites that is no citation",
        """
        In front matter, citations are written without `@` and brackets:

        ```yaml
        cites: [s1#p3, s2, harbour-vote#p2-p4, "s2, p. 14", quote:q3, none, editors]
        ```

        One with a comma inside needs quotes.
        """);

    public static DiagnosticRule UnknownShared { get; } = new("SG1213", Severity.Error, "A shared entry that does not exist",
        """
        An entry of `people:` or `glossary:` that is just an id stands for a shared one, in `content/people.yaml` or
        `content/glossary.yaml`. Add it there, or write the entry out on the page.
        """);

    public static DiagnosticRule TwoNames { get; } = new("SG1214", Severity.Error, "One id for two people or terms",
        """
        The id of a person or term means one thing on the whole site, because `/people/` and `/glossary/` show it once. Give one of
        the two another id, or write its name the same everywhere and the other forms under `aliases:`.
        """);

    public static DiagnosticRule OneTarget { get; } = new("SG1215", Severity.Error, "A related entry without one target",
        """
        An entry of `related:` leads to exactly one thing: a page of this site, a seed, or an address.

        ```yaml
        related:
          - {page: news/harbour}
          - {seed: harbour-vote}
          - {url: "https://example.org/x", title: The vote in full, publisher: Example News}
        ```
        """);

    public static DiagnosticRule NoSource { get; } = new("SG1216", Severity.Error, "A source that names nothing",
        """
        A source is a seed of the site, which the build can read, or something it can only name:

        ```yaml
        sources:
          - {id: s1, seed: harbour-vote}
          - {id: s2, title: Minutes of the board, publisher: Harbour Board, published: "2025-10-01"}
        ```
        """);

    public static DiagnosticRule Undated { get; } = new("SG1217", Severity.Error, "An entry without a date",
        """
        An entry of `timeline:` or `next:` has a `date`, or at least a `display_date` in words:

        ```yaml
        timeline:
          - {date: "XXXX-10~", display_date: early October, text: The dredger arrived.}
          - {display_date: some weeks later, text: It left.}
        ```
        """);

    public static DiagnosticRule BackwardDates { get; } = new("SG1218", Severity.Error, "An end before its beginning",
        """
        `end` is the last day of what began on `date`; it cannot lie before it.
        """);

    public static DiagnosticRule BadPath { get; } = new("SG1219", Severity.Error, "A path that cannot be used",
        """
        `aliases:` are old paths of the page on this site. They begin with `/` and hold no `..`, no spaces and no address of another
        site: `aliases: [/old/harbour/]`.
        """);

    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        NoFrontMatter, BadId, DuplicateId, UnknownPerson, ClaimStatus, UnknownEntry, TimelineOrder, NoReviewer, EditorNeeded,
        LongNotQuotation, NoCitation, BadCitation, UnknownShared, TwoNames, OneTarget, NoSource, Undated, BackwardDates, BadPath,
    ];
}
