// What the names in an element's class and id say about it, in the words that sites use.
using System.Collections.Frozen;

namespace SiteGen.Articles.Html;

internal enum ClassMeaning
{
    Nothing,

    /// <summary>Lists other stories.</summary>
    Listed,
    Navigation,

    /// <summary>Beside the article, of any length.</summary>
    Furniture,

    /// <summary>A byline, a date, a credit: beside the article where it is short.</summary>
    SmallPart,
}

internal static class ClassWords
{
    private static readonly FrozenDictionary<string, ClassMeaning> Meanings = Of(
        (ClassMeaning.Listed, "related recommended recommendations recirculation recirc readmore alsoread readalso seealso morestories morenews trending mostread mostpopular outbrain taboola"),
        (ClassMeaning.Navigation, "nav navbar navigation menu submenu breadcrumb breadcrumbs masthead pagination pager skiplink topbar"),
        (ClassMeaning.Furniture, "share sharing sharebar sharedaddy social socials addthis advert advertisement advertising ad ads adsense adslot adunit dfp sponsored promo promotion "
            + "newsletter subscribe signup cookie cookies consent gdpr comment comments disqus respond sidebar widget popup modal overlay toolbar toolbox caption wp-caption-text "
            + "login signin rating poll copyright disclaimer authorbox authorbio bio tags taglist"),
        (ClassMeaning.SmallPart, "byline author authors dateline-meta meta postmeta published pubdate updated timestamp posted date time credit credits source readtime readingtime notice"));

    private static readonly FrozenSet<string> Hiding = FrozenSet.Create(StringComparer.Ordinal,
        "sr-only", "screen-reader-text", "visually-hidden", "visuallyhidden", "screenreader-only", "sr_only", "hidden-text");

    /// <summary>Parts that turn a name into a remark about the page: "has-sidebar", "no-comments".</summary>
    private static readonly FrozenSet<string> Remarks = FrozenSet.Create(StringComparer.Ordinal, "has", "with", "no", "without", "is", "js", "not", "hide", "tag", "category", "cat");

    /// <summary>Two words that say together what neither says alone.</summary>
    private static readonly FrozenSet<string> ListedPairs = FrozenSet.Create(StringComparer.Ordinal,
        "read more", "also read", "read also", "see also", "more stories", "more news", "more from", "most read", "most popular", "top stories", "read next", "up next", "latest news", "latest stories");

    public static bool SaysHidden(string names) => names.Split(' ').Any(name => Hiding.Contains(name.ToLowerInvariant()));

    /// <summary>The strongest meaning of any name.</summary>
    public static ClassMeaning Judge(string names)
    {
        var meaning = ClassMeaning.Nothing;
        foreach (var name in names.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var said = One(name);
            meaning = said != ClassMeaning.Nothing && (meaning == ClassMeaning.Nothing || said < meaning) ? said : meaning;
        }

        return meaning;
    }

    private static ClassMeaning One(string name)
    {
        if (name.Length > 80)
        {
            return ClassMeaning.Nothing;
        }

        var words = Words(name);
        if (words.Length == 0 || Remarks.Contains(words[0]))
        {
            return ClassMeaning.Nothing;
        }

        for (var i = 1; i < words.Length; i++)
        {
            if (ListedPairs.Contains($"{words[i - 1]} {words[i]}"))
            {
                return ClassMeaning.Listed;
            }
        }

        // Page builders call every part a widget: "elementor-widget-post-content".
        return words.Where((word, i) => i == 0 || word != "widget").Select(word => Meanings.GetValueOrDefault(word))
            .Where(meaning => meaning != ClassMeaning.Nothing).DefaultIfEmpty().Min();
    }

    /// <summary>"storyShare-bar_2" is story, share, bar, 2.</summary>
    private static string[] Words(string name)
    {
        var spaced = new System.Text.StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            spaced.Append(i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]) ? " " : "");
            spaced.Append(char.IsLetterOrDigit(name[i]) ? char.ToLowerInvariant(name[i]) : ' ');
        }

        return spaced.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static FrozenDictionary<string, ClassMeaning> Of(params (ClassMeaning Meaning, string Words)[] lists) =>
        lists.SelectMany(list => list.Words.Split(' ').Select(word => (word, list.Meaning))).ToFrozenDictionary(pair => pair.word, pair => pair.Meaning, StringComparer.Ordinal);
}
