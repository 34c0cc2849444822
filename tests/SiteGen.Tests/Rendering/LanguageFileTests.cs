// The theme's language files: whole, with the same places to fill, and the only place where words of the interface stand.
using System.Text.RegularExpressions;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Tests.Rendering;

public sealed partial class LanguageFileTests
{
    private static readonly WordList[] Lists =
    [
        .. Repository.Theme.Where(file => file.Path.StartsWith("templates/i18n/", StringComparison.Ordinal)).Select(file =>
        {
            var (words, diagnostics) = WordsReader.Read(file);
            Assert.Empty(diagnostics);
            return words;
        }),
    ];

    private static WordList English => Lists.Single(list => list.Language == "en");

    public static TheoryData<string> Languages => [.. Lists.Select(list => list.Language)];

    [Fact]
    public void The_theme_speaks_five_languages() => Assert.Equal(["ar", "de", "en", "fr", "ur"], Lists.Select(list => list.Language).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_every_word_in_every_form_that_goes_with_a_number(string language)
    {
        var list = Lists.Single(list => list.Language == language);
        var byNumber = English.Keys.Where(key => !English.ByKey.ContainsKey(key)).ToArray();
        string[] expected = [.. English.Keys.Except(byNumber), .. byNumber.SelectMany(key => PluralRules.CategoriesOf(language).Select(form => $"{key}.{form}"))];

        Assert.NotEmpty(byNumber);
        Assert.Equal(expected.Order(StringComparer.Ordinal), list.ByKey.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Places_to_fill_are_those_of_English(string language)
    {
        var list = Lists.Single(list => list.Language == language);
        Assert.Equal(
            English.Keys.Select(key => $"{key}: {string.Join(' ', WordChecks.PlacesOf(key, English).Order(StringComparer.Ordinal))}"),
            English.Keys.Select(key => $"{key}: {string.Join(' ', WordChecks.PlacesOf(key, list).Order(StringComparer.Ordinal))}"));
        Assert.All(list.ByKey.Values, text => Assert.False(string.IsNullOrEmpty(text)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Digits_are_ten_and_months_twelve_different_words(string language)
    {
        var words = Lists.Single(list => list.Language == language).ByKey;
        Assert.Equal(10, words["digits"].EnumerateRunes().Distinct().Count());
        Assert.Equal(12, Enumerable.Range(1, 12).Select(month => words[$"month_{month}"]).Distinct().Count());
    }

    [Fact]
    public void Every_word_is_asked_for()
    {
        var asking = string.Join('\n', Repository.Theme.Where(IsTemplate).Select(Text).Concat(Repository.SourceFiles("src/SiteGen.Engine").Select(file => file.Text)));
        var beginnings = Beginning().Matches(asking).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

        Assert.All(English.Keys, key => Assert.True(
            asking.Contains($"\"{key}\"", StringComparison.Ordinal) || beginnings.Any(beginning => key.StartsWith(beginning, StringComparison.Ordinal)), $"nothing asks for {key}"));
    }

    [Fact]
    public void No_template_holds_a_word_of_its_own()
    {
        var templates = Repository.Theme.Where(IsTemplate).ToArray();
        Assert.True(templates.Length > 30);
        Assert.Empty(templates.SelectMany(file => WordsIn(Text(file)).Select(word => $"{file.Path}: {word}")));
    }

    [Theory]
    [InlineData("<p class=\"no\">Read more</p>", "Read more")]
    [InlineData("<a href=\"{{ url x }}\" title=\"More\">{{ t \"more\" }}</a>", "More")]
    [InlineData("{{ if x }}and{{ end }}", "and")]
    public void A_word_in_a_template_is_found(string template, string expected) => Assert.Equal([expected], WordsIn(template));

    [Fact]
    public void No_model_holds_a_sentence_of_its_own() => Assert.Empty(
        from file in Repository.SourceFiles("src/SiteGen.Engine/Pages/Models", "src/SiteGen.Engine/Pages/Formats")
        from line in file.Text.Split('\n')
        where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && !file.Path.EndsWith("/SensitiveSubjects.cs", StringComparison.Ordinal) // what articles say
        from Match match in Literal().Matches(line)
        where TwoWords().IsMatch(match.Value)
        select $"{file.Path}: {match.Value}");

    private static bool IsTemplate(SourceFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal);

    private static string Text(SourceFile file) => System.Text.Encoding.UTF8.GetString(file.Content.Span);

    /// <summary>Text and readable attributes without what stands in braces.</summary>
    private static IEnumerable<string> WordsIn(string template)
    {
        var plain = Braces().Replace(template, "\u0001");
        var read = ReadAttribute().Matches(plain).Select(match => match.Groups[1].Value);
        return read.Concat(Tag().Replace(plain, "\u0002").Split('\u0001', '\u0002')).Select(text => text.Trim()).Where(text => text.Any(char.IsLetter));
    }

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Braces();

    [GeneratedRegex(@"\b(?:title|alt|aria-label|placeholder|data-l)=""([^""]*)""")]
    private static partial Regex ReadAttribute();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\"([a-z_]+_)\"")]
    private static partial Regex Beginning();

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"
        """)]
    private static partial Regex Literal();

    [GeneratedRegex("[a-z]{2} [a-z]{2}")]
    private static partial Regex TwoWords();
}
