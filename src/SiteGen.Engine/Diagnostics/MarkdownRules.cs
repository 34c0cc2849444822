// Diagnostics about Markdown bodies (SG13xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class MarkdownRules
{
    public static DiagnosticRule TooDeep { get; } = new("SG1301", Severity.Error, "Markdown nests too deep",
        """
        Hundreds of brackets or emphasis marks that are never closed, or dozens of quotations and lists inside each other, are
        a mistake, and reading them would take very long. Close them, or put a backslash before a sign that is meant as it
        stands: `\[`, `\*`.
        """);

    public static DiagnosticRule RawHtml { get; } = new("SG1302", Severity.Error, "Raw HTML is off",
        """
        Explainers are Markdown. HTML in them would bypass the theme, and a reader would see its tags. Write Markdown instead
        (`**bold**`, `[words](address)`), or `&lt;` where the sign itself is meant. A site that needs HTML allows it in site.yaml:

            markdown:
              raw_html: true

        HTML comments (`<!-- … -->`) are always allowed and never printed.
        """);

    public static DiagnosticRule OpenComment { get; } = new("SG1303", Severity.Error, "An HTML comment is never closed",
        """
        Everything behind `<!--` is a comment until `-->`. Without it, the rest of the page is lost. Close it: `<!-- note to self -->`.
        """);

    public static DiagnosticRule TextAfterComment { get; } = new("SG1304", Severity.Error, "Text behind a comment is lost",
        """
        A comment that begins a line ends with the line of its `-->`, so words behind it there are not printed. Put them on a line
        of their own:

            <!-- checked by the desk -->
            The mill was not hit.
        """);

    public static DiagnosticRule DangerousLink { get; } = new("SG1305", Severity.Error, "A link to something dangerous",
        """
        Links and images may not use schemes that run code or reach into the reader's machine (`javascript:`, `data:`,
        `vbscript:`, `file:` and the like). Link to a page: `[words](https://example.org/page)`.
        """);

    public static DiagnosticRule NoTarget { get; } = new("SG1306", Severity.Error, "A link or image has no target",
        """
        `[words]()` leads nowhere. Write the target: `[words](https://example.org/page)`, `![A bridge](bridge.jpg)`.
        """);

    public static DiagnosticRule TopHeading { get; } = new("SG1307", Severity.Error, "A first-level heading in the body",
        """
        A page has one heading of the first level: its `title:`. In the body, `##` begins a card and `###` a heading inside one.
        Change `# What happened` to `## What happened`, or remove it if it repeats the title.
        """);

    public static DiagnosticRule NoId { get; } = new("SG1308", Severity.Error, "A heading without an id",
        """
        Every heading can be linked to by its id, made from its letters and digits. A heading of signs alone has none. Give it one:
        `## ??? {#open-ends}`.
        """);

    public static DiagnosticRule MalformedId { get; } = new("SG1309", Severity.Error, "An id with signs that ids do not have",
        """
        Ids are lower-case letters (of any script) and digits with single hyphens between, so that they look the same in every
        address: `{#what-we-know}`, not `{#What_we know}`.
        """);

    public static DiagnosticRule ReservedId { get; } = new("SG1310", Severity.Error, "An id that the theme uses",
        """
        `claims`, `timeline`, `people`, `glossary`, `open`, `sources`, `updates`, `related` and `key` are the ids of the theme's own
        sections. A heading with such a name gets `-card` behind it by itself; an id that you write must be another one:
        `{#sources-card}`.
        """);

    public static DiagnosticRule DuplicateId { get; } = new("SG1311", Severity.Error, "Two equal ids",
        """
        A link to `#background` must lead to one place. Give one of the two another id: `## Background {#background-law}`.
        """);

    public static DiagnosticRule Attributes { get; } = new("SG1312", Severity.Error, "Attributes that cannot be used",
        """
        `{#id .class lang=de}` gives attributes to the link, image, code or emphasis right before it, to the heading or paragraph
        that it ends, or, on a line of its own, to the next block. An id, classes, `lang`, `dir` and `title` are allowed:
        `*Zeitenwende*{lang=de}`. Put a backslash before a brace that is meant as it stands: `\{`.
        """);

    public static DiagnosticRule PlainHeading { get; } = new("SG1313", Severity.Warning, "A card's heading loses its links",
        """
        The heading of a card stands in lists and menus too, so it is printed as plain text. Links, images and footnotes in it are
        dropped. Move them into the text under it.
        """);

    public static DiagnosticRule UnknownContainer { get; } = new("SG1314", Severity.Error, "An unknown container",
        """
        Containers are `::: short`, `::: note Title`, `::: quote q1`, `::: figure f1`, `::: claims c1 c2` and `::: timeline`, each
        closed by a line of three colons.
        """);

    public static DiagnosticRule OpenContainer { get; } = new("SG1315", Severity.Error, "A container is never closed",
        """
        Every container ends with a line of three colons, those that hold nothing too:

            ::: quote q1
            :::
        """);

    public static DiagnosticRule StrayFence { get; } = new("SG1316", Severity.Error, "Three colons that close nothing",
        """
        A line of three colons closes the container above it. Here none is open: remove the line, or name what it should open
        (`::: note Title`).
        """);

    public static DiagnosticRule MisplacedContainer { get; } = new("SG1317", Severity.Error, "A container in the wrong place",
        """
        Containers begin at the left margin, outside lists and quotations; a side note may hold quotes, figures, claims and a
        timeline. `::: short` stands once in a card, under its heading:

            ## Was the mill hit?

            ::: short
            No. The fire stopped at the river.
            :::
        """);

    public static DiagnosticRule PlacedBlock { get; } = new("SG1318", Severity.Error, "A container that is not filled as it should be",
        """
        `::: quote q1` and `::: figure f1` name an entry of the front matter by its id, and what they show is that entry: text
        inside them would be lost. `::: short` has no title; its text stands on the lines below it.
        """);

    public static DiagnosticRule MalformedCitation { get; } = new("SG1319", Severity.Error, "A citation that cannot be read",
        """
        `[@` begins a citation. It looks like one of these:

            [@s1#p3]            passage 3 of a source
            [@s1#p3-p5]         a range of passages
            [@s1#p3; @s2]       two citations
            [@s2, p. 14]        a place in a source that this site cannot read
            [@quote:q3]         an entry of quotes:
            [@none] [@editors]  the sources are silent; background by the editors

        Where the signs themselves are meant, put a backslash before the bracket: `\[@`.
        """);

    public static DiagnosticRule MisplacedCitation { get; } = new("SG1320", Severity.Error, "A citation where none can stand",
        """
        Headings, the words of a link and alternative texts hold no citations: a source marker can be opened, and a heading or a
        link cannot hold something that opens. Put it into the text, behind what it supports.
        """);

    public static DiagnosticRule UnknownFootnote { get; } = new("SG1321", Severity.Error, "A footnote that does not exist",
        """
        `[^1]` refers to a footnote whose text stands on a line of its own, at the left margin, anywhere in the body:

            The mill burnt twice.[^1]

            [^1]: Once in the spring, once in the autumn.
        """);

    public static DiagnosticRule UnusedFootnote { get; } = new("SG1322", Severity.Warning, "A footnote that nothing refers to",
        """
        A footnote is printed only where the text refers to it. Write `[^1]` where it belongs, or remove it.
        """);

    public static DiagnosticRule NoAlternative { get; } = new("SG1323", Severity.Warning, "An image without alternative text",
        """
        Readers who do not see the image hear its alternative text. Say what it shows: `![A flooded road near the mill](road.jpg)`.
        """);

    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        TooDeep, RawHtml, OpenComment, TextAfterComment, DangerousLink, NoTarget, TopHeading, NoId, MalformedId, ReservedId, DuplicateId,
        Attributes, PlainHeading, UnknownContainer, OpenContainer, StrayFence, MisplacedContainer, PlacedBlock, MalformedCitation,
        MisplacedCitation, UnknownFootnote, UnusedFootnote, NoAlternative,
    ];
}
