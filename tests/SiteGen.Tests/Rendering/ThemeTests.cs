// The theme as a whole: what templates can say, layouts, words, fingerprints and threads.
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Tests.Rendering;

public sealed class ThemeTests
{
    private static readonly Model Page = new(
        ("title", "A"), ("n", 3), ("none", null), ("url", "/news/x/"),
        ("topics", new ModelList("x", "y", "z")),
        ("items", new ModelList(new Model(("name", "p"), ("size", 1)), new Model(("name", "q"), ("size", 2)))),
        ("extra", new Model(("colour", "red"))));

    private static readonly (string, string) English = ("i18n/en.yaml",
        "by: 'By {name} and {other}'\nminutes: {one: '{n} minute', other: '{n} minutes'}\nplain: Plain & simple");

    [Theory]
    [InlineData("{{ for x in topics }}{{ for.index }}{{ x }}{{ if !for.last }},{{ end }}{{ end }}", "0x,1y,2z")]
    [InlineData("{{ for x in topics limit:1 offset:1 }}{{ x }}{{ end }}", "y")]
    [InlineData("{{ for x in topics | skip 1 | limit 1 }}{{ x }}{{ end }}", "y")]
    [InlineData("{{ for x in topics }}{{ if x == 'y' }}{{ continue }}{{ end }}{{ x }}{{ end }}", "xz")]
    [InlineData("{{ for x in topics }}{{ if x == 'y' }}{{ break }}{{ end }}{{ x }}{{ end }}", "x")]
    [InlineData("{{ for x in topics }}{{ if x }}{{ if x == 'y' }}-{{ break }}{{ end }}{{ end }}{{ x }}{{ if title }}.{{ end }}{{ end }}!", "x.-!")]
    [InlineData("{{ for x in none }}{{ x }}{{ else }}-{{ end }}{{ for i in 1..3 }}{{ i }}{{ end }}", "123")]
    [InlineData("{{ topics.size }}{{ topics | size }}{{ title.size }}{{ size none }}", "3310")]
    [InlineData("{{ topics | first }}{{ topics | last }}{{ topics[-1] }}{{ first none }}", "xzz")]
    [InlineData("{{ topics | concat ['w'] | join '-' }}", "x-y-z-w")]
    [InlineData("{{ topics | contains 'y' }}{{ contains title 'B' }}", "truefalse")]
    [InlineData("{{ has extra 'colour' }}{{ has extra 'size' }}{{ extra['colour'] }}", "truefalsered")]
    [InlineData("{{ x = n + 1 }}{{ x }}{{ x = x * 2 }}{{ x }}{{ 7 // 2 }}{{ 7 % 2 }}", "4831")]
    [InlineData("{{ n == 3 && title != 'B' || false ? 'yes' : 'no' }}{{ none?.name }}", "yes")]
    [InlineData("{{ case title }}{{ when 'B', 'A' }}1{{ else }}2{{ end }}", "1")]
    [InlineData("a \n{{- title -}}\n b\n{{~ title ~}}\n c", "aAb\nA c")]
    [InlineData("a{{ # a remark }}b\r\nc\rd", "ab\nc\nd")]
    [InlineData("{{ n | default 5 }}{{ none | default 5 }}{{ 0 | default 5 }}{{ '' | default 'x' }}", "350x")]
    public void The_language(string template, string expected) => Assert.Equal(expected, Themes.Render(template, Page));

    [Fact]
    public void An_include_sees_its_arguments_and_what_stands_around_and_leaves_nothing_behind() => Assert.Equal("p-A-red;q-A-red;A", Themes.Render(Page,
        ("page.html", "{{ x = 'red' }}{{ for item in items }}{{ include 'partials/row.html' row: item }};{{ end }}{{ title }}"),
        ("partials/row.html", "{{ row.name }}-{{ item ? title : '' }}-{{ x }}{{ x = 'blue' }}{{ title = 'C' }}")));

    [Fact]
    public void An_include_in_an_expression_is_markup() => Assert.Equal("<b>A</b><b>A</b>", Themes.Render(Page,
        ("page.html", "{{ x = include 'partials/b.html' }}{{ x }}{{ x }}"), ("partials/b.html", "<b>{{ title }}</b>")));

    [Fact]
    public void An_optional_include_may_be_absent() => Assert.Equal("[]", Themes.Render("[{{ include_optional 'partials/extra.html' }}]", Page));

    [Fact]
    public void Layouts_stand_inside_each_other() => Assert.Equal("<html><main>A</main></html>", Themes.Render(Page,
        ("page.html", "{{ layout 'layouts/main.html' -}}\n{{ title }}"),
        ("layouts/main.html", "{{ layout 'layouts/base.html' }}<main>{{ content }}</main>"),
        ("layouts/base.html", "<html>{{ content }}</html>")));

