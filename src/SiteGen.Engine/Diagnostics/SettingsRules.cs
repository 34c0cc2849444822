// Diagnostics about site.yaml (SG17xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class SettingsRules
{
    public static DiagnosticRule BadUrl { get; } = new("SG1701", Severity.Error, "The site's address cannot be used",
        """
        `url` is where the site will stand, with its scheme and, where it has one, its folder:

        ```yaml
        url: https://example.org/explainers/
        ```

        Links, feeds and the sitemap are made from it, so it has no query and no fragment.
        """);

    public static DiagnosticRule BadColour { get; } = new("SG1702", Severity.Error, "A colour that is not a plain CSS colour",
        """
        Theme colours are `#rgb`, `#rrggbb` or a colour's name, in quotes where they open with `#`:

        ```yaml
        theme: {accent: "#0b5d7a", tint: aliceblue}
        ```

        Functions and variables are refused, because the value is written into the style sheet as it stands.
        """);

    public static DiagnosticRule BadTimeZone { get; } = new("SG1703", Severity.Error, "A time zone that cannot be read",
        """
        `time_zone` is `UTC` or an offset such as `"+05:00"`. Names of zones are refused: what they mean depends on the machine and
        the year, and the site must come out the same everywhere.
        """);

    public static DiagnosticRule BadOutput { get; } = new("SG1704", Severity.Error, "An output folder that cannot be used",
        """
        `output` is a folder inside the site, such as `public`, and none of those that hold its sources. The tool deletes files in
        it that a build no longer makes, so it must not reach outside.
        """);

    public static DiagnosticRule UnknownCode { get; } = new("SG1705", Severity.Error, "A diagnostic code that does not exist",
        """
        Keys of `diagnostics:` are codes such as `SG1207`. `sitegen explain` lists them all.
        """);

    public static DiagnosticRule CannotSilence { get; } = new("SG1706", Severity.Error, "An error cannot be silenced",
        """
        `diagnostics:` makes a warning an error or turns it off. What is an error by itself would publish something broken or
        unproven, and stays an error:

        ```yaml
        diagnostics:
          SG1207: off
        ```
        """);

    public static ImmutableArray<DiagnosticRule> All { get; } = [BadUrl, BadColour, BadTimeZone, BadOutput, UnknownCode, CannotSilence];
}
