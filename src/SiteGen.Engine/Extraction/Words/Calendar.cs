// Names of months and weekdays: English with its abbreviations, Urdu and Arabic.
using System.Collections.Frozen;

namespace SiteGen.Extraction.Words;

internal static class Calendar
{
    private const string Months = """
        January=1 Jan=1 February=2 Feb=2 March=3 Mar=3 April=4 Apr=4 May=5 June=6 Jun=6 July=7 Jul=7 August=8 Aug=8 September=9 Sep=9 Sept=9
        October=10 Oct=10 November=11 Nov=11 December=12 Dec=12
        جنوری=1 فروری=2 مارچ=3 اپریل=4 مئی=5 جون=6 جولائی=7 اگست=8 ستمبر=9 اکتوبر=10 نومبر=11 دسمبر=12
        يناير=1 فبراير=2 مارس=3 أبريل=4 مايو=5 يونيو=6 يوليو=7 أغسطس=8 سبتمبر=9 أكتوبر=10 نوفمبر=11 ديسمبر=12
        """;

    private const string Weekdays = """
        Sunday=0 Monday=1 Tuesday=2 Wednesday=3 Thursday=4 Friday=5 Saturday=6 Mon=1 Tue=2 Tues=2 Wed=3 Thu=4 Thur=4 Thurs=4 Fri=5
        """;

    private static readonly FrozenDictionary<string, int> Numbers = (Months + "\n" + Weekdays)
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => int.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByChars = Numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<(string Words, WordClass Classes)> Lists { get; } =
    [
        (Keys(Months), WordClass.Month),
        (Keys(Weekdays), WordClass.Weekday),
    ];

    /// <summary>1 to 12 for a month, 0 (Sunday) to 6 for a weekday: ask only about a word of one of these classes.</summary>
    public static int Number(ReadOnlySpan<char> word) => ByChars.TryGetValue(word, out var number) ? number : Locales.Month(word);

    private static string Keys(string list) =>
        string.Join(' ', list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(entry => entry[..entry.IndexOf('=')]));
}
