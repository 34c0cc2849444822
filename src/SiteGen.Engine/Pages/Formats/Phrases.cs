// Phrases in the page's language, for what a model says in whole sentences: counts, dates and lists.
using System.Globalization;
using System.Text;
using SiteGen.Rendering;

namespace SiteGen.Pages.Formats;

/// <summary>Phrases made of the interface words of one language. A key that nobody has is shown as itself.</summary>
internal sealed record Phrases(Words Words)
{
    public string this[string key] => Words.Find(key, null)?.Text ?? key;

    /// <summary>The text with its <c>{name}</c> places filled.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, string Value)> values) => FillPattern(Words.Find(key, null), key, values);

    /// <summary>A count in words, e.g. <c>3 paragraphs</c>, in the language's plural form.</summary>
    public string Count(string key, int count) => FillPattern(Words.Find(key, count), key, [("n", Number(count))]);

    /// <summary>What a language is called; its tag where the words do not say.</summary>
    public string LanguageName(string tag) => Words.Find("language_" + WordBook.Primary(tag).ToLowerInvariant(), null)?.Text ?? tag;

    /// <summary>A number that is a name, such as a year or the number of a paragraph: never grouped.</summary>
    public string Digits(long number) => Words.Digits(number);

    /// <summary>A whole number with the language's group sign.</summary>
    public string Number(long number)
    {
        // Four digits stay together: 2659, but 12 659.
        var size = Math.Abs(number);
        return size < 10_000 ? (number < 0 ? "−" : "") + Digits(size) : Grouped(number);
    }

    private string Grouped(long number)
    {
        var (digits, sign) = (Math.Abs(number).ToString(CultureInfo.InvariantCulture), this["number_group"]);
        var grouped = new StringBuilder(digits.Length + 8).Append(number < 0 ? "−" : "");
        for (var i = 0; i < digits.Length; i++)
        {
            grouped.Append(i > 0 && (digits.Length - i) % 3 == 0 ? sign : "").Append(Digits(digits[i] - '0'));
        }

        return grouped.ToString();
    }

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(this["list_separator"], items.Take(items.Count - 1)) + this["list_last"] + items[^1],
    };

    private static string FillPattern(WordPattern? pattern, string key, ReadOnlySpan<(string Name, string Value)> values)
    {
        if (pattern is null || pattern.IsPlain)
        {
            return pattern?.Text ?? key;
        }

        var filled = new StringBuilder(pattern.Text.Length + 16);
        foreach (var piece in pattern.Pieces)
        {
            filled.Append(piece.IsPlace ? ValueOf(piece.Text, values) : piece.Text);
        }

        return filled.ToString();
    }

    private static string ValueOf(string name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (known, value) in values)
        {
            if (name == known)
            {
                return value;
            }
        }

        return $"{{{name}}}";
    }
}
