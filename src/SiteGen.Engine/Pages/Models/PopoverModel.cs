// What a source marker opens: who published it, when, which passage, what was quoted from it and how that stands there, and the way to it.
using SiteGen.Articles;
using SiteGen.Evidence;
using SiteGen.Explainers;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class PopoverModel
{
    public static Model Of(CitedPlace place, string id, Phrases words) => place.Kind switch
    {
        CitationKind.None => Plain(id, words["popover_none_title"], words["popover_none"]),
        CitationKind.Editors => Plain(id, words["popover_editors_title"], words["popover_editors"]),
        _ when place.IsHidden => OfPrivate(place, id, words),
        _ when place.Article is { } article => OfSeed(place, article, id, words),
        _ => OfOutside(place, id, words),
    };

    /// <summary>The definition of a term, and the way to its place in the glossary.</summary>
    public static Model OfTerm(GlossaryTerm term, ModelList? definition, Phrases words) => new(
        ("id", TermBook.IdOf(term)), ("title", term.Term), ("text", null), ("definition", definition), ("facts", null), ("quotes", null),
        ("links", new ModelList(Link(GlossaryModel.UrlOf(term), words["popover_glossary"]))), ("lang", null), ("dir", null));

    private static Model OfSeed(CitedPlace place, Article article, string id, Phrases words)
    {
        var metadata = article.Metadata;
        var links = new List<Model>();
        if (metadata.Url is { } url)
        {
            links.Add(Link(Original(place, url), words[place.Quoted.IsEmpty ? "popover_original" : "popover_original_words"]));
        }

        if (metadata.ArchivedUrl is { } archived)
        {
            links.Add(Link(archived, words["popover_archived"]));
        }

        var anchor = place.Passages is [var first, ..] ? "#" + first.Id : "";
        links.Add(Link($"/sources/{article.Id}/{anchor}", words["popover_record"]));
        return Of(id, place, words,
            null, Facts(SourceNames.Passage(place.Passages, words), metadata, words), Quotes(place, words), new ModelList([.. links]));
    }

    private static Model OfPrivate(CitedPlace place, string id, Phrases words) => Of(id, place, words,
        words[place.IsAbsent ? "popover_locked" : "popover_private"], null, Quotes(place, words), null);

    private static Model OfOutside(CitedPlace place, string id, Phrases words)
    {
        var metadata = place.Source?.Metadata ?? SeedMetadata.None;
        var links = new List<Model>();
        if (metadata.Url is { } url)
        {
            links.Add(Link(url, words["popover_original"]));
        }

        if (metadata.ArchivedUrl is { } archived)
        {
            links.Add(Link(archived, words["popover_archived"]));
        }

        return Of(id, place, words,
            words["popover_outside"], Facts(place.Locator, metadata, words), null, links.Count == 0 ? null : new ModelList([.. links]));
    }

    /// <summary>Where it stands, who published it and when, or that nobody said so.</summary>
    private static ModelList Facts(string? passage, SeedMetadata metadata, Phrases words) => new(
    [
        .. passage is null ? [] : new[] { Formats.DateWords.Of(passage, null) },
        Formats.DateWords.Of(metadata.Publisher ?? words["publisher_not_named"], null),
        metadata.Published is { } published ? Formats.DateWords.Of(published, words) : Formats.DateWords.Of(words["not_dated"], null),
    ]);

    private static string Original(CitedPlace place, string url)
    {
        // One directive list belongs to one passage: the first proof's.
        return place.Quoted is [{ Passage: { } passage } proof, ..] ? TextFragment.Of(url, passage.Text.Value, proof.Spans) : url;
    }

    private static ModelList? Quotes(CitedPlace place, Phrases words) => place.Quoted.IsEmpty ? null : ModelList.Of(place.Quoted, proof =>
        new Model(("text", proof.Text), ("standing", Standing(proof, words))).In(place.Language, words));

    /// <summary>How a quotation stands in its source; where quotes.lock vouches for it, since when. Its hash would be the private file's, so it is not printed.</summary>
    public static string Standing(Proof proof, Phrases words) => proof.Lock is { } line
        ? words.Fill("standing_locked", ("date", Formats.DateWords.Day(line.Date, words)))
        : words[Standing(proof.Standing)];

    private static string Standing(ProofStanding standing) => standing switch
    {
        ProofStanding.Spoken => "standing_spoken",
        ProofStanding.Wording => "standing_wording",
        ProofStanding.Unchecked => "standing_unchecked",
        _ => "standing_unclear",
    };

    private static Model Link(string url, string text) => new(("url", url), ("text", text));

    private static Model Plain(string id, string title, string text) =>
        new(("id", id), ("title", title), ("text", text), ("definition", null), ("facts", null), ("quotes", null), ("links", null), ("lang", null), ("dir", null));

    private static Model Of(string id, CitedPlace place, Phrases words, string? text, ModelList? facts, ModelList? quotes, ModelList? links) => new Model(
        ("id", id), ("title", place.Name(words)), ("text", text), ("definition", null), ("facts", facts), ("quotes", quotes), ("links", links)).In(place.NameLanguage, words);
}
