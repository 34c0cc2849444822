// Diagnostics about URLs and links (SG160x).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class UrlRules
{
    public static DiagnosticRule SharedUrl { get; } = new("SG1600", Severity.Error, "Two sources make one URL",
        """
        Two files would be written to the same place, so one of them would be lost. URLs that differ only by case count as
        one, because some systems cannot hold both. Rename one of the files, or give one a `slug:`.
        """);

    public static DiagnosticRule ReservedUrl { get; } = new("SG1601", Severity.Error, "A file lands on a URL that the generator fills",
        """
        `/related/`, `/sources/`, `/briefs/` and a few others are made by the generator. Move the file, or give it a `slug:`.
        """);

    public static DiagnosticRule NoUrl { get; } = new("SG1602", Severity.Error, "A file's path makes no URL",
        """
        Every part of a page's path needs at least one letter or digit. Rename the file or folder.
        """);

    public static DiagnosticRule MissingTarget { get; } = new("SG1603", Severity.Error, "A link leads nowhere",
        """
        A link inside the site has to lead to a page or file of the site, spelt with the same case. Write the path of the
        source file (`[x](../other.md#id)`), of a file under `content/` (`![y](/images/y.png)`), or the URL of a page
        (`[x](/news/x/)`).
        """);

    public static DiagnosticRule MissingAnchor { get; } = new("SG1604", Severity.Error, "A link's target has no such place",
        """
        The page exists, but nothing on it has the id after `#`. Headings get their ids from their words, or explicitly: `## Why? {#why}`.
        """);

    public static DiagnosticRule LinkToDraft { get; } = new("SG1605", Severity.Error, "A published page links to a page that is not",
        """
        The reader would meet a missing page. Publish the target (`status: published`), or take the link out until then.
        """);

    public static DiagnosticRule LinkToWithheld { get; } = new("SG1606", Severity.Warning, "A page links to one that its date withholds",
        """
        The target is dated in the future, or has expired. The link is left out (in running text its words stay), so that no build breaks on a
        day when nobody edited anything.
        """);

    public static DiagnosticRule UnknownPage { get; } = new("SG1607", Severity.Error, "No page has this name",
        """
        Pages are named by their path under `content/` without the ending, as in `news/x`; the last part alone works while it is unique.
        """);

    public static DiagnosticRule RepeatedId { get; } = new("SG1608", Severity.Error, "An id stands twice on a page",
        """
        A link to it would lead to the first only. Give one of the headings, entries or elements another id.
        """);

    public static ImmutableArray<DiagnosticRule> All { get; } =
        [SharedUrl, ReservedUrl, NoUrl, MissingTarget, MissingAnchor, LinkToDraft, LinkToWithheld, UnknownPage, RepeatedId];
}
