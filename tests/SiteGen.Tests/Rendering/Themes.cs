// Makes small themes for tests: a file a line, rendered with a model.
using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Tests.Rendering;

internal static class Themes
{
    public static RenderSettings Settings { get; } = new("/repo/", "https://example.org",
        ImmutableSortedDictionary<string, string>.Empty.Add("/assets/site.css", "/assets/site.0a1b.css"));

    /// <summary>A theme of files named below <c>templates/</c>.</summary>
    public static Result<Theme> Parse(RenderSettings settings, params (string Name, string Text)[] files) =>
        Theme.Parse([.. files.Select(file => new SourceFile("templates/" + file.Name, Encoding.UTF8.GetBytes(file.Text)))], settings);

    public static Result<Theme> Parse(params (string Name, string Text)[] files) => Parse(Settings, files);

    /// <summary>What <c>page.html</c> writes, or its first diagnostics.</summary>
    public static string Render(Model model, params (string Name, string Text)[] files)
    {
        var theme = Parse(files);
        if (theme.Diagnostics.Any(diagnostic => diagnostic.IsError))
        {
            return Show(theme.Diagnostics);
        }

        var page = theme.Value.Render("page.html", model, "en", "/news/x/");
        return page.Diagnostics.IsEmpty ? Encoding.UTF8.GetString(page.Value.Span) : Show(page.Diagnostics);
    }

    /// <summary>What <c>page.html</c> of a theme writes.</summary>
    public static string Text(Theme theme, Model model, string language = "en") =>
        Encoding.UTF8.GetString(theme.Render("page.html", model, language, "/").Value.Span);

    public static string Render(string template, Model model) => Render(model, ("page.html", template));

    /// <summary>Place, code, message, help and the chain, a line each.</summary>
    public static string Show(IEnumerable<Diagnostic> diagnostics) =>
        string.Join("\n", diagnostics.Select(diagnostic => string.Join("\n",
        [
            $"{diagnostic.Location.Path["templates/".Length..]}({diagnostic.Location.Line},{diagnostic.Location.Column},{diagnostic.Location.Length}) {diagnostic.Code} {diagnostic.Message}",
            $"  help: {diagnostic.Help}",
            .. diagnostic.Related.Select(place => $"  {place.Location.Path["templates/".Length..]}({place.Location.Line},{place.Location.Column}) {place.Note}"),
        ])));
}
