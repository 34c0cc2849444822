// Walks a page: every text that proof reads and every citation, in the file's order.
using System.Collections.Immutable;
using SiteGen.Explainers;
using SiteGen.Markdown;
using SiteGen.Text;

namespace SiteGen.Evidence;

internal static class PageTexts
{
    /// <summary>Every text but the values of <c>quotes:</c> and <c>figures:</c>, which are proven as entries.</summary>
    public static IEnumerable<PageText> Of(Explainer page, SharedEntries shared) =>
        [.. Headings(page), .. FrontMatter(page), .. Names(page), .. Shared(page, shared), .. Body(page)];

    /// <summary>Every citation of the page, those of entries included; a citation that stands in two lists comes once.</summary>
    public static IEnumerable<Citation> Citations(Explainer page, IEnumerable<PageText> texts) => texts
        .SelectMany(text => text.Cites.Concat(text.Block.Groups.SelectMany(group => group.Citations)))
        .Concat(page.Quotes.SelectMany(quote => quote.Cites))
        .Concat(page.Figures.SelectMany(figure => figure.Cites))
        .Concat(Unwritten(page))
        .Distinct();

    /// <summary>Cites of entries that have no text of their own.</summary>
    private static IEnumerable<Citation> Unwritten(Explainer page) =>
        page.Timeline.SelectMany(entry => entry.Cites)
            .Concat(page.People.SelectMany(person => person.Cites))
            .Concat(page.Glossary.SelectMany(term => term.Cites))
            .Concat(page.Claims.SelectMany(claim => claim.Responses).SelectMany(response => response.Cites));

    private static IEnumerable<PageText> Headings(Explainer page)
    {
        yield return PageText.Of(page.Title, [], PageTextKind.Heading);
        if (page.Summary is { } summary)
        {
            yield return PageText.Of(summary, [], PageTextKind.Heading);
        }
    }

    private static IEnumerable<PageText> FrontMatter(Explainer page) =>
    [
        .. page.KeyPoints.Select(point => PageText.Of(point.Text, point.Cites)),
        .. page.Timeline.SelectMany(Timeline),
        .. page.People.SelectMany(People),
        .. page.Claims.SelectMany(Claims),
        .. page.Figures.Where(figure => figure.Label is not null).Select(figure => PageText.Of(figure.Label!, figure.Cites, figure.At)),
        .. page.Figures.SelectMany(figure => Labels([figure.Unit, figure.AsOf?.Value], figure.Cites, figure.At)),
        .. page.Glossary.SelectMany(Terms),
        .. page.Questions.SelectMany(Questions),
        .. page.Unknowns.SelectMany(unknown => Texts(unknown.Text, unknown.Why)),
        .. page.Unknowns.SelectMany(unknown => Labels([unknown.AsOf], [], unknown.At)),
        .. page.Next.Select(next => PageText.Of(next.Text, next.Cites)),
        .. page.Next.SelectMany(next => Labels([next.DisplayDate], next.Cites, next.At)),
        .. page.Related.SelectMany(related => Labels([related.Note], [], related.At)),
        .. Texts(page.Method),
        .. page.Corrections.SelectMany(Corrections),
        .. page.Updates.SelectMany(update => Texts(update.Text)),
    ];

    /// <summary>Short strings that are shown as they are. A title under sources: or related: is another publication's own and is not read.</summary>
    private static IEnumerable<PageText> Names(Explainer page) =>
    [
        .. page.Withdrawn is { } withdrawn ? [PageText.Of(withdrawn.Reason, [])] : (PageText[])[],
        .. Labels([page.Image?.Credit, page.Image?.Licence], [], page.Image?.Src.At ?? default),
        .. page.People.SelectMany(person => Named(person.Aliases.Prepend(person.Name), person.Cites, person.At)),
        .. page.Glossary.SelectMany(term => Named(term.Aliases.Prepend(term.Term), term.Cites, term.At)),
        .. page.Claims.SelectMany(claim => Said([claim.By, claim.RelayedBy, .. claim.Responses.Select(response => response.By)], claim.Cites)),
        .. page.Quotes.SelectMany(quote => Said([quote.By, quote.RelayedBy], quote.Cites)),
    ];

    private static IEnumerable<PageText> Said(IEnumerable<Speaker?> speakers, ImmutableArray<Citation> cites) =>
        speakers.OfType<Speaker>().Where(speaker => speaker.PersonId is null).SelectMany(speaker => Named([speaker.Text], cites, speaker.At));

    private static IEnumerable<PageText> Named(IEnumerable<string> names, ImmutableArray<Citation> cites, Location at) =>
        names.Select(name => PageText.Of(name, cites, at, PageTextKind.Name));

    private static IEnumerable<PageText> Texts(params InlineText?[] texts) =>
        texts.OfType<InlineText>().Select(text => PageText.Of(text, []));

    private static IEnumerable<PageText> Labels(string?[] labels, ImmutableArray<Citation> cites, Location at) =>
        labels.OfType<string>().Select(label => PageText.Of(label, cites, at, PageTextKind.Label));

    private static IEnumerable<PageText> Timeline(TimelineEntry entry)
    {
        foreach (var label in Labels([entry.DisplayDate], entry.Cites, entry.At))
        {
            yield return label;
        }

        if (entry.Title is { } title)
        {
            yield return PageText.Of(title, entry.Cites);
        }

        if (entry.Text is { } text)
        {
            yield return PageText.Of(text, entry.Cites);
        }
    }

    private static IEnumerable<PageText> People(Person person)
    {
        if (person.Role is { } role)
        {
            yield return PageText.Of(role, person.Cites, person.At);
        }

        if (person.Text is { } text)
        {
            yield return PageText.Of(text, person.Cites);
        }
    }

    private static IEnumerable<PageText> Claims(Claim claim)
    {
        yield return PageText.Of(claim.Text, claim.Cites) with { By = claim.By };
        foreach (var response in claim.Responses)
        {
            if (response.Text is { } text)
            {
                yield return PageText.Of(text, response.Cites) with { By = response.By };
            }
        }
    }

    private static IEnumerable<PageText> Terms(GlossaryTerm term) =>
        term.Definition is { } definition ? [PageText.Of(definition, term.Cites)] : [];

    private static IEnumerable<PageText> Questions(Question question) =>
        [PageText.Of(question.Text, question.Cites, question.At), PageText.Of(question.Answer, question.Cites)];

    private static IEnumerable<PageText> Corrections(Correction correction)
    {
        yield return PageText.Of(correction.Text, []);
        if (correction.Was is { } was)
        {
            yield return PageText.Of(was, [], PageTextKind.Superseded);
        }

        if (correction.Now is { } now)
        {
            yield return PageText.Of(now, []);
        }
    }

    /// <summary>A shared entry is printed on every page that lists its id, so it is proven there too.</summary>
    private static IEnumerable<PageText> Shared(Explainer page, SharedEntries shared)
    {
        var people = page.People.Where(person => person.Text is null).Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        var terms = page.Glossary.Where(term => term.Definition is null).Select(term => term.Id).ToHashSet(StringComparer.Ordinal);
        return shared.People.Where(person => people.Contains(person.Id)).SelectMany(People)
            .Concat(shared.Glossary.Where(term => terms.Contains(term.Id)).SelectMany(Terms));
    }

    private static IEnumerable<PageText> Body(Explainer page) => page.Body.Blocks.Select(block =>
        new PageText(block.Kind == BlockKind.Heading ? PageTextKind.Heading : PageTextKind.Running, block, page.Lines, []));
}
