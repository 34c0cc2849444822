// Walks every text of an explainer in the order of the file's keys, so that no stage has to list the blocks again.
using System.Collections.Immutable;
using SiteGen.Markdown;

namespace SiteGen.Explainers;

public static class ExplainerTexts
{
    /// <summary>Every inline Markdown text of the front matter.</summary>
    public static IEnumerable<InlineText> FrontMatterOf(Explainer page)
    {
        InlineText?[] texts =
        [
            .. page.KeyPoints.Select(entry => entry.Text),
            .. page.Timeline.Select(entry => entry.Text),
            .. page.People.Select(entry => entry.Text),
            .. page.Claims.SelectMany(entry => entry.Responses.Select(response => response.Text).Prepend(entry.Text)),
            .. page.Glossary.Select(entry => entry.Definition),
            .. page.Questions.Select(entry => entry.Answer),
            .. page.Unknowns.SelectMany(entry => new[] { entry.Text, entry.Why }),
            .. page.Next.Select(entry => entry.Text),
            page.Method,
            .. page.Corrections.SelectMany(entry => new[] { entry.Text, entry.Was, entry.Now }),
            .. page.Updates.Select(entry => entry.Text),
        ];
        return texts.OfType<InlineText>();
    }

    /// <summary>Every piece of the front matter's texts and of the body.</summary>
    public static IEnumerable<BodyPiece> PiecesOf(Explainer page) =>
        FrontMatterOf(page).SelectMany(text => text.Pieces)
            .Concat(page.Body.Intro)
            .Concat(page.Body.Cards.SelectMany(card => card.Short.Concat(card.Content)));

    /// <summary>Every citation of the page: lists of <c>cites</c>, and groups in the texts and the body.</summary>
    public static IEnumerable<Citation> CitationsOf(Explainer page) =>
        CiteListsOf(page).SelectMany(cites => cites)
            .Concat(FrontMatterOf(page).SelectMany(text => text.Block.Groups).SelectMany(group => group.Citations))
            .Concat(page.Body.Citations);

    /// <summary>Every list of <c>cites</c> in the front matter.</summary>
    public static IEnumerable<ImmutableArray<Citation>> CiteListsOf(Explainer page) =>
    [
        .. page.KeyPoints.Select(entry => entry.Cites),
        .. page.Timeline.Select(entry => entry.Cites),
        .. page.People.Select(entry => entry.Cites),
        .. page.Claims.SelectMany(entry => entry.Responses.Select(response => response.Cites).Prepend(entry.Cites)),
        .. page.Quotes.Select(entry => entry.Cites),
        .. page.Figures.Select(entry => entry.Cites),
        .. page.Glossary.Select(entry => entry.Cites),
        .. page.Questions.Select(entry => entry.Cites),
        .. page.Next.Select(entry => entry.Cites),
    ];
}
