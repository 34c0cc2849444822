// Random overrides of templates, partials, interface words and assets, among them names that pages look for and do not find.
using System.Text;
using CsCheck;
using SiteGen.Text;
using static SiteGen.Tests.Mutations.Pieces;

namespace SiteGen.Tests.Mutations;

internal static class RandomTheme
{
    private static readonly Dictionary<string, string> Default =
        Repository.Theme.ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span), StringComparer.Ordinal);

    private static readonly Gen<string> Overridden = One(
        "explainer.html", "source.html", "hub.html", "brief.html", "page.html", "related.html", "layouts/base.html", "partials/foot.html", "partials/claims.html", "partials/popovers.html", "partials/date.html");

    /// <summary>What a site's own copy of a template adds: a template and an asset may be named that do not exist yet.</summary>
    private static readonly Gen<string> Addition = Gen.Frequency(
        (6, One("<p>Ours</p>\n", "<p>{{ site.title }}</p>\n", "<p>{{ page.title }}</p>\n")),
        (8, Gen.Const("{{ include_optional \"partials/extra.html\" }}\n")),
        (2, Gen.Const("<img src=\"{{ asset \"/assets/favicon.svg\" }}\" alt=\"\">\n")),
        (1, Gen.Const("<img src=\"{{ asset \"/assets/own.svg\" }}\" alt=\"\">\n")),
        (1, Gen.Const("{{ include \"partials/own.html\" }}\n")),
        (1, One("{{ if }}", "<p>{{ page.titel }}</p>", "{{ t \"no_such_word\" }}", "<a href={{ page.title }}>")));

    private static readonly Gen<Edit> PutOverride = Gen.Select(Overridden, Addition, (name, addition) =>
        new Edit($"template {name}", site => site.With($"templates/{name}", WithAddition(name, addition))));

    /// <summary>The files that others look for.</summary>
    private static readonly Gen<Edit> PutLookedFor = Gen.OneOf(
        Gen.Select(One("<p>Extra</p>\n", "<p>More</p>\n", "<p>{{ site.title }}</p>\n", "{{ include_optional \"partials/deeper.html\" }}\n"),
            text => new Edit("template partials/extra.html", site => site.With("templates/partials/extra.html", text))),
        Gen.Select(One("<p>Deep</p>\n", "<p>Deeper</p>\n"), text => new Edit("template partials/deeper.html", site => site.With("templates/partials/deeper.html", text))),
        Gen.Select(One("<p>Own</p>\n", "<p>Owner</p>\n"), text => new Edit("template partials/own.html", site => site.With("templates/partials/own.html", text))),
        Gen.Select(One("", "<p>Own layout</p>\n"), text => new Edit("template own.html", site => site.With("templates/own.html", WithAddition("explainer.html", text)))));

    private static readonly Gen<Edit> PutWords = Gen.OneOf(
        Gen.Select(One("Skip to the text", "Skip it"), One("Home", "Start"), (skip, home) => new Edit("words en", site => site.With(
            "templates/i18n/en.yaml", $"skip: \"{skip}\"\nnav_home: \"{home}\"\n"))),
        // Words of a model, of a date, of digits and of a list; a whole language, a region; and words with something wrong.
        Gen.Select(One("en", "fr", "ur", "ur-IN", "es"), One(
            "month_6: \"Juin\"\n", "digits: \"۰۱۲۳۴۵۶۷۸۹\"\n", "list_last: \" & \"\ncolon: \" = \"\n", "reading: {one: \"1 min\", other: \"{n} min\"}\n", "date_day: \"{year}-{month}-{day}\"\n",
            "claims_note: \"Mind the claims.\"\nstatus_one_side: \"One voice\"\n", "no_such_word: \"x\"\n", "as_of: \"on {dat}\"\n", "skip: [a]\n"), (language, text) =>
            new Edit($"words {language}", site => site.With($"templates/i18n/{language}.yaml", text))));

    private static readonly Gen<Edit> PutAsset = Gen.Select(
        One("templates/assets/site.css", "templates/assets/own.svg", "templates/assets/favicon.svg", "content/map.png", "content/map.png", "content/news/data.csv"), One("body{}\n", "one\n", "two\n"),
        (path, text) => new Edit($"asset {path}", site => site.With(path, text)));

    /// <summary>A new version of the tool brings another default theme.</summary>
    private static readonly Gen<Edit> ChangeDefault = Gen.Select(Overridden, One("<p>Version 2</p>\n", "<p>Version 3</p>\n"), (name, addition) => new Edit($"default {name}", site => site with
    {
        Theme = [.. site.Theme.Select(file => file.Path == $"templates/{name}" ? new SourceFile(file.Path, Encoding.UTF8.GetBytes(WithAddition(name, addition))) : file)],
    }));

    public static readonly Gen<Edit> Put = Gen.Frequency((6, PutOverride), (5, PutLookedFor), (3, PutWords), (4, PutAsset), (1, ChangeDefault));

    private static string WithAddition(string name, string addition)
    {
        var text = Default[$"templates/{name}"];
        // Inside the body, where every page may say more.
        var at = name.StartsWith("layouts/", StringComparison.Ordinal) ? text.IndexOf("</body>", StringComparison.Ordinal) : text.Length;
        return text.Insert(at, addition);
    }
}
