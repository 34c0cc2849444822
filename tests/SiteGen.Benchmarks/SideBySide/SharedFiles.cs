// What both sites have word for word: header, footer, style sheet, images and the pages that header and footer link to.
using System.Globalization;

namespace SiteGen.Benchmarks.SideBySide;

internal static class SharedFiles
{
    public const int ImageCount = 12;

    private const int Sections = 8;
    private const int Columns = 3;
    private const int LinksInColumn = 6;

    public static string Header { get; } = $"""
        <header class="top"><a class="skip" href="#main">Skip to the text</a>
        <p><a href="/">Daily Cards</a></p>
        <nav aria-label="Sections"><ul>
        {Lines(Sections, number => $"""<li><a class="section section-{number}" href="/section-{number}/">The desk of section {number}</a></li>""")}
        </ul></nav></header>

        """;

    public static string Footer { get; } = $"""
        <footer class="bottom">
        {Lines(Columns, column => $"""
            <section><h2>Shelf {column}</h2><ul>
            {Lines(LinksInColumn, number => $"""<li><a href="/about/{column}-{number}/">Page {number} of shelf {column}</a></li>""")}
            </ul></section>
            """)}
        <p>All that stands here is made up by a program.</p></footer>

        """;

    /// <summary>Files that are copied as they are, by their path below the folder of such files.</summary>
    public static IEnumerable<(string Path, string Text)> Static() =>
    [
        ("css/site.css", string.Concat(Enumerable.Repeat("body { max-width: 44rem; margin: auto; font: 1rem/1.5 serif }\n", 40))),
        .. Enumerable.Range(0, ImageCount).Select(number => (Invariant($"img/{number}.svg"), Picture(number))),
        .. Enumerable.Range(1, Sections).Select(number => (Invariant($"section-{number}/index.html"), Stub)),
        .. Enumerable.Range(1, Columns * LinksInColumn).Select(number => (Invariant($"about/{1 + (number - 1) / LinksInColumn}-{1 + (number - 1) % LinksInColumn}/index.html"), Stub)),
    ];

    private const string Stub = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Daily Cards</title></head><body><p>Nothing is here yet.</p></body></html>\n";

    private static string Picture(int number) =>
        Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"360\"><rect width=\"640\" height=\"360\" fill=\"hsl({number * 30} 40% 60%)\"/></svg>\n");

    private static string Lines(int count, Func<string, string> line) =>
        string.Join('\n', Enumerable.Range(1, count).Select(number => line(number.ToString(CultureInfo.InvariantCulture))));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
