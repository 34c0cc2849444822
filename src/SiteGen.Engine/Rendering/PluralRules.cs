// Which word goes with a number: the plural categories of Unicode CLDR for whole numbers.
namespace SiteGen.Rendering;

internal static class PluralRules
{
    private static readonly string[] Names = ["zero", "one", "two", "few", "many", "other"];

    public static bool IsCategory(string name) => Array.IndexOf(Names, name) >= 0;

    /// <summary>The categories of everyday numbers, in this order. French and its kin have "many" for millions too, which no page counts.</summary>
    public static IEnumerable<string> CategoriesOf(string language)
    {
        var met = Enumerable.Range(0, 200).Select(number => Category(language, number)).ToHashSet(StringComparer.Ordinal);
        return Names.Where(met.Contains);
    }

    /// <summary>Whether any whole number is of the category.</summary>
    public static bool HasCategory(string language, string name) => CategoriesOf(language).Contains(name) || Category(language, 1_000_000) == name;

    /// <summary>zero, one, two, few, many or other. Languages not listed follow English.</summary>
    public static string Category(string language, int number)
    {
        var n = Math.Abs((long)number);
        return language.Split('-')[0].ToLowerInvariant() switch
        {
            "ja" or "zh" or "ko" or "vi" or "th" or "id" or "ms" or "my" or "lo" or "km" or "yo" or "ig" or "wo" => "other",
            "fr" or "hy" or "kab" => n <= 1 ? "one" : Millions(n),
            "pt" => language.Equals("pt-PT", StringComparison.OrdinalIgnoreCase) ? n == 1 ? "one" : Millions(n) : n <= 1 ? "one" : Millions(n),
            "es" or "it" or "ca" => n == 1 ? "one" : Millions(n),
            "hi" or "bn" or "fa" or "gu" or "kn" or "zu" or "am" or "as" or "pa" or "ak" or "ln" or "mg" or "ti" or "wa" or "si" => n <= 1 ? "one" : "other",
            "is" or "mk" => n % 10 == 1 && n % 100 != 11 ? "one" : "other",
            "fil" or "tl" => n is 1 or 2 or 3 || n % 10 is not (4 or 6 or 9) ? "one" : "other",
            "he" => n == 1 ? "one" : n == 2 ? "two" : "other",
            "ar" or "ars" => Arabic(n),
            "ru" or "uk" or "be" => EastSlavic(n),
            "sr" or "hr" or "bs" => EastSlavic(n) is "many" ? "other" : EastSlavic(n),
            "pl" => n == 1 ? "one" : EastSlavic(n) is "few" ? "few" : "many",
            "cs" or "sk" => n == 1 ? "one" : n is >= 2 and <= 4 ? "few" : "other",
            "sl" => (n % 100) switch { 1 => "one", 2 => "two", 3 or 4 => "few", _ => "other" },
            "lt" => Lithuanian(n),
            "lv" => n % 10 == 0 || n % 100 is >= 11 and <= 19 ? "zero" : n % 10 == 1 ? "one" : "other",
            "ro" or "mo" => n == 1 ? "one" : n == 0 || n % 100 is >= 1 and <= 19 ? "few" : "other",
            "ga" => n switch { 1 => "one", 2 => "two", >= 3 and <= 6 => "few", >= 7 and <= 10 => "many", _ => "other" },
            "cy" => n switch { 0 => "zero", 1 => "one", 2 => "two", 3 => "few", 6 => "many", _ => "other" },
            "mt" => n == 1 ? "one" : n == 2 ? "two" : n == 0 || n % 100 is >= 3 and <= 10 ? "few" : n % 100 is >= 11 and <= 19 ? "many" : "other",
            _ => n == 1 ? "one" : "other",
        };
    }

    private static string Millions(long n) => n != 0 && n % 1_000_000 == 0 ? "many" : "other";

    private static string Arabic(long n) => n switch
    {
        0 => "zero",
        1 => "one",
        2 => "two",
        _ => (n % 100) switch { >= 3 and <= 10 => "few", >= 11 => "many", _ => "other" },
    };

    private static string EastSlavic(long n) =>
        n % 10 == 1 && n % 100 != 11 ? "one" : n % 10 is >= 2 and <= 4 && n % 100 is not (>= 12 and <= 14) ? "few" : "many";

    private static string Lithuanian(long n) => n % 100 is >= 11 and <= 19 ? "other" : (n % 10) switch { 1 => "one", 0 => "other", _ => "few" };
}
