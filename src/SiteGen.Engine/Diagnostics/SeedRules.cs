// Diagnostics about seed files (SG10xx; SG1006 is no longer given).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class SeedRules
{
    public static DiagnosticRule NotUtf8 { get; } = new("SG1001", Severity.Error, "A file is not UTF-8 text",
        """
        Seeds, explainers and settings are read as UTF-8, with or without a byte-order mark. A file in another encoding
        would print wrong letters, and a proof against it would compare the wrong characters. Save the file again as UTF-8.
        """);

    public static DiagnosticRule MissingMetadata { get; } = new("SG1002", Severity.Warning, "A seed does not say where it comes from",
        """
        A seed builds without metadata, but readers then miss something: without `publisher` they cannot see whose account
        it is, without `url` the source markers cannot link to the original, and without `published` words such as
        "Monday" or "last week" stay unresolved. Write what you know into a sidecar file beside the seed, for
        `seeds/flood.txt` into `seeds/flood.yaml`:

            publisher: "The Harbour Times"
            url: "https://example.org/flood"
            published: "2025-10-14"
        """);

    public static DiagnosticRule EmptySeed { get; } = new("SG1003", Severity.Warning, "A seed is empty",
        """
        The file holds no line with a letter or a digit, so nothing is made from it. Save the article's text into it, the
        headline on the first line, or delete it.
        """);

    public static DiagnosticRule OnlyAList { get; } = new("SG1004", Severity.Warning, "A seed holds nothing but a list",
        """
        Every line of the seed is a list entry: headlines that a page listed, without the article itself. Nothing is made
        from it, because none of the entries is the article's own headline. Put the headline on the first line and the
        text below it, or give the seed a headline in its metadata:

            title: "Harbour wall to be rebuilt"
        """);

    public static DiagnosticRule NoBody { get; } = new("SG1005", Severity.Warning, "A seed has a headline but no text",
        """
        Without a paragraph there is nothing to cite and nothing to prove. Put the article's text below its headline, one
        paragraph a line, or paragraphs apart from each other by blank lines.
        """);

    public static DiagnosticRule FrontMatterIsText { get; } = new("SG1007", Severity.Warning, "A first line of three dashes does not open metadata",
        """
        A seed may begin with metadata between two lines of `---`. In this seed the lines between them do not read as keys
        with values, so they were read as the article's text. Mend the metadata, or take the dashes away if none was meant:

            ---
            publisher: "The Harbour Times"
            ---
        """);

    public static DiagnosticRule HeadlineLooksLikeBody { get; } = new("SG1008", Severity.Warning, "A seed's first line reads like body text",
        """
        The first line of a seed is its headline. This one is long, or opens with a dateline and ends like a sentence, so
        the headline is probably missing. Write it above the text, or give it in the metadata; the first line is then
        read as body text:

            title: "Harbour wall to be rebuilt"
        """);

    public static DiagnosticRule ListedCount { get; } = new("SG1009", Severity.Error, "`listed` is more than the seed has lines",
        """
        `listed: 8` says that the last eight lines are headlines which the source page listed after the article. The seed
        has fewer lines than that below its headline. Count them again; lines with nothing but a list marker and a heading
        such as "Related" do not count. `listed: false` says that there are none.
        """);

    public static DiagnosticRule UnknownListedHeadline { get; } = new("SG1010", Severity.Error, "`related` names a headline that the seed does not list",
        """
        An entry of a seed's `related` says something about one of the headlines that the source page listed, by the
        headline's text or its passage id. Copy the headline as it stands in the seed:

            related:
              - title: "Ferry fares to rise in spring"
                url: "https://example.org/fares"
              - title: r3
                hide: true
        """);

    public static DiagnosticRule SidecarNotMapping { get; } = new("SG1011", Severity.Error, "A seed's metadata is not a list of keys with values",
        """
        A sidecar file or a block of front matter holds one key with its value a line:

            publisher: "The Harbour Times"
            published: "2025-10-14"
        """);

    public static DiagnosticRule SameId { get; } = new("SG1012", Severity.Error, "Two seeds have one id",
        """
        A seed's id is its file name without the ending, in lower case, everything but letters and digits made hyphens;
        folders are no part of it. Two files with one id could not be told apart in a citation. Rename one of them.
        """);

    public static DiagnosticRule EmptyId { get; } = new("SG1013", Severity.Error, "A seed's name holds no letter and no digit",
        """
        A seed is cited by its file name without the ending, and nothing is left of this one. Give the file a name with
        letters or digits, such as `flood.txt`.
        """);

    public static DiagnosticRule NotASeed { get; } = new("SG1014", Severity.Warning, "A file under seeds/ is not read",
        """
        Seeds are plain text (`.txt`), Markdown (`.md`) or saved web pages (`.html`); a `.yaml` file beside a seed holds its
        metadata. Files of other kinds are passed over. Save the text of a Word or PDF file as `.txt`, and move files that
        are no sources out of the folder.
        """);

    public static DiagnosticRule SidecarWithoutSeed { get; } = new("SG1015", Severity.Warning, "A sidecar has no seed",
        """
        `flood.yaml` holds the metadata of `flood.txt`, `flood.md` or `flood.html` in the same folder, and there is none.
        Rename the sidecar after its seed, put the seed back, or delete the sidecar. One that says `rights: private` may
        stand alone: private seeds need not be in every copy of the site.
        """);

    public static DiagnosticRule TwoSidecars { get; } = new("SG1016", Severity.Error, "A seed has two sidecars",
        """
        The metadata of a seed stands in one file beside it. Move the lines of one file into the other and delete it.
        """);

    public static DiagnosticRule DatelineNotFound { get; } = new("SG1017", Severity.Warning, "The given dateline does not open the text",
        """
        `dateline` corrects how the opening of the first paragraph was read, so it stands there letter by letter, without
        the dash or colon after it: for a paragraph that opens `Porthaven, 14 Oct -` it is

            dateline: "Porthaven, 14 Oct"

        `dateline: false` says that there is none.
        """);

    public static DiagnosticRule PageTooLarge { get; } = new("SG1018", Severity.Error, "A saved web page is too large",
        """
        A page with more than 250,000 tags and texts is not searched for an article. Such a page is most often an archive, or a
        story with thousands of comments. Save the article's own page, or what the browser's reader view shows of it, or copy
        the text into a `.txt` file.
        """);

    public static DiagnosticRule PageWithoutHeadline { get; } = new("SG1019", Severity.Warning, "A saved web page names no headline",
        """
        The page has no `h1` heading, no title and no metadata that names its headline, so its first paragraph is read as the
        headline. Write the headline in the seed's metadata, for `seeds/flood.html` in `seeds/flood.yaml`:

            title: "Harbour wall to be rebuilt"
        """);

    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        NotUtf8, MissingMetadata, EmptySeed, OnlyAList, NoBody, FrontMatterIsText, HeadlineLooksLikeBody, ListedCount,
        UnknownListedHeadline, SidecarNotMapping, SameId, EmptyId, NotASeed, SidecarWithoutSeed, TwoSidecars, DatelineNotFound,
        PageTooLarge, PageWithoutHeadline,
    ];
}
