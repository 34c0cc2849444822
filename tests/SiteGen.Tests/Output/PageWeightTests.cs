// What a reader downloads: one style sheet, one small script, and pages that stay light however much evidence they carry.
using System.Text;
using SiteGen.Caching;
using SiteGen.Text;

namespace SiteGen.Tests.Output;

public sealed class PageWeightTests
{
    private const int StyleSheet = 25_000, Script = 5_000, Page = 60_000;

    private static readonly BuildResult Long = Build(LongExplainer());

    [Fact]
    public void The_style_sheet_and_the_script_are_small()
    {
        Assert.InRange(Assert.Single(Long.Output, file => file.Path.EndsWith(".css", StringComparison.Ordinal)).Length, 1, StyleSheet);
        Assert.InRange(Assert.Single(Long.Output, file => file.Path.EndsWith(".js", StringComparison.Ordinal)).Length, 1, Script);
    }

    [Fact]
    public void An_explainer_of_three_thousand_words_with_its_evidence_is_light()
    {
        var page = Assert.Single(Long.Output, file => file.Path == "dam/index.html");
        var html = Encoding.UTF8.GetString(page.Content.Span);

        Assert.Equal(48 + 5 + 6 + 8, Count(html, "class=\"src\""));
        Assert.Equal(30, Count(html, "<div class=\"pop\""));
        Assert.Equal(6, Count(html, "<tr id=\"claim_"));
        Assert.Equal(8, Count(html, "<li class=\"dot"));
        Assert.InRange(page.Length, 30_000, Page);
    }

    [Fact]
    public void A_marker_and_the_pop_over_of_a_passage_are_light()
    {
        var html = Encoding.UTF8.GetString(Long.Output.Single(file => file.Path == "dam/index.html").Content.Span);
        var (marker, popover) = (html.IndexOf("<span class=\"m\">", StringComparison.Ordinal), html.IndexOf("<div class=\"pop\"", StringComparison.Ordinal));

        Assert.InRange(html.IndexOf("</span>", marker, StringComparison.Ordinal) - marker, 60, 130);
        Assert.InRange(html.IndexOf("</div>", popover, StringComparison.Ordinal) - popover, 100, 350);
    }

    [Fact]
    public void Assets_have_names_that_change_with_their_bytes_and_pages_ask_for_these()
    {
        var assets = Long.Output.Where(file => file.Path.StartsWith("assets/", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(assets);
        Assert.All(assets, file => Assert.Matches("^assets/.*\\.[0-9a-f]{10}\\.(css|js|svg)$", file.Path));

        var html = Encoding.UTF8.GetString(Long.Output.Single(file => file.Path == "dam/index.html").Content.Span);
        Assert.All(assets, file => Assert.Contains($"/{file.Path}\"", html, StringComparison.Ordinal));
    }

    /// <summary>Three thousand words in twelve cards, a citation every sixty words to one of thirty passages of three sources, five key points, six claims, eight dates and five people.</summary>
    private static IEnumerable<(string, string)> LongExplainer()
    {
        for (var seed = 1; seed <= 3; seed++)
        {
            yield return ($"seeds/s{seed}.txt", $"The dam holds, report {seed} says\n" + string.Concat(Enumerable.Range(1, 20).Select(n => $"In paragraph {n} the board said that gate {n} was shut on 8 November 2025 and that nobody was hurt.\n")));
            yield return ($"seeds/s{seed}.yaml", $"publisher: The River Post\nurl: https://example.com/report-{seed}\npublished: \"2025-11-0{seed}\"\nlanguage: en\n");
        }

        static string Cite(int n) => $"s{(n % 3) + 1}#p{((n % 30) / 3) + 1}";
        var text = new StringBuilder("---\ntitle: Did the dam hold through the flood of November?\nsummary: What the board said, what the farmers saw, and what nobody has measured yet.\n");
        text.Append("status: published\npublished: \"2025-11-10\"\nreviewed_by: {name: The Desk}\nauthors: [Ana Lopez]\ntopics: [dams, rivers]\n");
        text.Append("sources: [{id: s1, seed: s1}, {id: s2, seed: s2}, {id: s3, seed: s3}]\nkey_points:\n");
        text.AppendJoin("", Enumerable.Range(0, 5).Select(n => $"  - {{text: The board says that gate {(n % 20) + 1} was shut in time and held., cites: [{Cite(n)}]}}\n"));
        text.Append("claims:\n").AppendJoin("", Enumerable.Range(0, 6).Select(n => $"  - {{id: c{n}, text: Gate number {n} was shut before the water came., by: The Board, cites: [{Cite(n)}]}}\n"));
        text.Append("timeline:\n").AppendJoin("", Enumerable.Range(0, 8).Select(n => $"  - {{id: e{n}, date: \"2025-11-08\", title: Gate {n} is shut, cites: [{Cite(n)}]}}\n"));
        text.Append("people:\n").AppendJoin("", Enumerable.Range(0, 5).Select(n => $"  - {{id: p{n}, name: Person Number {(char)('A' + n)}, role: engineer of the river board}}\n"));
        text.Append("---\n\n");
        for (var card = 0; card < 12; card++)
        {
            text.Append($"## What happened at gate number {card} {{#gate-{card}}}\n\n");
            for (var paragraph = 0; paragraph < 4; paragraph++)
            {
                text.AppendJoin(' ', Enumerable.Repeat("The gate was shut in the night, and the water stood at its foot until the morning came again.", 3).Append("Nobody saw it open before the sun was over the hill.")).Append($" [@{Cite((card * 4) + paragraph)}]\n\n");
            }
        }

        yield return ("content/dam.md", text.ToString());
        yield return ("site.yaml", "title: River\nurl: https://example.org/\n");
    }

    private static BuildResult Build(IEnumerable<(string Path, string Text)> files)
    {
        var result = SiteBuilder.Build(
            new SiteInputs([.. files.Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))], Repository.Theme, new BuildOptions { BuildTime = DateTimeOffset.UnixEpoch.AddYears(60) }), BuildCache.Empty);
        Assert.DoesNotContain(result.Diagnostics, found => found.IsError);
        return result;
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
