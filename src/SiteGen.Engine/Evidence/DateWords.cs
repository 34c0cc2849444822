// Names of months and days, and words for relative dates, in the languages that sources are written in.
using System.Collections.Frozen;

namespace SiteGen.Evidence;

internal static class DateWords
{
    /// <summary>Month names by number. Several languages at once: a date proof holds in any language.</summary>
    private static readonly FrozenDictionary<string, int> Months = Numbered(
        "january jan januar jänner janvier enero gennaio janeiro januari ocak январь января styczeń stycznia جنوری يناير كانون_الثاني जनवरी",
        "february feb februar février febrero febbraio fevereiro februari şubat февраль февраля luty lutego فروری فبراير شباط फ़रवरी फरवरी",
        "march mar märz mars marzo março maart mart март марта marzec marca مارچ مارس آذار मार्च",
        "april apr avril abril aprile april nisan апрель апреля kwiecień kwietnia اپریل أبريل نيسان अप्रैल",
        "may mai mayo maggio maio mei mayıs май мая maj maja مئی مايو أيار मई",
        "june jun juni juin junio giugno junho haziran июнь июня czerwiec czerwca جون يونيو حزيران जून",
        "july jul juli juillet julio luglio julho temmuz июль июля lipiec lipca جولائی يوليو تموز जुलाई",
        "august aug août agosto augustus augusti ağustos август августа sierpień sierpnia اگست أغسطس آب अगस्त",
        "september sep sept septembre septiembre settembre setembro eylül сентябрь сентября wrzesień września ستمبر سبتمبر أيلول सितंबर सितम्बर",
        "october oct oktober okt octobre octubre ottobre outubro ekim октябрь октября październik października اکتوبر أكتوبر अक्टूबर अक्तूबर",
        "november nov novembre noviembre novembro kasım ноябрь ноября listopad listopada نومبر نوفمبر नवंबर नवम्बर",
        "december dec dezember dez décembre diciembre dicembre dezembro aralık декабрь декабря grudzień grudnia دسمبر ديسمبر दिसंबर दिसम्बर");

    /// <summary>Days of the week from Monday, 1.</summary>
    private static readonly FrozenDictionary<string, int> Days = Numbered(
        "monday mon montag lundi lunes lunedì maandag pazartesi понедельник پیر الاثنين الإثنين सोमवार",
        "tuesday tue dienstag mardi martes martedì dinsdag salı вторник منگل الثلاثاء मंगलवार",
        "wednesday wed mittwoch mercredi miércoles mercoledì woensdag çarşamba среда среду بدھ الأربعاء बुधवार",
        "thursday thu donnerstag jeudi jueves giovedì donderdag perşembe четверг جمعرات الخميس गुरुवार",
        "friday fri freitag vendredi viernes venerdì vrijdag cuma пятница пятницу جمعہ الجمعة शुक्रवार",
        "saturday sat samstag sonnabend samedi sábado sabato zaterdag cumartesi суббота субботу ہفتہ السبت शनिवार",
        "sunday sun sonntag dimanche domingo domenica zondag pazar воскресенье اتوار الأحد रविवार");

    /// <summary>Names that are other words as well: they need a number beside them, or a word such as "in".</summary>
    private static readonly string[] Ambiguous = ["may", "march", "mar", "mars", "mai", "mart", "maj", "sep", "dec", "jan", "mei", "آب", "ocak", "marzo", "august"];

    private static readonly string[] Leading = ["in", "early", "late", "mid", "since", "by", "until", "last", "next", "this", "of", "im", "en", "em", "a", "ad", "w", "в"];

    private static readonly FrozenDictionary<string, int> DayOffsets = WordTable.Of<int>(
        (0, "today|tonight|heute|aujourd'hui|hoy|oggi|آج|اليوم|आज|сегодня"),
        (-1, "yesterday|gestern|hier|ayer|ieri|أمس|вчера"),
        (1, "tomorrow|morgen|demain|mañana|domani|غدا|завтра"));

    private static readonly FrozenDictionary<string, int> Periods = WordTable.Of<int>(
        (-1, "last|previous|past|letzte|letzten|vergangene|vergangenen|گزشتہ|پچھلے|पिछले"),
        (0, "this|current|diese|diesen|dieses|diesem|رواں|اس"),
        (1, "next|coming|following|nächste|nächsten|آئندہ|اگلے|अगले"));

    private static readonly FrozenDictionary<string, PeriodUnit> Units = WordTable.Of<PeriodUnit>(
        (PeriodUnit.Day, "day|days|tag|tage|tagen|دن|روز|दिन"),
        (PeriodUnit.Week, "week|weeks|woche|wochen|ہفتے|हफ्ते"),
        (PeriodUnit.Month, "month|months|monat|monate|monaten|ماہ|مہینے|महीने"),
        (PeriodUnit.Year, "year|years|jahr|jahre|jahren|سال|साल"));

    public static int? Month(string word) => Months.TryGetValue(word.ToLowerInvariant(), out var month) ? month : null;

    public static int? Weekday(string word) => Days.TryGetValue(word.ToLowerInvariant(), out var day) ? day : null;

    public static bool IsAmbiguous(string word) => Ambiguous.Contains(word.ToLowerInvariant());

    public static bool LeadsToMonth(string word) => Leading.Contains(word.ToLowerInvariant());

    public static int? DayOffset(string word) => DayOffsets.TryGetValue(word.ToLowerInvariant(), out var offset) ? offset : null;

    /// <summary>-1 for last, 0 for this, 1 for next.</summary>
    public static int? Period(string word) => Periods.TryGetValue(word.ToLowerInvariant(), out var offset) ? offset : null;

    public static PeriodUnit? Unit(string word) => Units.TryGetValue(word.ToLowerInvariant(), out var unit) ? unit : null;

    private static FrozenDictionary<string, int> Numbered(params string[] names) => names
        .SelectMany((line, index) => line.Split(' ').Distinct().Select(name => KeyValuePair.Create(name.Replace('_', ' '), index + 1)))
        .ToFrozenDictionary(StringComparer.Ordinal);
}

internal enum PeriodUnit
{
    Day,
    Week,
    Month,
    Year,
}
