// Phrases in the page's language, for what a model says in whole sentences: counts, dates and lists.
using System.Globalization;
using System.Text;
using SiteGen.Rendering;

namespace SiteGen.Pages.Formats;

/// <summary>Phrases made of the interface words of one language. A key that nobody has is shown as itself.</summary>
internal sealed record Phrases(Words Words)
{
    public string this[string key] => Words.Find(key, null) ?? key;

    /// <summary>The text with its <c>{name}</c> places filled.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, string Value)> values) => FillPattern(this[key], values);

    /// <summary>A count in words, e.g. <c>3 paragraphs</c>, in the language's plural form.</summary>
    public string Count(string key, int count) => FillPattern(Words.Find(key, count) ?? key, [("n", Number(count))]);

    /// <summary>A whole number with the language's group sign.</summary>
    public string Number(long number)
    {
        var digits = Math.Abs(number).ToString(CultureInfo.InvariantCulture);
        var sign = this["number_group"];
        var grouped = new StringBuilder(digits.Length + 4);
        for (var i = 0; i < digits.Length; i++)
        {
            // Four digits stay together: 2659, but 12 659.
            if (i > 0 && digits.Length > 4 && (digits.Length - i) % 3 == 0)
            {
                grouped.Append(sign);
            }

            grouped.Append(digits[i]);
        }

        return number < 0 ? "−" + grouped : grouped.ToString();
    }

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(this["list_separator"], items.Take(items.Count - 1)) + this["list_last"] + items[^1],
    };

    private static string FillPattern(string pattern, ReadOnlySpan<(string Name, string Value)> values)
    {
        var filled = new StringBuilder(pattern.Length + 16);
        for (var at = 0; at < pattern.Length;)
        {
            var open = pattern.IndexOf('{', at);
            var close = open < 0 ? -1 : pattern.IndexOf('}', open);
            if (close < 0)
            {
                return filled.Append(pattern, at, pattern.Length - at).ToString();
            }

            filled.Append(pattern, at, open - at).Append(ValueOf(pattern.AsSpan(open + 1, close - open - 1), values));
            at = close + 1;
        }

        return filled.ToString();
    }

    private static string ValueOf(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (known, value) in values)
        {
            if (name.SequenceEqual(known))
            {
                return value;
            }
        }

        return string.Concat("{", name, "}");
    }
}
