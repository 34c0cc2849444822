// Names of months and days, and words for relative dates, in the languages that sources are written in.
using System.Collections.Frozen;

namespace SiteGen.Evidence;

internal static class DateWords
{
    /// <summary>Month names by number. Several languages at once: a date proof holds in any language.</summary>
    private static readonly FrozenDictionary<string, int> Months = Numbered(
        "january jan januar jänner janvier enero gennaio janeiro januari ocak январь января styczeń stycznia جنوری يناير كانون_الثاني جانفي ژانویه janv jän जनवरी",
        "february feb februar février febrero febbraio fevereiro februari févr fév şubat февраль февраля luty lutego فروری فبراير شباط فيفري فوریه फ़रवरी फरवरी",
        "march mar märz mars marzo março maart mart март марта marzec marca مارچ مارس آذار मार्च",
        "april apr avr avril abril aprile april nisan апрель апреля kwiecień kwietnia اپریل أبريل ابريل نيسان أفريل آوریل अप्रैल",
        "may mai mayo maggio maio mei mayıs май мая maj maja مئی مايو أيار ايار ماي مه मई",
        "june jun juni juin junio giugno junho haziran июнь июня czerwiec czerwca جون يونيو يونيه حزيران جوان ژوئن जून",
        "july jul juli juillet juil julio luglio julho temmuz июль июля lipiec lipca جولائی يوليو يوليه تموز جويلية ژوئیه जुलाई",
        "august aug août agosto augustus augusti ağustos август августа sierpień sierpnia اگست أغسطس اغسطس آب أوت اوت अगस्त",
        "september sep sept septembre septiembre settembre setembro eylül сентябрь сентября wrzesień września ستمبر سبتمبر أيلول ايلول سپتامبر सितंबर सितम्बर",
        "october oct oktober okt octobre octubre ottobre outubro ekim октябрь октября październik października اکتوبر أكتوبر اكتوبر تشرين_الأول تشرين_الاول اکتبر अक्टूबर अक्तूबर",
        "november nov novembre noviembre novembro kasım ноябрь ноября listopad listopada نومبر نوفمبر تشرين_الثاني نوامبر नवंबर नवम्बर",
        "december dec dezember dez décembre diciembre dicembre dezembro aralık декабрь декабря grudzień grudnia دسمبر ديسمبر كانون_الأول كانون_الاول دسامبر दिसंबर दिसम्बर");

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
    private static readonly string[] Ambiguous = ["may", "march", "mar", "mars", "mai", "mart", "maj", "sep", "dec", "jan", "mei", "آب", "ocak", "marzo", "august", "avr", "مه", "ماي"];

    private static readonly string[] Shortened =
        ["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "okt", "dez", "jän", "janv", "févr", "fév", "avr", "juil", "déc"];

    private static readonly string[] DayStops = ["de", "da", "nb", "nn", "no", "fi", "is", "cs", "sk", "pl", "hr", "sl", "sr", "bs", "et", "lv", "hu", "tr"];

    private static readonly string[] OnlyWithStop = ["januar", "jänner", "jän", "februar", "märz", "mai", "juni", "juli", "oktober", "okt", "dezember", "dez"];

    private static readonly string[] YearLeads =
    [
        "in", "since", "by", "until", "till", "before", "after", "during", "year", "fiscal", "fy", "early", "late", "mid", "the", "of", "summer", "winter", "spring", "autumn", "fall",
        "im", "seit", "jahr", "jahre", "bis", "vor", "nach", "anno", "en", "depuis", "année", "avant", "après", "fin", "début", "desde", "año", "nel", "dal",
        "سنة", "عام", "سال", "सन", "वर्ष", "в", "года",
    ];

    private static readonly string[] RangeWords = ["to", "through", "until", "till", "bis", "au", "à", "al", "a", "jusqu'au", "سے", "تا", "إلى", "حتى", "से", "до", "tot"];

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

    /// <summary>The number of a month, and of how many words its name is made.</summary>
    public static (int Number, int Tokens)? Month(string word, string next) => Months.TryGetValue($"{word} {next}", out var month) ? (month, 2)
        : Months.TryGetValue(word, out month) ? (month, 1) : null;

    /// <summary>A month's name cut short, so that a stop after it ends no sentence.</summary>
    public static bool IsShortened(string word) => Shortened.Contains(word);

    /// <summary>"14. Oktober": a stop after a day belongs to it, by the language or where only such languages have the name.</summary>
    public static bool AllowsDayStop(string language, string month) => DayStops.Contains(LanguageWords.Primary(language)) || OnlyWithStop.Contains(month);

    /// <summary>"am 8. November" in a text whose language nobody named.</summary>
    public static bool LeadsToOrdinal(string word) => word is "am" or "der" or "den" or "dem" or "vom" or "zum" or "ab" or "seit" or "bis";

    /// <summary>"In June 12 people died" means the whole month.</summary>
    public static bool IsWholeMonthLead(string word) => word is "in" or "since" or "during" or "early" or "late" or "mid" or "this" or "last" or "im" or "en";

    public static bool LeadsToYear(string word) => YearLeads.Contains(word);

    public static bool IsOrdinal(string word) => word is "st" or "nd" or "rd" or "th" or "er" or "e";

    public static bool IsJoiner(string word) => IsOrdinal(word) || word is "of" or "de" or "del" or "di" or "le" or "من";

    public static bool IsRangeWord(string word) => IsJoiner(word) || IsAnd(word) || RangeWords.Contains(word);

    public static bool IsAnd(string word) => word is "and" or "und" or "et" or "y" or "e" or "اور" or "و" or "और" or "och" or "en";

    public static bool IsBetween(string word) => word is "between" or "zwischen" or "entre" or "tra" or "tussen" or "بين";

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
