// Texts in another language than the page: what HTML says of them, so that they are spoken, hyphenated and set as their own language wants.
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class Foreign
{
    /// <summary>The model with <c>lang</c> and <c>dir</c>: null where the text is in the page's language. Where nobody said what it is in, it runs as its letters do.</summary>
    public static Model In(this Model model, string? language, Phrases words)
    {
        var foreign = language is not null && !language.Equals(words.Words.Language, StringComparison.OrdinalIgnoreCase) ? language : null;
        return model.With(("lang", foreign), ("dir", foreign is not null ? Script.DirectionOf(foreign) : language is null ? "auto" : null));
    }

    /// <summary>A page by its title, for lists of links.</summary>
    /// <param name="anchor">A place on it, with its #.</param>
    public static Model LinkTo(this SiteFacts site, ExplainerFacts page, Phrases words, string anchor = "") =>
        new Model(("title", page.Explainer.Title.Value), ("url", page.Url + anchor)).In(site.LanguageOf(page), words);
}
