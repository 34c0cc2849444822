// The words that datelines are told by: labels that are none, agencies, cities that stand alone, months.
using System.Collections.Frozen;
using System.Globalization;

namespace SiteGen.Articles;

internal static class DatelineWords
{
    /// <summary>Stand before a colon in capitals and are no places.</summary>
    private static readonly FrozenSet<string> Labels = Set(
        "warning|note|notes|update|updates|updated|update1|q|a|q&a|question|answer|analysis|opinion|comment|column|exclusive|breaking|breaking news|watch|live|listen|"
        + "video|videos|photo|photos|picture|pictures|in pictures|image|gallery|audio|podcast|editorial|correction|corrections|corrected|clarification|fact check|factcheck|factbox|"
        + "fact|explainer|explained|timeline|interview|review|profile|obituary|urgent|alert|advisory|advertisement|advert|ad|sponsored|disclaimer|summary|background|context|"
        + "key points|highlights|read more|read|related|also read|see also|more|editor's note|editor’s note|editors note|ps|nb|tldr|faq|developing|just in|must read|top story|top stories|"
        + "important|caution|danger|attention|reminder|tip|tips|example|source|sources|credit|caption|author|by|date|published|posted|moderator|speaker|host|reporter|"
        + "presenter|interviewer|anchor|narrator|voiceover|feature|special report|report|news|newsletter|briefing|flash|newsflash|bulletin|press release|for immediate release|immediate release|"
        + "embargoed|statement|letter|letters|blog|poll|quiz|graphic|infographic|map|chart|data|spoiler|spoiler alert|rumour|rumor|true|false|verdict|claim|"
        + "what|who|why|when|where|how|yes|no|ok|id|url|tel|email|fax|contact|address|subject|from|to|cc|re|part|chapter|section|step|conclusion|introduction|abstract|"
        + "un|who|imf|nato|eu|nasa|fbi|cia|who|unicef|unesco|unhcr|opec|asean|saarc|brics|fifa|icc|icj|iaea|wto|wfp|oecd|cpec|ceo|cfo|gdp|covid|ai|usa vs|pti|pml-n|ppp|bjp");

    private static readonly FrozenSet<string> Agencies = Set(
        "reuters|thomson reuters|ap|afp|app|pti|ani|upi|xinhua|tass|itar-tass|interfax|bloomberg|dpa|efe|ansa|kyodo|yonhap|ians|inp|nni|ppi|online|cnn|bbc|anadolu|aa|unb|bss|kuna|"
        + "wam|spa|qna|pna|bna|ona|petra|mena|irna|isna|fars|bernama|antara|cna|apa|ats|belga|lusa|ntb|tt|ritzau|pap|ctk|mti|agerpres|bta|ukrinform|cp|the canadian press|aap|nzpa|"
        + "agencies|news agencies|web desk|news desk|newsdesk|monitoring desk|staff reporter|our correspondent|correspondent|associated press|the associated press|"
        + "press association|pa|pa media|europa press|prensa latina|notimex|ndtv|wsj|ips|dawn|agenzia nova|cnn business|agence france-presse|اے پی پی|رائٹرز|اے ایف پی|آن لائن|रॉयटर्स|भाषा");

    /// <summary>Cities that newspapers set before a colon in small letters too, without a date.</summary>
    private static readonly FrozenSet<string> Cities = Set(
        "karachi|lahore|islamabad|rawalpindi|peshawar|quetta|multan|faisalabad|hyderabad|sialkot|gwadar|muzaffarabad|gilgit|sukkur|larkana|bahawalpur|gujranwala|"
        + "new delhi|delhi|mumbai|kolkata|chennai|bengaluru|bangalore|pune|ahmedabad|jaipur|lucknow|patna|bhopal|chandigarh|srinagar|jammu|guwahati|thiruvananthapuram|kochi|"
        + "dhaka|chattogram|kathmandu|colombo|kabul|kandahar|tehran|baghdad|riyadh|jeddah|doha|dubai|abu dhabi|muscat|kuwait city|manama|amman|beirut|damascus|jerusalem|tel aviv|gaza|gaza city|"
        + "ramallah|cairo|tripoli|tunis|algiers|rabat|khartoum|addis ababa|nairobi|kampala|lagos|abuja|accra|dakar|kinshasa|harare|johannesburg|cape town|pretoria|mogadishu|"
        + "london|paris|berlin|brussels|the hague|amsterdam|geneva|vienna|rome|madrid|lisbon|athens|dublin|oslo|stockholm|copenhagen|helsinki|warsaw|prague|budapest|bucharest|"
        + "sofia|belgrade|kyiv|kiev|moscow|minsk|istanbul|ankara|washington|new york|los angeles|chicago|boston|san francisco|houston|miami|atlanta|seattle|ottawa|toronto|montreal|vancouver|"
        + "mexico city|havana|bogota|bogotá|caracas|lima|santiago|buenos aires|brasilia|brasília|sao paulo|são paulo|rio de janeiro|united nations|"
        + "beijing|shanghai|hong kong|taipei|tokyo|osaka|seoul|pyongyang|manila|jakarta|singapore|kuala lumpur|bangkok|hanoi|phnom penh|yangon|naypyitaw|sydney|melbourne|canberra|wellington|auckland|"
        + "کراچی|لاہور|اسلام آباد|راولپنڈی|پشاور|کوئٹہ|ملتان|فیصل آباد|نئی دہلی|لندن|واشنگٹن|नई दिल्ली|मुंबई|कोलकाता|लखनऊ|पटना|ঢাকা|কলকাতা|القاهرة|دبي|بيروت|بغداد|الرياض");

