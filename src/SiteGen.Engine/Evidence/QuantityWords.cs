// Words that belong to numbers in each language: magnitudes, units, currencies, hedges.
using System.Collections.Frozen;

namespace SiteGen.Evidence;

internal static class QuantityWords
{
    private static readonly string[] DecimalComma = ["de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "nn", "no", "fi", "pl", "cs", "sk", "hu", "ro", "bg", "ru", "uk", "tr", "id", "el", "hr", "sl", "lt", "lv", "et"];

    /// <summary>In these languages a billion is a million millions.</summary>
    private static readonly string[] LongScale = ["de", "fr", "es", "it", "pl", "cs", "sv", "da", "nl", "fi", "hu", "nb", "no"];

    private static readonly FrozenDictionary<string, decimal> Magnitudes = new Dictionary<string, decimal>
    {
        ["k"] = 1e3m, ["thousand"] = 1e3m, ["lakh"] = 1e5m, ["lakhs"] = 1e5m, ["lac"] = 1e5m, ["crore"] = 1e7m, ["crores"] = 1e7m,
        ["m"] = 1e6m, ["mn"] = 1e6m, ["mln"] = 1e6m, ["million"] = 1e6m, ["millions"] = 1e6m, ["b"] = 1e9m, ["bn"] = 1e9m, ["bln"] = 1e9m, ["tn"] = 1e12m, ["trn"] = 1e12m,
        ["tausend"] = 1e3m, ["tsd"] = 1e3m, ["millionen"] = 1e6m, ["mio"] = 1e6m, ["milliarde"] = 1e9m, ["milliarden"] = 1e9m, ["mrd"] = 1e9m, ["billionen"] = 1e12m,
        ["mille"] = 1e3m, ["milliard"] = 1e9m, ["milliards"] = 1e9m, ["mil"] = 1e3m, ["millón"] = 1e6m, ["millones"] = 1e6m,
        ["mila"] = 1e3m, ["milione"] = 1e6m, ["milioni"] = 1e6m, ["miliardo"] = 1e9m, ["miliardi"] = 1e9m, ["milhão"] = 1e6m, ["milhões"] = 1e6m, ["bilhão"] = 1e9m, ["bilhões"] = 1e9m,
        ["miljoen"] = 1e6m, ["miljard"] = 1e9m, ["miljon"] = 1e6m, ["miljoner"] = 1e6m, ["miljarder"] = 1e9m, ["milyon"] = 1e6m, ["milyar"] = 1e9m, ["juta"] = 1e6m, ["miliar"] = 1e9m,
        ["тысяч"] = 1e3m, ["тысячи"] = 1e3m, ["млн"] = 1e6m, ["миллион"] = 1e6m, ["миллиона"] = 1e6m, ["миллионов"] = 1e6m, ["млрд"] = 1e9m, ["миллиард"] = 1e9m, ["миллиарда"] = 1e9m, ["миллиардов"] = 1e9m,
        ["ہزار"] = 1e3m, ["لاکھ"] = 1e5m, ["کروڑ"] = 1e7m, ["ارب"] = 1e9m, ["کھرب"] = 1e11m, ["ملین"] = 1e6m, ["بلین"] = 1e9m,
        ["ألف"] = 1e3m, ["آلاف"] = 1e3m, ["مليون"] = 1e6m, ["ملايين"] = 1e6m, ["مليار"] = 1e9m, ["مليارات"] = 1e9m, ["تريليون"] = 1e12m,
        ["हज़ार"] = 1e3m, ["हजार"] = 1e3m, ["लाख"] = 1e5m, ["करोड़"] = 1e7m, ["अरब"] = 1e9m, ["万"] = 1e4m, ["萬"] = 1e4m, ["亿"] = 1e8m, ["億"] = 1e8m,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, QuantityUnit> Units = new Dictionary<string, QuantityUnit>
    {
        ["%"] = new("%"), ["٪"] = new("%"), ["percent"] = new("%"), ["per cent"] = new("%"), ["pc"] = new("%"), ["pct"] = new("%"), ["prozent"] = new("%"), ["pour cent"] = new("%"),
        ["por ciento"] = new("%"), ["por cento"] = new("%"), ["per cento"] = new("%"), ["procent"] = new("%"), ["فیصد"] = new("%"), ["بالمئة"] = new("%"), ["في المئة"] = new("%"), ["प्रतिशत"] = new("%"),
        ["percentage points"] = new("points"), ["percentage point"] = new("points"), ["prozentpunkte"] = new("points"),
        ["$"] = new("dollar"), ["us$"] = new("dollar", "USD"), ["usd"] = new("dollar", "USD"), ["dollar"] = new("dollar"), ["dollars"] = new("dollar"), ["us dollars"] = new("dollar", "USD"),
        ["a$"] = new("dollar", "AUD"), ["aud"] = new("dollar", "AUD"), ["c$"] = new("dollar", "CAD"), ["cad"] = new("dollar", "CAD"), ["hk$"] = new("dollar", "HKD"), ["hkd"] = new("dollar", "HKD"),
        ["s$"] = new("dollar", "SGD"), ["sgd"] = new("dollar", "SGD"), ["nz$"] = new("dollar", "NZD"), ["nzd"] = new("dollar", "NZD"), ["ڈالر"] = new("dollar"), ["دولار"] = new("dollar"), ["डॉलर"] = new("dollar"), ["dólares"] = new("dollar"),
        ["rs"] = new("rupee"), ["rs."] = new("rupee"), ["re"] = new("rupee"), ["₨"] = new("rupee"), ["rupee"] = new("rupee"), ["rupees"] = new("rupee"), ["روپے"] = new("rupee"), ["روپیہ"] = new("rupee"), ["रुपये"] = new("rupee"),
        ["pkr"] = new("rupee", "PKR"), ["inr"] = new("rupee", "INR"), ["₹"] = new("rupee", "INR"), ["lkr"] = new("rupee", "LKR"), ["npr"] = new("rupee", "NPR"),
        ["€"] = new("euro"), ["eur"] = new("euro"), ["euro"] = new("euro"), ["euros"] = new("euro"), ["£"] = new("pound"), ["gbp"] = new("pound", "GBP"), ["pounds"] = new("pound"),
        ["¥"] = new("¥"), ["jpy"] = new("¥", "JPY"), ["yen"] = new("¥", "JPY"), ["cny"] = new("¥", "CNY"), ["yuan"] = new("¥", "CNY"), ["rmb"] = new("¥", "CNY"),
        ["chf"] = new("franc", "CHF"), ["francs"] = new("franc"), ["₺"] = new("lira"), ["lira"] = new("lira"), ["₽"] = new("rouble"), ["roubles"] = new("rouble"), ["rubles"] = new("rouble"), ["₩"] = new("won"), ["won"] = new("won"),
        ["riyals"] = new("riyal"), ["sar"] = new("riyal", "SAR"), ["dirhams"] = new("dirham"), ["aed"] = new("dirham", "AED"), ["taka"] = new("taka"),
        ["km"] = new("km"), ["kilometres"] = new("km"), ["kilometers"] = new("km"), ["kilometre"] = new("km"), ["kilometer"] = new("km"), ["کلومیٹر"] = new("km"), ["miles"] = new("mile"), ["mile"] = new("mile"),
        ["metres"] = new("metre"), ["meters"] = new("metre"), ["metre"] = new("metre"), ["meter"] = new("metre"), ["feet"] = new("foot"), ["ft"] = new("foot"), ["cm"] = new("cm"), ["mm"] = new("mm"),
        ["kg"] = new("kg"), ["kilograms"] = new("kg"), ["kilogrammes"] = new("kg"), ["grams"] = new("g"), ["tonnes"] = new("tonne"), ["tonne"] = new("tonne"), ["tons"] = new("ton"), ["ton"] = new("ton"), ["ٹن"] = new("ton"),
        ["litres"] = new("litre"), ["liters"] = new("litre"), ["hectares"] = new("hectare"), ["acres"] = new("acre"), ["mw"] = new("MW"), ["megawatts"] = new("MW"), ["gw"] = new("GW"), ["°c"] = new("°C"), ["barrels"] = new("barrel"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Hedge> Hedges = new Dictionary<string, Hedge>
    {
        ["~"] = Hedge.About, ["≈"] = Hedge.About, ["about"] = Hedge.About, ["around"] = Hedge.About, ["approximately"] = Hedge.About, ["roughly"] = Hedge.About, ["some"] = Hedge.About, ["circa"] = Hedge.About, ["ca."] = Hedge.About,
        ["etwa"] = Hedge.About, ["rund"] = Hedge.About, ["ungefähr"] = Hedge.About, ["environ"] = Hedge.About, ["unos"] = Hedge.About, ["unas"] = Hedge.About, ["cerca de"] = Hedge.About, ["circa il"] = Hedge.About, ["ongeveer"] = Hedge.About, ["около"] = Hedge.About,
        ["تقریباً"] = Hedge.About, ["تقریبا"] = Hedge.About, ["لگ بھگ"] = Hedge.About, ["حوالي"] = Hedge.About, ["نحو"] = Hedge.About, ["लगभग"] = Hedge.About, ["करीब"] = Hedge.About,
        ["nearly"] = Hedge.Below, ["almost"] = Hedge.Below, ["less than"] = Hedge.Below, ["fewer than"] = Hedge.Below, ["under"] = Hedge.Below, ["below"] = Hedge.Below, ["just under"] = Hedge.Below,
        ["fast"] = Hedge.Below, ["knapp"] = Hedge.Below, ["weniger als"] = Hedge.Below, ["près de"] = Hedge.Below, ["presque"] = Hedge.Below, ["moins de"] = Hedge.Below, ["casi"] = Hedge.Below, ["menos de"] = Hedge.Below, ["quasi"] = Hedge.Below, ["قرابة"] = Hedge.Below, ["почти"] = Hedge.Below,
        ["more than"] = Hedge.Above, ["over"] = Hedge.Above, ["above"] = Hedge.Above, ["upwards of"] = Hedge.Above, ["mehr als"] = Hedge.Above, ["über"] = Hedge.Above, ["plus de"] = Hedge.Above, ["más de"] = Hedge.Above, ["più di"] = Hedge.Above, ["oltre"] = Hedge.Above, ["mais de"] = Hedge.Above, ["meer dan"] = Hedge.Above, ["أكثر من"] = Hedge.Above, ["более"] = Hedge.Above,
        ["at least"] = Hedge.AtLeast, ["no fewer than"] = Hedge.AtLeast, ["no less than"] = Hedge.AtLeast, ["mindestens"] = Hedge.AtLeast, ["au moins"] = Hedge.AtLeast, ["al menos"] = Hedge.AtLeast, ["کم از کم"] = Hedge.AtLeast, ["على الأقل"] = Hedge.AtLeast, ["कम से कम"] = Hedge.AtLeast,
        ["up to"] = Hedge.AtMost, ["at most"] = Hedge.AtMost, ["no more than"] = Hedge.AtMost, ["bis zu"] = Hedge.AtMost, ["jusqu'à"] = Hedge.AtMost, ["hasta"] = Hedge.AtMost,
    }.ToFrozenDictionary();

    /// <summary>Hedges that follow their number.</summary>
    private static readonly FrozenDictionary<string, Hedge> HedgesAfter = new Dictionary<string, Hedge>
    {
        ["سے زائد"] = Hedge.Above, ["سے زیادہ"] = Hedge.Above, ["سے کم"] = Hedge.Below, ["से अधिक"] = Hedge.Above, ["से ज्यादा"] = Hedge.Above, ["से कम"] = Hedge.Below, ["or more"] = Hedge.AtLeast,
    }.ToFrozenDictionary();

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
