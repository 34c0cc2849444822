// The currency before or behind a number: "$29bn", "Rs 2.4 lakh", "15 billion rupees".
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Figures;

internal static class Currencies
{
    /// <summary>The number behind a sign or a code of money, and its unit.</summary>
    public static (int Number, string Unit)? Before(TokenText t, int at)
    {
        if (t.Char(at) != '\0' && Measures.Currency(t.Span(at)) is { } sign)
        {
            return (at + 1, sign);
        }

        if (!t.IsWord(at))
        {
            return null;
        }

        if (t.Char(at + 1) == '$' && t.Glued(at) && t[at].Length <= 3 && t[at].AllCaps)
        {
            return (at + 2, DollarOf(t.Span(at)));
        }

        if (t.Is(at, "GH") && t.Char(at + 1) is '₵' or '¢' && t.Glued(at))
        {
            return (at + 2, "GHS");
        }

        if (t.Has(at, WordClass.Currency) && t.IsCapital(at) && Measures.Currency(t.Span(at)) is { } unit)
        {
            var number = t.Char(at + 1) == '.' ? at + 2 : at + 1;
            return t[at].Length > 1 || t.Glued(at) ? (number, unit) : null;
        }

        if (!t.IsAny(at, "N", "P") || !t.Glued(at) || !t.IsNumber(at + 1) || t.IsHyphen(at - 1))
        {
            return null;
        }

        // P20 may be a name: pesos and pulas have a magnitude or a comma.
        return t.Is(at, "N") ? (at + 1, "NGN") : t.Has(t.IsHyphen(at + 2) ? at + 3 : at + 2, WordClass.Magnitude) || t.Span(at + 1).Contains(',') ? (at + 1, "P") : null;
    }

    private static string DollarOf(ReadOnlySpan<char> letters) => letters switch
    {
        "US" => "USD",
        "A" or "AU" => "AUD",
        "C" or "CA" => "CAD",
        "HK" => "HKD",
        "NZ" => "NZD",
        "S" => "SGD",
        "NT" => "TWD",
        _ => "$",
    };

    // "15 billion rupees", "2 million US dollars"
    public static (string Unit, int Last)? After(TokenText t, int next)
    {
        var word = t.IsHyphen(next) ? next + 1 : next;
        if (t.Has(word + 1, WordClass.Currency) && t.Has(word, WordClass.Demonym | WordClass.Place) && Measures.Currency(t.Span(word + 1)) is { } national)
        {
            return (National(t, word, national), word + 1);
        }

        if (!t.Has(word, WordClass.Currency) || Measures.Currency(t.Span(word)) is not { } unit || t[word].Length < 2 || t.IsAny(word, "won", "rand", "real", "pound") || (t.IsAny(word, "pounds") && !t.Has(next - 1, WordClass.Magnitude)))
        {
            return null;
        }

        return (unit == "£" ? "GBP" : unit, word);
    }

    private static string National(TokenText t, int nation, string unit) => (t.Slice(nation, nation), unit) switch
    {
        ("US" or "U.S.", "$") => "USD",
        ("Australian", "$") => "AUD",
        ("Canadian", "$") => "CAD",
        ("Singapore", "$") => "SGD",
        ("Pakistani" or "Pakistan", "Rs") => "PKR",
        ("Indian", "Rs") => "INR",
        ("Nepali" or "Nepalese", "Rs") => "NPR",
        ("British", "£") => "GBP",
        ("Egyptian", "£") => "EGP",
        ("Saudi", "riyals") => "SAR",
        ("Qatari", "riyals") => "QAR",
        ("Kenyan", "shillings") => "KES",
        ("Swiss", "francs") => "CHF",
        _ => unit,
    };
}
