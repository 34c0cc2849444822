// Diagnostics about citations and proof (SG14xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class EvidenceRules
{
    public static DiagnosticRule UnknownSource { get; } = new("SG1401", Severity.Error, "A citation names no source of the page and no seed",
        """
        A citation names a source of the page by its id under `sources:`, or a seed by its file name without the ending:

            sources:
              - {id: s1, seed: flood}

            The gates were opened at dawn [@s1#p3]. Nobody had been told [@flood#p4].
        """);

    public static DiagnosticRule UnknownSeed { get; } = new("SG1402", Severity.Error, "A source names a seed that does not exist",
        """
        `seed:` is a file name under `seeds/` without its folder and ending: `seeds/2025/flood.txt` is `flood`. A source
        that is no seed is written without `seed:`, with a `title` and a `url`, and the page says it was not checked here.
        """);

    public static DiagnosticRule UnknownPassage { get; } = new("SG1403", Severity.Error, "A citation names a passage that the seed lacks",
        """
        A seed's passages are `h` (headline), `s` (standfirst) and `p1`, `p2` and so on (paragraphs). `sitegen extract`
        prints them with their numbers. When a seed was edited, its numbers may have moved.
        """);

    public static DiagnosticRule BackwardRange { get; } = new("SG1404", Severity.Error, "A range of passages runs backwards",
        "A range names its first passage first: `[@s1#p3-p5]`.");

    public static DiagnosticRule ListedHeadlineCited { get; } = new("SG1405", Severity.Error, "A listed headline is cited as evidence",
        """
        `r1`, `r2` and so on are headlines that the source's page listed after its article: they belong to other stories and
        prove nothing. They may stand under `related:` only. Cite a passage of the article itself.
        """);

    public static DiagnosticRule MisplacedLocator { get; } = new("SG1406", Severity.Error, "A locator stands where a passage belongs",
        """
        Words after a comma, as in `[@s2, p. 14]`, say where to look in a source that this site cannot read. A seed can be
        read, so its passage is named, and checked: `[@s1#p3]`.
        """);

    public static DiagnosticRule NoPassagesHere { get; } = new("SG1407", Severity.Error, "A passage is cited of a source that is not a seed",
        """
        Only seeds have passages. A source without `seed:` is cited as a whole, `[@s2]`, or with a locator, `[@s2, p. 14]`.
        To have its quotations checked, save its text under `seeds/` and name it with `seed:`.
        """);

    public static DiagnosticRule UnknownQuote { get; } = new("SG1408", Severity.Error, "A citation names no entry of quotes",
        """
        `[@quote:q3]` points to the entry of `quotes:` with `id: q3`:

            quotes:
              - {id: q3, text: "We will pay", by: mayor, cites: [s1#p5]}
        """);

    public static DiagnosticRule CitationInHeading { get; } = new("SG1409", Severity.Error, "A citation stands in a title, summary or heading",
        """
        Titles, summaries and headings are shown in lists, feeds and shares, where a source marker has no place. Put the
        citation into the text below; a quotation in a heading must stand in any passage that the page cites.
        """);

    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        UnknownSource, UnknownSeed, UnknownPassage, BackwardRange, ListedHeadlineCited, MisplacedLocator, NoPassagesHere, UnknownQuote, CitationInHeading,
    ];
}
