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
        (new QuantityUnit("%"), "%|٪|percent|per cent|pc|pct|prozent|pour cent|por ciento|por cento|per cento|procent|فیصد|بالمئة|في المئة|प्रतिशत"),
        (new QuantityUnit("points"), "percentage points|percentage point|prozentpunkte"),
        (new QuantityUnit("dollar"), "$|dollar|dollars|ڈالر|دولار|डॉलर|dólares"),
        (new QuantityUnit("dollar", "USD"), "us$|usd|us dollars"),
        (new QuantityUnit("dollar", "AUD"), "a$|aud"),
        (new QuantityUnit("dollar", "CAD"), "c$|cad"),
        (new QuantityUnit("dollar", "HKD"), "hk$|hkd"),
        (new QuantityUnit("dollar", "SGD"), "s$|sgd"),
        (new QuantityUnit("dollar", "NZD"), "nz$|nzd"),
        (new QuantityUnit("rupee"), "rs|rs.|re|₨|rupee|rupees|روپے|روپیہ|रुपये"),
        (new QuantityUnit("rupee", "PKR"), "pkr"),
        (new QuantityUnit("rupee", "INR"), "inr|₹"),
        (new QuantityUnit("rupee", "LKR"), "lkr"),
        (new QuantityUnit("rupee", "NPR"), "npr"),
        (new QuantityUnit("euro"), "€|eur|euro|euros"),
        (new QuantityUnit("pound"), "£|pounds"),
        (new QuantityUnit("pound", "GBP"), "gbp"),
        (new QuantityUnit("¥"), "¥"),
        (new QuantityUnit("¥", "JPY"), "jpy|yen"),
        (new QuantityUnit("¥", "CNY"), "cny|yuan|rmb"),
        (new QuantityUnit("franc", "CHF"), "chf"),
        (new QuantityUnit("franc"), "francs"),
        (new QuantityUnit("lira"), "₺|lira"),
        (new QuantityUnit("rouble"), "₽|roubles|rubles"),
        (new QuantityUnit("won"), "₩|won"),
        (new QuantityUnit("riyal"), "riyals"),
        (new QuantityUnit("riyal", "SAR"), "sar"),
        (new QuantityUnit("dirham"), "dirhams"),
        (new QuantityUnit("dirham", "AED"), "aed"),
        (new QuantityUnit("taka"), "taka"),
        (new QuantityUnit("km"), "km|kilometres|kilometers|kilometre|kilometer|کلومیٹر"),
        (new QuantityUnit("mile"), "miles|mile"),
        (new QuantityUnit("metre"), "metres|meters|metre|meter"),
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
        (Hedge.About, "~|≈|about|around|approximately|roughly|some|circa|ca.|etwa|rund|ungefähr|environ|unos|unas|cerca de|circa il|ongeveer"),
        (Hedge.About, "около|تقریباً|تقریبا|لگ بھگ|حوالي|نحو|लगभग|करीब"),
        (Hedge.Below, "nearly|almost|less than|fewer than|under|below|just under|fast|knapp|weniger als|près de|presque|moins de|casi|menos de"),
        (Hedge.Below, "quasi|قرابة|почти"),
        (Hedge.Above, "more than|over|above|upwards of|mehr als|über|plus de|más de|più di|oltre|mais de|meer dan|أكثر من|более"),
        (Hedge.AtLeast, "at least|no fewer than|no less than|mindestens|au moins|al menos|کم از کم|على الأقل|कम से कम"),
        (Hedge.AtMost, "up to|at most|no more than|bis zu|jusqu'à|hasta"));

    /// <summary>Hedges that follow their number.</summary>
    private static readonly FrozenDictionary<string, Hedge> HedgesAfter = WordTable.Of<Hedge>(
        (Hedge.Above, "سے زائد|سے زیادہ|से अधिक|से ज्यादा"),
        (Hedge.Below, "سے کم|से कम"),
        (Hedge.AtLeast, "or more"));

    public static bool HasDecimalComma(string language) => DecimalComma.Contains(LanguageWords.Primary(language));

    public static decimal? Magnitude(string word, string language) => word.ToLowerInvariant() switch
    {
        "billion" or "billions" => LongScale.Contains(LanguageWords.Primary(language)) ? 1e12m : 1e9m,
        "trillion" or "trillions" => LongScale.Contains(LanguageWords.Primary(language)) ? 1e18m : 1e12m,
        var lower => Magnitudes.TryGetValue(lower, out var value) ? value : null,
    };

    public static QuantityUnit? Unit(string word) => Units.GetValueOrDefault(word.ToLowerInvariant());

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
        return Longest(HedgesAfter, hedge => words.StartsWith(hedge, StringComparison.Ordinal));
    }

    private static Hedge Longest(FrozenDictionary<string, Hedge> hedges, Func<string, bool> stands) =>
        hedges.Keys.Where(stands).MaxBy(hedge => hedge.Length) is { } longest ? hedges[longest] : Hedge.Exact;
}
