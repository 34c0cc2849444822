// Words that belong to numbers in each language: magnitudes, units, currencies, hedges.
using System.Collections.Frozen;

namespace SiteGen.Evidence;

internal static class QuantityWords
{
    private static readonly string[] DecimalComma = ["de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "nn", "no", "fi", "pl", "cs", "sk", "hu", "ro", "bg", "ru", "uk", "tr", "id", "el", "hr", "sl", "lt", "lv", "et"];

    /// <summary>In these languages a billion is a million millions.</summary>
    private static readonly string[] LongScale = ["de", "fr", "es", "it", "pl", "cs", "sv", "da", "nl", "fi", "hu", "nb", "no"];

    private static readonly FrozenDictionary<string, decimal> Magnitudes = WordTable.Of<decimal>(
        (1e3m, "k|thousand|tausend|tsd|mille|mil|mila|тысяч|тысячи|ہزار|ألف|آلاف|हज़ार|हजार"),
        (1e5m, "lakh|lakhs|lac|لاکھ|लाख"),
        (1e7m, "crore|crores|کروڑ|करोड़"),
        (1e6m, "m|mn|mln|million|millions|millionen|mio|millón|millones|milione|milioni|milhão|milhões|miljoen|miljon|miljoner|milyon"),
        (1e6m, "juta|млн|миллион|миллиона|миллионов|ملین|مليون|ملايين"),
        (1e9m, "b|bn|bln|milliarde|milliarden|mrd|milliard|milliards|miliardo|miliardi|bilhão|bilhões|miljard|miljarder|milyar|miliar"),
        (1e9m, "млрд|миллиард|миллиарда|миллиардов|ارب|بلین|مليار|مليارات|अरब"),
        (1e12m, "tn|trn|billionen|تريليون"),
        (1e11m, "کھرب"),
        (1e4m, "万|萬"),
        (1e8m, "亿|億"));

    private static readonly FrozenDictionary<string, QuantityUnit> Units = WordTable.Of<QuantityUnit>(
        (new QuantityUnit("%"), "%|٪|percent|per cent|pc|pct|prozent|pour cent|por ciento|por cento|per cento|procent|فیصد|في صد|بالمئة|بالمائة|في المئة|في المائة|प्रतिशत|फीसदी"),
        (new QuantityUnit("points"), "percentage points|percentage point|percent points|pct points|prozentpunkte|prozentpunkten|prozentpunkt|points de pourcentage|point de pourcentage|puntos porcentuales"),
        (new QuantityUnit("‰"), "‰|per mille|promille|per thousand"),
        (new QuantityUnit("basis point"), "basis points|basis point|bps"),
        (Money("dollar"), "$|dollar|dollars|ڈالر|دولار|डॉलर|dólares"),
        (Money("dollar", "USD"), "us$|usd|us dollars|us dollar|american dollars|dollars américains"),
        (Money("dollar", "AUD"), "a$|aud|australian dollars"),
        (Money("dollar", "CAD"), "c$|cad|canadian dollars"),
        (Money("dollar", "HKD"), "hk$|hkd|hong kong dollars"),
        (Money("dollar", "SGD"), "s$|sgd|singapore dollars"),
        (Money("dollar", "NZD"), "nz$|nzd|new zealand dollars"),
        (Money("rupee"), "rs|rs.|re|₨|rupee|rupees|روپے|روپیہ|रुपये"),
        (Money("rupee", "PKR"), "pkr|pakistani rupees|pakistan rupees"),
        (Money("rupee", "INR"), "inr|₹|indian rupees"),
        (Money("rupee", "LKR"), "lkr|sri lankan rupees"),
        (Money("rupee", "NPR"), "npr|nepali rupees|nepalese rupees"),
        (Money("euro"), "€|eur|euro|euros"),
        (Money("pound"), "£|pounds"),
        (Money("pound", "GBP"), "gbp|pounds sterling|british pounds"),
        (Money("¥"), "¥"),
        (Money("¥", "JPY"), "jpy|yen"),
        (Money("¥", "CNY"), "cny|yuan|rmb"),
        (Money("franc", "CHF"), "chf|swiss francs|schweizer franken"),
        (Money("franc"), "francs|franken"),
        (Money("lira"), "₺|lira"),
        (Money("rouble"), "₽|roubles|rubles"),
        (Money("won"), "₩|won"),
        (Money("riyal"), "riyals"),
        (Money("riyal", "SAR"), "sar"),
        (Money("dirham"), "dirhams"),
        (Money("dirham", "AED"), "aed"),
        (Money("taka"), "taka"),
        (new QuantityUnit("cent"), "cents|cent"),
        (new QuantityUnit("penny"), "pence|pennies"),
        (new QuantityUnit("paisa"), "paisa|paise"),
        (Duration("second"), "seconds|sekunden|secondes"),
        (Duration("minute"), "minutes|minute|minuten|منٹ|دقيقة|मिनट"),
        (Duration("hour"), "hours|hour|stunden|stunde|heures|heure|horas|ore|uur|گھنٹے|گھنٹہ|ساعة|ساعات|घंटे"),
        (Duration("day"), "days|day|tage|tagen|tag|jours|jour|días|giorni|dagen|دن|روز|يوم|أيام|दिन"),
        (Duration("week"), "weeks|week|wochen|woche|semaines|semaine|semanas|settimane|weken|ہفتے|ہفتوں|أسابيع|أسبوع|हफ्ते"),
        (Duration("month"), "months|month|monate|monaten|monat|mois|meses|mesi|maanden|ماہ|مہینے|أشهر|شهر|महीने"),
        (Duration("year"), "years|year|jahre|jahren|jahr|ans|années|année|años|anni|jaar|سال|برس|سنوات|سنة|عام|वर्ष|साल"),
        (new QuantityUnit("km"), "km|kilometres|kilometers|kilometre|kilometer|کلومیٹر"),
        (new QuantityUnit("mile"), "miles|mile"),
        (new QuantityUnit("metre"), "m|metres|meters|metre|meter"),
        (new QuantityUnit("foot"), "feet|ft"),
        (new QuantityUnit("cm"), "cm"),
        (new QuantityUnit("mm"), "mm"),
        (new QuantityUnit("kg"), "kg|kilograms|kilogrammes"),
        (new QuantityUnit("g"), "grams"),
        (new QuantityUnit("tonne"), "tonnes|tonne"),
        (new QuantityUnit("ton"), "tons|ton|ٹن"),
        (new QuantityUnit("litre"), "litres|liters"),
        (new QuantityUnit("hectare"), "hectares"),
        (new QuantityUnit("acre"), "acres"),
        (new QuantityUnit("MW"), "mw|megawatts"),
        (new QuantityUnit("GW"), "gw"),
        (new QuantityUnit("°C"), "°c"),
        (new QuantityUnit("barrel"), "barrels"));

    private static readonly FrozenDictionary<string, Hedge> Hedges = WordTable.Of<Hedge>(
        (Hedge.About, "~|≈|about|around|approximately|approx|approx.|roughly|some|estimated|close to|circa|ca.|etwa|rund|ungefähr|environ|unos|unas|cerca de|circa il|ongeveer"),
        (Hedge.About, "около|تقریباً|تقریبا|لگ بھگ|حوالي|نحو|लगभग|करीब"),
        (Hedge.Below, "nearly|almost|less than|fewer than|under|below|just under|well under|fast|knapp|weniger als|près de|presque|moins de|casi|menos de"),
        (Hedge.Below, "quasi|قرابة|почти"),
        (Hedge.Above, "more than|over|above|upwards of|in excess of|exceeding|just over|well over|greater than|mehr als|über|plus de|más de|più di|oltre|mais de|meer dan|أكثر من|более"),
        (Hedge.AtLeast, "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|mindestens|au moins|al menos|کم از کم|على الأقل|कम से कम"),
        (Hedge.AtMost, "up to|upto|at most|no more than|not more than|as many as|as much as|a maximum of|maximum of|bis zu|höchstens|au plus|jusqu'à|hasta"));

    /// <summary>Hedges that follow their number.</summary>
    private static readonly FrozenDictionary<string, Hedge> HedgesAfter = WordTable.Of<Hedge>(
        (Hedge.Above, "سے زائد|سے زیادہ|से अधिक|से ज्यादा"),
        (Hedge.Below, "سے کم|से कम"),
        (Hedge.AtLeast, "or more|+|and more|or above|and above|plus"),
        (Hedge.About, "or so|-odd|odd"),
        (Hedge.AtMost, "or less|or fewer|at most"));

    public static bool HasDecimalComma(string language) => DecimalComma.Contains(LanguageWords.Primary(language));

    public static decimal? Magnitude(string word, string language) => word.ToLowerInvariant() switch
    {
        "billion" or "billions" => LongScale.Contains(LanguageWords.Primary(language)) ? 1e12m : 1e9m,
        "trillion" or "trillions" => LongScale.Contains(LanguageWords.Primary(language)) ? 1e18m : 1e12m,
        var lower => Magnitudes.TryGetValue(lower, out var value) ? value : null,
    };

    public static QuantityUnit? Unit(string word) => Units.GetValueOrDefault(word.ToLowerInvariant());

    /// <summary>What a rate is counted by: a stretch of time, a measure, a person.</summary>
    public static string? RatePart(string word) => Unit(word) is { IsCurrency: false } unit ? unit.Family : word.ToLowerInvariant() switch
    {
        "person" or "head" or "capita" or "kopf" or "personne" or "habitant" => "person",
        "h" or "hr" => "hour",
        "annum" => "year",
        "household" or "family" => "household",
        "share" or "vehicle" or "unit" or "litre" or "liter" or "gallon" or "barrel" or "capsule" or "dose" => word.ToLowerInvariant(),
        _ => null,
    };

    private static QuantityUnit Money(string family, string? code = null) => new(family, code) { IsCurrency = true };

    private static QuantityUnit Duration(string family) => new(family) { IsDuration = true };

    /// <summary>The longest hedge that a text ends with.</summary>
    public static Hedge HedgeBefore(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd();
        var words = end[Math.Max(0, end.Length - 24)..].ToString().ToLowerInvariant();
        return Longest(Hedges, hedge => words.EndsWith(hedge, StringComparison.Ordinal)
            && (words.Length == hedge.Length || !char.IsLetter(words[words.Length - hedge.Length - 1])));
    }

    /// <summary>The hedge that a text begins with.</summary>
    public static Hedge HedgeAfter(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart();
        var words = start[..Math.Min(16, start.Length)].ToString();
        return Longest(HedgesAfter, hedge => words.StartsWith(hedge, StringComparison.Ordinal) && (words.Length == hedge.Length || !char.IsLetter(words[hedge.Length])));
    }

    private static Hedge Longest(FrozenDictionary<string, Hedge> hedges, Func<string, bool> stands) =>
        hedges.Keys.Where(stands).MaxBy(hedge => hedge.Length) is { } longest ? hedges[longest] : Hedge.Exact;
}
