// Holds for any day: it is proven in any wording, order, language and script of digits, and refused when a part of it changes or is added.
using CsCheck;
using SiteGen.Dates;
using SiteGen.Explainers;

namespace SiteGen.Tests.Evidence;

public class DateProperties
{
    private static readonly string[] English = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] German = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];
    private static readonly string[] French = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
    private static readonly string[] Spanish = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];
    private static readonly string[] Urdu = ["جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر"];
    private static readonly string[] Arabic = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];
    private static readonly string[] Levantine = ["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"];
    private static readonly string[] Hindi = ["जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"];

    private const int Ways = 14;

    private static readonly Gen<DateOnly> Day = Gen.Int[0, 60_000].Select(days => new DateOnly(1900, 1, 1).AddDays(days));

    /// <summary>The day in a sentence, in one of the wordings; without its year where <paramref name="hasYear"/> is false.</summary>
    private static (string Passage, string Language) Written(DateOnly day, int way, bool hasYear)
    {
        var (y, m, d) = ($"{day.Year}", day.Month - 1, day.Day);
        string Year(string before) => hasYear ? before + y : "";
        return way switch
        {
            0 => ($"It opened on {d} {English[m]}{Year(" ")} at noon.", "en"),
            1 => ($"It opened on {English[m]} {d}{Year(", ")}, at noon.", "en"),
            2 => ($"It opened on the {d}{Suffix(d)} of {English[m]}{Year(", ")} at noon.", "en"),
            3 => ($"It opened on {English[m][..3]}{(m == 4 ? "" : ".")} {d}{Year(", ")} at noon.", "en"),
            4 => ($"Es begann am {d}. {German[m]}{Year(" ")} um zwölf.", "de"),
            5 => ($"Il a ouvert le {(d == 1 ? "1er" : d)} {French[m]}{Year(" ")} à midi.", "fr"),
            6 => ($"Il a ouvert le {d} {Decomposed(French[m])}{Year("\u00A0")} à midi.", "fr"),
            7 => ($"Se abrió el {d} de {Spanish[m]}{Year(" de ")}.", "es"),
            8 => ($"یہ {In(d, '۰')} {Urdu[m]}{(hasYear ? " " + In(day.Year, '۰') : "")} کو کھلا۔", "ur"),
            9 => ($"افتتح في {In(d, '٠')} {Arabic[m]}{(hasYear ? " " + In(day.Year, '٠') : "")}.", "ar"),
            10 => ($"افتتح في {d} {Levantine[m]}/{Arabic[m]}{Year(" ")}.", "ar"),
            11 => ($"यह {In(d, '०')} {Hindi[m]}{Year(" ")} को खुला।", "hi"),
            12 => hasYear ? ($"It opened on {y}-{day.Month:00}-{d:00}.", "en") : ($"It opened {English[m]} {d}.", "en"),
            _ => hasYear ? ($"{y}年{day.Month}月{d}日に開いた。", "ja") : ($"It opened {d} {English[m]}.", "en"),
        };
    }

    private static string Suffix(int day) => day is 1 or 21 or 31 ? "st" : day is 2 or 22 ? "nd" : day is 3 or 23 ? "rd" : "th";

    private static string In(int number, char zero) => string.Concat($"{number}".Select(c => (char)(c - '0' + zero)));

    private static string Decomposed(string text) => text.Replace("é", "e\u0301", StringComparison.Ordinal).Replace("û", "u\u0302", StringComparison.Ordinal);

    private static bool IsProven(string date, (string Passage, string Language) source)
    {
        var edtf = new Edtf(date, DatePrecision.Day, true, false, false, null, null);
        var seed = Pages.Article("a", new SiteGen.Articles.SeedMetadata { Language = source.Language }, "Head", source.Passage);
        var page = Pages.Page() with { Timeline = [new TimelineEntry("t", edtf, null, null, DateBasis.Stated, null, null, Pages.Cites("a#p1"), default)] };
        return Pages.Check(page, seed).Value.Proofs.Length == 1;
    }

    [Fact]
    public void A_day_is_proven_in_any_wording_and_so_is_less_of_it() =>
        Gen.Select(Day, Gen.Int[0, Ways - 1], Gen.Int[0, 3]).Sample((day, way, part) =>
        {
            var hasYear = part < 3;
            var date = part switch { 0 => $"{day:yyyy-MM-dd}", 1 => $"{day:yyyy-MM}", 2 => $"{day:yyyy}", _ => $"XXXX-{day:MM-dd}" };
            var source = Written(day, way, hasYear);
            Assert.True(IsProven(date, source), $"{date} / {source.Passage}");
        });

    [Fact]
    public void The_same_day_with_a_part_changed_or_added_is_refused() =>
        Gen.Select(Day, Gen.Int[0, Ways - 1], Gen.Int[0, 5], Gen.Int[1, 11]).Sample((day, way, change, by) =>
        {
            var (date, hasYear) = change switch
            {
                0 => ($"{day.AddDays(by):yyyy-MM-dd}", true),
                1 => ($"{day.AddMonths(by):yyyy-MM}", true),
                2 => ($"{day.AddYears(by):yyyy}", true),
                3 => ($"{day.AddYears(-by):yyyy-MM-dd}", true),
                4 => ($"{day:yyyy-MM-dd}", false),
                _ => ($"XXXX-{day.AddMonths(by):MM}-{day:dd}", false),
            };
            var source = Written(day, way, hasYear);
            Assert.False(IsProven(date, source), $"{date} / {source.Passage}");
        });
}
