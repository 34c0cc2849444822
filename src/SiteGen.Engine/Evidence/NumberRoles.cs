// Tells numbers that measure nothing: a time of day, an age, the number of an article, a room or a note.
using SiteGen.Text;

namespace SiteGen.Evidence;

internal static class NumberRoles
{
    /// <summary>A number in one of these roles is only ever the same as one in the same role.</summary>
    public static readonly QuantityUnit Time = new("time of day"), Age = new("age"), Reference = new("reference");

    private static readonly string[] References =
    [
        "no", "nos", "number", "numbers", "article", "articles", "section", "sections", "chapter", "page", "pages", "p", "pp", "clause", "paragraph", "para", "rule", "schedule", "annex",
        "resolution", "flight", "route", "highway", "gate", "room", "platform", "sector", "ward", "figure", "fig", "table", "note", "footnote", "version", "item", "line", "phase", "volume",
        "nr", "nummer", "artikel", "absatz", "abschnitt", "kapitel", "seite", "paragraf", "zimmer", "flug", "numéro", "n°", "nº", "chapitre", "résolution", "vol", "alinéa",
        "نمبر", "آرٹیکل", "دفعہ", "شق", "المادة", "رقم", "الفقرة", "धारा", "अनुच्छेद", "संख्या",
    ];

    private static readonly string[] TimesAfter = ["am", "pm", "a.m", "p.m", "o'clock", "o’clock", "uhr", "gmt", "pst", "utc", "ist", "pkt", "bst", "cet", "est", "edt", "noon", "بجے", "बजे"];
    private static readonly string[] AgesAfter = ["year-old", "years-old", "year old", "years old", "years of age", "jahre alt", "jährige", "jährigen", "jähriger", "ans et demi", "year-olds", "سالہ", "वर्षीय"];
    private static readonly string[] AgesBefore = ["aged", "age", "âgé de", "âgée de", "im alter von", "عمر"];
    private static readonly string[] OrdinalsBefore = ["der", "die", "das", "den", "dem", "des", "am", "im", "zum", "zur", "beim", "vom"];

    /// <summary>The role's name for a message; null for a unit that measures.</summary>
    public static string? Kind(QuantityUnit unit) => unit == Time ? "a time of day" : unit == Age ? "an age" : unit == Reference ? "the number of something" : unit == QuantityUnit.OneIn ? "a ratio" : null;

    /// <summary>The role of the number at this stretch; null where it measures something.</summary>
    public static QuantityUnit? Of(string text, int start, int end, string language)
    {
        var before = WordBefore(text, start);
        var after = text.AsSpan(end);
        if (IsClock(text, start, end) || Begins(after, TimesAfter) || before is "uhr")
        {
            return Time;
        }

        if (Begins(after, AgesAfter) || AgesBefore.Any(words => EndsWith(text, start, words)) || IsAgeBetweenCommas(text, start, end))
        {
            return Age;
        }

        var mark = start > 0 ? text[start - 1] : ' ';
        return mark is '#' or '№' or '@' or '§' || (mark == '[' && end < text.Length && text[end] == ']') || References.Contains(before) || Begins(after, ["ویں", "واں", "वें", "वां", "वीं"])
            || IsOrdinal(text, end, before, language) ? Reference : null;
    }

    /// <summary>10:30, and the 30 of it.</summary>
    private static bool IsClock(string text, int start, int end) =>
        (end + 1 < text.Length && text[end] == ':' && char.IsDigit(text[end + 1])) || (start > 1 && text[start - 1] == ':' && char.IsDigit(text[start - 2]));

    /// <summary>German "der 14. Angriff".</summary>
    private static bool IsOrdinal(string text, int end, string before, string language) =>
        LanguageWords.Primary(language) == "de" && end + 2 < text.Length && text[end] == '.' && text[end + 1] == ' ' && char.IsUpper(text[end + 2]) && OrdinalsBefore.Contains(before);

    /// <summary>"A worker, 26, died": it may be an age.</summary>
    public static bool IsApposition(string text, TextSpan number) =>
        number.Start >= 3 && text[number.Start - 1] == ' ' && text[number.Start - 2] == ',' && number.Length <= 3 && number.End < text.Length && text[number.End] is ',' or '.';

    /// <summary>"Ali Khan, 26, a farmer".</summary>
    private static bool IsAgeBetweenCommas(string text, int start, int end)
    {
        if (!IsApposition(text, TextSpan.FromBounds(start, end)))
        {
            return false;
        }

        var name = start - 2;
        while (name > 0 && char.IsLetter(text[name - 1]))
        {
            name--;
        }

        return name < start - 2 && char.IsUpper(text[name]);
    }

    private static bool Begins(ReadOnlySpan<char> after, string[] words)
    {
        after = after.TrimStart(" -\u00A0‑");
        foreach (var word in words)
        {
            if (after.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (after.Length == word.Length || !char.IsLetter(after[word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWith(string text, int start, string words)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        return before.EndsWith(words, StringComparison.OrdinalIgnoreCase) && (before.Length == words.Length || !char.IsLetter(before[^(words.Length + 1)]));
    }

    private static string WordBefore(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(" .\u00A0");
        var from = before.Length;
        while (from > 0 && (char.IsLetter(before[from - 1]) || before[from - 1] is '°' or 'º'))
        {
            from--;
        }

        // "No. 12" and "p. 5" keep their stop; a word that a stop parts from the number ends a sentence, unless it is an abbreviation.
        var gap = text[before.Length..start];
        var word = before[from..].ToString().ToLowerInvariant();
        return gap.Contains('.', StringComparison.Ordinal) && word.Length > 4 ? "" : word;
    }
}
