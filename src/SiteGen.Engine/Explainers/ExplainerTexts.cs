// Walks every text of an explainer in the order of the file's keys, so that no stage has to list the blocks again.
using System.Collections.Immutable;
using SiteGen.Markdown;

namespace SiteGen.Explainers;

public static class ExplainerTexts
{
    /// <summary>Every inline Markdown text of the front matter.</summary>
    public static IEnumerable<InlineText> FrontMatterOf(Explainer page) => AllOf(page).OfType<InlineText>();

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

    /// <summary>Every list of <c>cites</c> in the front matter that is not empty.</summary>
    public static IEnumerable<ImmutableArray<Citation>> CiteListsOf(Explainer page) => AllCitesOf(page).Where(cites => !cites.IsEmpty);

    // Nearly all of these lists are empty, and every build asks every page: nothing is made for them.
    private static IEnumerable<InlineText?> AllOf(Explainer page)
    {
        foreach (var entry in page.KeyPoints)
        {
            yield return entry.Text;
        }

        foreach (var entry in page.Timeline)
        {
            yield return entry.Text;
        }

        foreach (var entry in page.People)
        {
            yield return entry.Text;
        }

        foreach (var entry in page.Claims)
        {
            yield return entry.Text;
            foreach (var response in entry.Responses)
            {
                yield return response.Text;
            }
        }

        foreach (var entry in page.Glossary)
        {
            yield return entry.Definition;
        }

        foreach (var entry in page.Questions)
        {
            yield return entry.Answer;
        }

        foreach (var entry in page.Unknowns)
        {
            yield return entry.Text;
            yield return entry.Why;
        }

        foreach (var entry in page.Next)
        {
            yield return entry.Text;
        }

        yield return page.Method;
        foreach (var entry in page.Corrections)
        {
            yield return entry.Text;
            yield return entry.Was;
            yield return entry.Now;
        }

        foreach (var entry in page.Updates)
        {
            yield return entry.Text;
        }
    }

    private static IEnumerable<ImmutableArray<Citation>> AllCitesOf(Explainer page)
    {
        foreach (var entry in page.KeyPoints)
        {
            yield return entry.Cites;
        }

        foreach (var entry in page.Timeline)
        {
            yield return entry.Cites;
        }

        foreach (var entry in page.People)
        {
            yield return entry.Cites;
        }

        foreach (var entry in page.Claims)
        {
            yield return entry.Cites;
            foreach (var response in entry.Responses)
            {
                yield return response.Cites;
            }
        }

        foreach (var entry in page.Quotes)
        {
            yield return entry.Cites;
        }

        foreach (var entry in page.Figures)
        {
            yield return entry.Cites;
        }

        foreach (var entry in page.Glossary)
        {
            yield return entry.Cites;
        }

        foreach (var entry in page.Questions)
        {
            yield return entry.Cites;
        }

        foreach (var entry in page.Next)
        {
            yield return entry.Cites;
        }
    }
}