    private static readonly FrozenSet<string> Months = Set(
        "jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december");

    private static readonly FrozenSet<string> Days = Set(
        "mon|monday|tue|tues|tuesday|wed|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday");

    public static bool IsLabel(string place) => Labels.Contains(place.ToLowerInvariant());

    /// <summary>An agency we know, or several apart by a slash.</summary>
    public static bool IsAgency(string? name) => name?.ToLowerInvariant().Split('/', ',').Any(part => Agencies.Contains(part.Trim())) ?? false;

    /// <summary>A city we know, or several apart by a slash.</summary>
    public static bool IsCity(string place) => place.ToLowerInvariant().Split('/').All(part => Cities.Contains(part.Trim()));

    public static bool IsYear(string text) => text.Length == 4 && text[0] is '1' or '2' && text.All(char.IsAsciiDigit);

    /// <summary>A weekday, a day and a month in either order, a month with a year, or figures: <c>Oct 14</c>, <c>Tuesday</c>, <c>14 octobre 2025</c>, <c>2025-10-14</c>.</summary>
    public static bool IsDate(string text)
    {
        var words = text.Split([' ', '\u00A0', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 4)
        {
            return false;
        }

        int days = 0, numbers = 0, months = 0, years = 0, whole = 0, others = 0;
        foreach (var word in words)
        {
            var bare = word.TrimEnd('.').ToLowerInvariant();
            days += Days.Contains(bare) ? 1 : 0;
            months += Months.Contains(bare) ? 1 : 0;
            years += IsYear(bare) ? 1 : 0;
            numbers += IsDay(bare) ? 1 : 0;
            whole += IsWhole(bare) ? 1 : 0;
            others += !Days.Contains(bare) && !Months.Contains(bare) && !IsYear(bare) && !IsDay(bare) && !IsWhole(bare) ? 1 : 0;
        }

        // A word that is no month we know is one in another language where a day stands before it: "14 octobre".
        if (others == 1 && months == 0 && numbers == 1 && IsDay(words[0].TrimEnd('.').ToLowerInvariant())
            && words[1].Length >= 3 && words[1].All(c => char.IsLetter(c) || c == '.'))
        {
            (months, others) = (1, 0);
        }

        return others == 0 && days <= 1 && numbers <= 1 && months <= 1 && years <= 1 && whole <= 1
            && (whole == 1 ? numbers + months + years == 0 : months == 1 ? numbers + years > 0 : days == 1 && numbers + years == 0);
    }

    private static bool IsDay(string word)
    {
        var digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : word.Length;
        return digits is 1 or 2 && word[digits..] is "" or "st" or "nd" or "rd" or "th" or "º" or "er"
            && int.Parse(word.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture) is >= 1 and <= 31;
    }

    /// <summary><c>2025-10-14</c>, <c>14/10/2025</c>, <c>14.10.2025</c>.</summary>
    private static bool IsWhole(string word) =>
        word.Split('-', '/', '.') is [var first, var second, var third] && first.Length + second.Length + third.Length is >= 5 and <= 8
        && word.All(c => char.IsAsciiDigit(c) || c is '-' or '/' or '.') && (first.Length == 4 || third.Length is 2 or 4);

    private static FrozenSet<string> Set(string words) => words.Split('|').ToFrozenSet(StringComparer.Ordinal);
}