    [Theory]
    [InlineData("{{ t 'plain' }}", "Plain &amp; simple")]
    [InlineData("{{ t 'by' name: '<' other: n }}", "By &lt; and 3")]
    [InlineData("{{ capture a }}<b>{{ title }}</b>{{ end }}{{ t 'by' name: a other: '<' }}", "By <b>A</b> and &lt;")]
    [InlineData("{{ t 'minutes' 1 }}, {{ t 'minutes' n }}", "1 minute, 3 minutes")]
    [InlineData("{{ t ('pl' + 'ain') }}", "Plain &amp; simple")]
    public void Interface_words(string template, string expected) => Assert.Equal(expected, Themes.Render(Page, ("page.html", template), English));

    [Theory]
    [InlineData("{{ t 'by' name: 'x' }}", "SG1504 the word by needs a value for {other}\n  help: write it as: {{ t \"by\" other: … }}")]
    [InlineData("{{ t 'minutes' }}", "SG1512 there is no interface word minutes in templates/i18n/en.yaml\n  help: it has one word for each kind of number, so write: {{ t \"minutes\" count }}")]
    [InlineData("{{ t ('pla' + 'n') }}", "SG1512 there is no interface word plan in templates/i18n/en.yaml\n  help: did you mean plain?")]
    public void Wrong_uses_of_words(string template, string expected) =>
        Assert.Contains(expected, Themes.Render(Page, ("page.html", template), English), StringComparison.Ordinal);

    [Fact]
    public void Words_fall_back_from_region_to_language_to_English_with_one_warning()
    {
        var theme = Themes.Parse(("page.html", "{{ t 'plain' }} {{ t 'by' name: 1 other: 2 }} {{ t 'minutes' 1 }}"), English,
            ("i18n/de.yaml", "plain: Schlicht\nby: Von {name} und {other}"), ("i18n/de-AT.yaml", "plain: Schlicht, gell"));

        Assert.Equal("""
            i18n/de.yaml(0,0,0) SG1514 de lacks 1 interface word, which readers see in English
              help: add: minutes
            i18n/de-AT.yaml(0,0,0) SG1514 de-AT lacks 1 interface word, which readers see in English
              help: add: minutes
            """, Themes.Show(theme.Diagnostics));
        Assert.Equal("Schlicht, gell Von 1 und 2 1 minute", Themes.Text(theme.Value, new Model(), "de-AT"));
        Assert.Equal("Plain &amp; simple By 1 and 2 1 minute", Themes.Text(theme.Value, new Model(), "fr"));
    }

    [Theory]
    [InlineData("en", "other one other other other other")]
    [InlineData("fr", "one one other other other other")]
    [InlineData("ja", "other other other other other other")]
    [InlineData("ru", "many one few many many one")]
    [InlineData("pl", "many one few many many many")]
    [InlineData("cs", "other one few other other other")]
    [InlineData("ar", "zero one two few many many")]
    [InlineData("ur", "other one other other other other")]
    public void Plural_forms_follow_the_language(string language, string expected) =>
        Assert.Equal(expected, string.Join(' ', new[] { 0, 1, 2, 5, 11, 21 }.Select(number => PluralRules.Category(language, number))));

    [Fact]
    public void A_fingerprint_changes_with_everything_a_template_can_reach_and_with_nothing_else()
    {
        (string, string)[] files =
        [
            ("page.html", "{{ layout 'base.html' }}{{ include 'partials/a.html' }}{{ include_optional 'partials/extra.html' }}"), ("base.html", "{{ content }}"),
            ("partials/a.html", "{{ include 'partials/b.html' }}"), ("partials/b.html", "b"), ("other.html", "o"), English, ("i18n/fr.yaml", "plain: Simple"),
        ];
        var before = Themes.Parse(files).Value.FingerprintOf("page.html", "en");

        Assert.Equal(before, Themes.Parse([.. files.Reverse()]).Value.FingerprintOf("page.html", "en"));
        Assert.Equal(before, Themes.Parse([.. files[..4], ("other.html", "changed"), .. files[5..]]).Value.FingerprintOf("page.html", "en"));
        Assert.Equal(before, Themes.Parse([.. files[..6], ("i18n/fr.yaml", "plain: Facile")]).Value.FingerprintOf("page.html", "en"));
        Assert.NotEqual(before, Themes.Parse(files).Value.FingerprintOf("page.html", "fr"));
        Assert.NotEqual(before, Themes.Parse([.. files[..3], ("partials/b.html", "B"), .. files[4..]]).Value.FingerprintOf("page.html", "en"));
        Assert.NotEqual(before, Themes.Parse([.. files[..1], ("base.html", "{{ content }}!"), .. files[2..]]).Value.FingerprintOf("page.html", "en"));
        Assert.NotEqual(before, Themes.Parse([.. files, ("partials/extra.html", "")]).Value.FingerprintOf("page.html", "en"));
        Assert.NotEqual(before, Themes.Parse([.. files[..5], ("i18n/en.yaml", "plain: P"), files[6]]).Value.FingerprintOf("page.html", "en"));
        Assert.NotEqual(before, Themes.Parse(Themes.Settings with { BasePath = "/" }, files).Value.FingerprintOf("page.html", "en"));
    }

