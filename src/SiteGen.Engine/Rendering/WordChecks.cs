// Checks files of interface words: keys that nobody asks for, words that are missing, places to fill that do not fit.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <param name="Book">All words, a site's own laid over the theme's.</param>
/// <param name="Theme">English as the theme has it.</param>
/// <param name="Own">A site's own lists.</param>
internal sealed record WordChecks(WordBook Book, WordList Theme, ImmutableArray<WordList> Own)
{
    private const int MostNamed = 12;

    private WordList English => Book.ByLanguage[WordBook.English];

    /// <summary>An error for each file whose language another file has, in another case of letters.</summary>
    public static IEnumerable<Diagnostic> Clashes(IEnumerable<WordList> lists) =>
        from language in lists.GroupBy(list => list.Language, StringComparer.OrdinalIgnoreCase)
        let files = language.DistinctBy(list => list.Path).ToArray()
        from other in files.Skip(1)
        select TemplateRules.WordsFile.At(new Location(other.Path), $"{files[0].Path} holds the words of the same language", "put the words into one of the two files, and delete the other");

    /// <param name="asked">What templates ask for.</param>
    public IEnumerable<Diagnostic> All(AskedWords asked) => [.. Own.SelectMany(list => Unused(list, asked)), .. Untranslated(asked), .. Own.SelectMany(Places)];

    /// <summary>A warning for each key that neither the theme nor a template of the site knows.</summary>
    private IEnumerable<Diagnostic> Unused(WordList own, AskedWords asked)
    {
        var whole = Book.ByLanguage[own.Language];
        foreach (var key in own.ByKey.Keys)
        {
            var name = whole.NameOf(key);
            if (!Theme.Has(name) && !asked.Has(name))
            {
                yield return TemplateRules.UnusedWord.At(own.PlaceOf(key), $"nothing asks for the interface word {name}", Nearest.Question(name, Theme.Keys) ?? "take it out, or ask for it in a template");
            }
            else if (name != key && key[(name.Length + 1)..] is var form && !PluralRules.HasCategory(own.Language, form))
            {
                yield return TemplateRules.UnusedWord.At(own.PlaceOf(key), $"{own.Language} has no numbers of the kind '{form}'", $"it has: {string.Join(", ", PluralRules.CategoriesOf(own.Language))}");
            }
        }
    }

    /// <summary>One warning for each language that lacks words, or forms of them.</summary>
    private IEnumerable<Diagnostic> Untranslated(AskedWords asked)
    {
        string[] needed = [.. English.Keys.Where(key => Theme.Has(key) || asked.Has(key))];
        foreach (var list in Book.ByLanguage.Values.Where(list => list != English))
        {
            // A regional file need only hold what differs from the language's own.
            var own = Book.For(list.Language).Chain.Where(part => part != English).ToArray();
            string[] missing = [.. needed.SelectMany(key => Lacking(key, own))];
            if (missing.Length > 0)
            {
                yield return TemplateRules.Untranslated.At(new Location(list.Path),
                    $"{list.Language} lacks {missing.Length} interface {(missing.Length == 1 ? "word" : "words")}, which readers see in English",
                    $"add: {string.Join(", ", missing.Take(MostNamed))}{(missing.Length > MostNamed ? ", …" : "")}");
            }
        }
    }

    /// <summary>The key, where no list has it; the forms that it lacks, where it has words by number.</summary>
    private static IEnumerable<string> Lacking(string key, WordList[] own)
    {
        if (Array.Find(own, list => list.Has(key)) is not { } list)
        {
            return [key];
        }

        return list.ByKey.ContainsKey(key) ? []
            : PluralRules.CategoriesOf(list.Language).Where(form => !list.ByKey.ContainsKey($"{key}.{form}")).Select(form => $"{key}.{form}");
    }

    /// <summary>What can be filled in is what English fills in: another name would fail where a page is made, and one left out is lost to readers.</summary>
    private IEnumerable<Diagnostic> Places(WordList own)
    {
        var whole = Book.ByLanguage[own.Language];
        foreach (var (key, text) in own.ByKey)
        {
            var name = whole.NameOf(key);
            var english = Theme.Has(name) ? Theme : own.Language == WordBook.English ? null : English;
            if (english is null || !english.Has(name))
            {
                continue;
            }

            string[] expected = [.. PlacesOf(name, english)], places = [.. WordPattern.Of(text).Places];
            if (Array.Find(places, place => !expected.Contains(place)) is { } wrong)
            {
                yield return TemplateRules.WordPlace.At(own.PlaceOf(key), $"{key} has a place for {{{wrong}}}, which nothing fills",
                    expected.Length == 0 ? "take it out" : $"its places are: {string.Join(", ", expected.Select(place => $"{{{place}}}"))}");
            }
            else if (!IsFormOfOne(key) && expected.Except(places).ToArray() is { Length: > 0 } lost)
            {
                yield return TemplateRules.WordPlaceLost.At(own.PlaceOf(key), $"{key} leaves out {string.Join(", ", lost.Select(place => $"{{{place}}}"))}", $"the theme says: {english.ByKey.GetValueOrDefault(name) ?? english.ByKey[name + ".other"]}");
            }
        }
    }

    /// <summary>The places of a word, or of its words by number.</summary>
    public static IEnumerable<string> PlacesOf(string name, WordList list) =>
        list.ByKey.Where(word => list.NameOf(word.Key) == name).SelectMany(word => WordPattern.Of(word.Value).Places).Distinct();

    // "One article" and "two articles" need no number.
    private static bool IsFormOfOne(string key) =>
        key.EndsWith(".zero", StringComparison.Ordinal) || key.EndsWith(".one", StringComparison.Ordinal) || key.EndsWith(".two", StringComparison.Ordinal);
}
