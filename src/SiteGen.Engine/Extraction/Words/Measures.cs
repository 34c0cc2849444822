// Number words, magnitudes, currencies and units, with their values.
using System.Collections.Frozen;

namespace SiteGen.Extraction.Words;

internal static class Measures
{
    private const string NumberWords = """
        one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16
        seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 dozen=12
        """;

    private const string Magnitudes = """
        hundred=100 thousand=1000 k=1000 lakh=100000 lakhs=100000 lac=100000 lacs=100000 million=1000000 m=1000000 mn=1000000 mln=1000000 mio=1000000
        crore=10000000 crores=10000000 cr=10000000 billion=1000000000 bn=1000000000 b=1000000000 bln=1000000000
        Millionen=1000000 Milliarden=1000000000 Mrd=1000000000 milliards=1000000000 millones=1000000 milhões=1000000
        trillion=1000000000000 tn=1000000000000 trn=1000000000000
        """;

    // The unit is an ISO 4217 code only where the word decides it.
    private const string Currencies = """
        $=$ €=EUR £=GBP ¥=¥ ₹=INR ₨=Rs ₩=KRW ₦=NGN ₺=TRY ₽=RUB ₱=PHP ₫=VND ₴=UAH ₵=GHS ¢=GHS ৳=BDT ₪=ILS ฿=THB
        Rs=Rs Re=Rs PKR=PKR INR=INR USD=USD EUR=EUR GBP=GBP JPY=JPY CNY=CNY RMB=CNY AED=AED SAR=SAR BDT=BDT LKR=LKR NPR=NPR NGN=NGN KES=KES ZAR=ZAR GHS=GHS
        CHF=CHF AUD=AUD CAD=CAD SGD=SGD HKD=HKD QAR=QAR TRY=TRY RUB=RUB UGX=UGX TZS=TZS Tk=BDT Dh=AED Dhs=AED KSh=KES Ksh=KES Sh=KES GH₵=GHS R=ZAR
        dollar=$ dollars=$ euro=EUR euros=EUR pound=£ pounds=£ sterling=GBP rupee=Rs rupees=Rs yuan=CNY renminbi=CNY yen=JPY won=KRW taka=BDT naira=NGN rand=ZAR
        shilling=shillings shillings=shillings cedi=GHS cedis=GHS ruble=RUB rubles=RUB rouble=RUB roubles=RUB dirham=AED dirhams=AED riyal=riyals riyals=riyals
        franc=francs francs=francs lira=TRY krona=kronor kronor=kronor kroner=kroner peso=pesos pesos=pesos kwacha=kwacha dinar=dinars dinars=dinars pula=BWP birr=ETB forint=HUF forints=HUF hryvnia=UAH hryvnias=UAH tenge=KZT reais=BRL baht=THB ringgit=MYR rupiah=IDR zloty=PLN cents=cents
        """;

    private const string Units = """
        km kilometre kilometres kilometer kilometers metre metres meter meters cm mm centimetres millimetres mile miles feet foot ft inch inches yard yards kg kilogram kilograms kilo kilos
        gram grams tonne tonnes ton tons litre litres liter liters gallon gallons barrel barrels bpd acre acres hectare hectares sqkm MW GW kW megawatt megawatts gigawatt gigawatts kilowatt kilowatts
        mph kph kmh knots degrees degree °C °F hertz MHz GHz GB TB MB volts watts cusecs cusec maf bushels ounces ounce pounds mg ml
        """;

    private static readonly FrozenDictionary<string, decimal> Values = (NumberWords + "\n" + Magnitudes)
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => decimal.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> ValueByChars = Values.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string> CurrencyUnits = Currencies
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split('=')).DistinctBy(pair => pair[0], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> CurrencyByChars =
        CurrencyUnits.GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<(string Words, WordClass Classes)> Lists { get; } =
    [
        (Keys(NumberWords), WordClass.NumberWord),
        (Keys(Magnitudes), WordClass.Magnitude),
        (Keys(Currencies), WordClass.Currency),
        (Units, WordClass.Unit),
        ("day days week weeks month months year years hour hours minute minutes second seconds decade decades century centuries night nights fortnight", WordClass.TimeUnit),
        ("Row Seat Section Article Clause Rule Chapter Page Act No Nos Number Flight Boeing Airbus Route Room Ward Phase Stage Group Grade Class Level Channel Platform Gate Unit Schedule Sector Apollo Covid Windows Type Figure Table Volume Part Episode Season Round Day Order Resolution Protocol Case Appeal Petition Highway Motorway Block Plot NA PK PS PP PB Falcon Model Version Mark Regiment Squad Page Psalm Verse Item Size Psalm Tier Category Magnitude", WordClass.Numbered),
    ];

    /// <summary>Value of a number word or magnitude; null for any other word.</summary>
    public static decimal? Value(ReadOnlySpan<char> word) => ValueByChars.TryGetValue(word, out var value) ? value : null;

    /// <summary>Unit of a currency sign or word; null for any other word.</summary>
    public static string? Currency(ReadOnlySpan<char> word) => CurrencyByChars.TryGetValue(word, out var unit) ? unit : null;

    private static string Keys(string list) =>
        string.Join(' ', list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(entry => entry[..entry.LastIndexOf('=')]));
}