    [Fact]
    public void Threads_share_a_theme_and_an_error_on_one_page_leaves_the_others_alone()
    {
        var theme = Themes.Parse(
            ("page.html", "{{ y = n }}{{ for x in topics }}{{ include 'partials/t.html' item: x }}{{ end }}{{ capture c }}{{ title }}{{ end }}{{ c }}{{ if n % 7 == 0 }}{{ nope }}{{ end }}"),
            ("partials/t.html", "<i>{{ item }}{{ y }}</i>")).Value;
        string Make(int n) => Themes.Text(theme, new Model(("title", "<" + n), ("n", n), ("topics", new ModelList("a", "b"))));
        var expected = Enumerable.Range(0, 400).Select(Make).ToArray();

        var made = new string[400];
        Parallel.For(0, 400, n => made[n] = Make(n));

        Assert.Equal(expected, made);
        Assert.Equal("<i>a1</i><i>b1</i>&lt;1", made[1]);
        Assert.Equal("", made[7]);
    }

    [Fact]
    public void A_template_that_is_not_there_is_an_error_with_the_nearest()
    {
        var theme = Themes.Parse(("explainer.html", "x")).Value;
        Assert.True(theme.Has("explainer.html"));
        Assert.False(theme.Has("explaner.html"));
        Assert.Equal("explaner.html(0,0,0) SG1505 there is no template explaner.html, which /a/ wants\n  help: did you mean explainer.html?",
            Themes.Show(theme.Render("explaner.html", Page, "en", "/a/", TestContext.Current.CancellationToken).Diagnostics));
    }

    [Fact]
    public void A_page_can_be_cancelled()
    {
        var theme = Themes.Parse(("page.html", "x{{ title }}")).Value;
        Assert.Throws<OperationCanceledException>(() => theme.Render("page.html", Page, "en", "/", new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_changed_word_changes_the_fingerprint_of_the_words_and_of_the_theme()
    {
        static Theme Of(string words) => Theme.Parse(
            [new("templates/page.html", "{{ t \"plain\" }}"u8.ToArray()), new("templates/i18n/en.yaml", System.Text.Encoding.UTF8.GetBytes(words))], Themes.Settings).Value;
        Assert.Equal(Of("plain: One").FingerprintOf("page.html", "en"), Of("plain: One").FingerprintOf("page.html", "en"));
        Assert.NotEqual(Of("plain: One").FingerprintOf("page.html", "en"), Of("plain: Two").FingerprintOf("page.html", "en"));
    }

    [Fact]
    public void Words_are_read_from_YAML_with_keys_nested_once()
    {
        var words = WordsReader.Read(new SourceFile("templates/i18n/en.yaml", """
            published: "Published {date}"
            status: {denied: Denied, confirmed: Confirmed}
            minutes: {one: "{n} minute", other: "{n} minutes"}
            wrong: [a, b]
            deep: {a: {b: c}}
            """u8.ToArray()));

        Assert.Equal(["minutes.one", "minutes.other", "published", "status.confirmed", "status.denied"], words.Value.ByKey.Keys);
        Assert.Equal(["minutes", "published", "status.confirmed", "status.denied"], words.Value.Keys);
        Assert.Equal("""
            i18n/en.yaml(4,1,5) SG1513 wrong is not a text
              help: write a text in quotation marks; keys may be nested once
            i18n/en.yaml(5,8,1) SG1513 deep.a is not a text
              help: write a text in quotation marks; keys may be nested once
            """, Themes.Show(words.Diagnostics));
    }

    [Fact]
    public void Other_words_give_another_fingerprint_and_only_to_their_language()
    {
        var before = Themes.Parse(("page.html", "{{ t 'plain' }}"), English, ("i18n/fr.yaml", "plain: Simple")).Value;
        var after = Themes.Parse(("page.html", "{{ t 'plain' }}"), English, ("i18n/fr.yaml", "plain: Facile")).Value;

        Assert.NotEqual(before.FingerprintOf("page.html", "fr"), after.FingerprintOf("page.html", "fr"));
        Assert.Equal(before.FingerprintOf("page.html", "en"), after.FingerprintOf("page.html", "en"));
    }

    [Fact]
    public void Two_files_of_one_language_are_an_error() => Assert.StartsWith(
        "i18n/en.yaml(0,0,0) SG1513 templates/i18n/En.yaml holds the words of the same language\n  help: put the words into one of the two files, and delete the other",
        Themes.Show(Themes.Parse(("page.html", "x"), English, ("i18n/En.yaml", "plain: Other")).Diagnostics), StringComparison.Ordinal);
}
