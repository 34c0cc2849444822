// Random site.yaml, options of the command line and moments of the build.
using System.Text;
using CsCheck;
using static SiteGen.Tests.Mutations.Pieces;

namespace SiteGen.Tests.Mutations;

internal static class RandomSettings
{
    public static readonly Gen<string> Text = Join(
        One("title: The Desk\n", "title: Backgrounds\n", ""),
        Gen.Frequency((8, Gen.Const("url: https://example.org/\n")), (3, Gen.Const("url: https://example.org/base/\n")), (1, Gen.Const(""))),
        Maybe(20, One("language: fr\n", "language: en\n", "language: ur\n")),
        Maybe(30, One("time_zone: \"+05:00\"\n", "time_zone: \"-11:00\"\n")),
        Maybe(30, One("publisher: {name: The Desk}\n", "publisher: {name: The Desk, type: Person, url: \"https://example.org/desk\"}\n")),
        Maybe(10, One("nav:\n  - {title: Flood, url: /flood/}\n", "nav:\n  - {title: Elsewhere, url: \"https://example.org/x\"}\n")),
        Maybe(20, One("footer: Made of *rivers*.\n", "footer: Ours.\n")),
        Maybe(20, One("theme: {accent: \"#123456\"}\n", "theme: {accent: \"#654321\", tint: \"#eeeeee\"}\n")),
        Maybe(30, "page_size: 2\n"),
        Maybe(25, One("briefs: off\n", "briefs: preview\n", "briefs: publish\n")),
        Maybe(25, One("quotation: {max_words: 5}\n", "quotation: {max_share: 0.05}\n")),
        Maybe(15, One("not_quotations: [We had an hour to leave]\n", "not_quotations: [or]\n")),
        Maybe(6, One("withhold_names: [Ana Silva]\n", "withhold_names: [Nobody Here]\n")),
        Maybe(25, "markdown: {raw_html: true}\n"),
        Maybe(20, One("fingerprint: [/map.png]\n", "fingerprint: [/]\n", "fingerprint: [/news/]\n")),
        Maybe(25, One("diagnostics: {SG1002: \"off\"}\n", "diagnostics: {SG1451: error}\n")),
        Maybe(20, One("extra: {colour: red}\n", "extra: {colour: blue}\n")),
        Maybe(1, One("titel: x\n", "page_size: none\n", "url: [\n")));

    public static readonly Gen<Edit> Put = Text.Select(text => new Edit("site.yaml", site => site.With("site.yaml", text)));

    /// <summary>One setting comes or goes and all else stays, so that no other part of a key changes with it.</summary>
    public static readonly Gen<Edit> Toggle = One(
        "markdown: {raw_html: true}", "markdown: {raw_html: true}", "fingerprint: [/map.png]", "time_zone: \"+05:00\"", "time_zone: \"-11:00\"", "theme: {accent: \"#123456\"}", "page_size: 2", "embeds: false", "briefs: off", "quotation: {max_words: 5}",
        "not_quotations: [We had an hour to leave]", "diagnostics: {SG1002: \"off\"}", "language: fr", "language: ur", "footer: Ours.", "extra: {colour: red}").Select(line => new Edit($"toggle {line}", site => Toggled(site, line)));

    public static readonly Gen<Edit> Options = Gen.Frequency(
        (4, Gen.OneOf<TimeSpan>(TimeSpan.FromDays(-5), TimeSpan.FromHours(-13), TimeSpan.FromDays(5), TimeSpan.FromDays(20), TimeSpan.Zero).Select(step =>
            new Edit($"date {step}", site => site with { Options = site.Options with { BuildTime = MutableSite.Noon + step } }))),
        (3, One("", "https://example.org/", "https://other.example/sub/").Select(url =>
            new Edit($"base url {url}", site => site with { Options = site.Options with { BaseUrl = url.Length == 0 ? null : url } }))),
        (2, Gen.Const(new Edit("drafts", site => site with { Options = site.Options with { Drafts = !site.Options.Drafts } }))),
        (1, Gen.Const(new Edit("strict", site => site with { Options = site.Options with { Strict = !site.Options.Strict } }))));

    public static MutableSite Toggled(MutableSite site, string line)
    {
        var key = line[..line.IndexOf(':', StringComparison.Ordinal)];
        var lines = site.Files.TryGetValue("site.yaml", out var file) ? Encoding.UTF8.GetString(file.Content.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];
        string[] others = [.. lines.Where(other => !other.StartsWith($"{key}:", StringComparison.Ordinal))];
        return site.With("site.yaml", string.Concat((lines.Contains(line) ? others : [.. others, line]).Select(kept => $"{kept}\n")));
    }
}
