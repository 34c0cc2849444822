// Diagnostics about the finished site, before it is published (SG162x, SG163x).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class CheckRules
{
    public static DiagnosticRule NoAlternative { get; } = new("SG1620", Severity.Warning, "An image of a finished page has no alternative text",
        """
        An `<img>` without `alt` is read out by its file name. Give the template (or the HTML) one: `<img src="…" alt="{{ image.alt }}">`;
        `alt=""` says that the image only decorates.
        """);

    public static DiagnosticRule BrokenStructure { get; } = new("SG1621", Severity.Error, "Structured data that nobody can read",
        """
        A `<script type="application/ld+json">` holds something that is not JSON, so search engines drop it. Write the whole value with the
        function that knows how: `{{ json page.json_ld }}`.
        """);

    public static DiagnosticRule LargeFile { get; } = new("SG1622", Severity.Warning, "A file is too large for GitHub Pages",
        """
        GitHub takes no file of more than 100 MB. Make it smaller, or keep it somewhere else and link to it. A site that is published elsewhere
        turns this off: `diagnostics: {SG1622: off}`.
        """);

    public static DiagnosticRule LargeSite { get; } = new("SG1623", Severity.Warning, "The site is too large for GitHub Pages",
        """
        A site on GitHub Pages may have 1 GB. Smaller pictures help most; films and sound belong on a service made for them. A site that is
        published elsewhere turns this off: `diagnostics: {SG1623: off}`.
        """);

    public static DiagnosticRule BrokenFeed { get; } = new("SG1624", Severity.Error, "A feed or sitemap that readers would refuse",
        """
        `feed.xml`, `feed.json`, those of `/related/` and `sitemap.xml` are read by programs that are strict: well-formed, with all that is required,
        full addresses, each of them a page of this site, none twice. The message says what is wrong with which entry.
        """);

    public static DiagnosticRule ImageElsewhere { get; } = new("SG1625", Severity.Warning, "An image of another site is not shown",
        """
        Pages ask no other site for anything: their policy forbids it, so that nobody learns who reads them, and a browser shows no such image. Copy the
        file under `content/` and use it from there (`![A dam](/images/dam.png)`), if you may. A site whose own template allows another host turns this
        off: `diagnostics: {SG1625: off}`.
        """);

    public static DiagnosticRule DeadLink { get; } = new("SG1630", Severity.Warning, "A link leads to a page that is gone",
        """
        The server says that there is no such page (404 or 410). Give the new address, or link to an archived copy: `archived_url:` of a source.
        `sitegen check --external` looks; a build never does.
        """);

    public static DiagnosticRule UnreachableLink { get; } = new("SG1631", Severity.Warning, "A link could not be followed",
        """
        The server was not found, did not answer in time, or failed (5xx). It may be a bad moment: look again later. A link that stays so leads
        readers nowhere.
        """);

    public static DiagnosticRule NoGlyphs { get; } = new("SG1626", Severity.Warning, "The social image of a page is without its title",
        """
        The image that other sites show with a link carries the page's title. The font that comes with the program has Latin, Greek and Cyrillic letters;
        for others it takes fonts of the site, then those of the system. None of them has the characters that the message names, so the image shows what can be
        drawn, and never boxes. Install a font, for Arabic and Urdu on Debian `apt-get install fonts-noto-core`, or put one with its licence under `content/`
        (`content/fonts/NotoNaskhArabic-Bold.ttf`). Or give the page an `image:` of its own, or have none drawn: `social_images: false` in `site.yaml`.
        """);

    public static DiagnosticRule CannotDraw { get; } = new("SG1627", Severity.Error, "Social images cannot be drawn on this system",
        """
        The images that other sites show with a link are drawn by two libraries, libSkiaSharp and libHarfBuzzSharp, which come with the program for Linux with glibc, macOS and Windows, on x64 and arm64. One of
        them is missing, or does not fit this system; a native program needs them beside it. Copy them there, or have no images drawn: `social_images: false` in `site.yaml`.
        """);

    public static ImmutableArray<DiagnosticRule> All { get; } = [NoAlternative, BrokenStructure, LargeFile, LargeSite, BrokenFeed, ImageElsewhere, NoGlyphs, CannotDraw, DeadLink, UnreachableLink];
}
