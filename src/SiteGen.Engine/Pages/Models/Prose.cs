// Turns the texts of one page into parts for partials/prose.html: finished markup, source markers, terms, links, images, notes and placed blocks.
using System.Collections.Immutable;
using System.Text;
using SiteGen.Explainers;
using SiteGen.Markdown;
using SiteGen.Pages.Formats;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Pages.Models;

/// <summary>The texts of one page. Several pages may share their books of markers and terms, as on a hub.</summary>
/// <param name="at">URL of the page on which they stand.</param>
internal sealed class Prose(SiteFacts site, ExplainerFacts page, string at, Phrases words, MarkerBook markers, TermBook terms)
{
    // Room for markup being put together, used again for each text of the page.
    private StringBuilder? _room = new(1 << 12);

    public static Prose Of(SiteFacts site, ExplainerFacts page, Phrases words) =>
        new(site, page, page.Url, words, MarkersOf(page, words), new TermBook(page.Explainer.Glossary));

    /// <summary>A block of a page by itself, at another URL.</summary>
    public static Prose OfEmbed(SiteFacts site, ExplainerFacts page, string url, Phrases words) => new(site, page, url, words, MarkersOf(page, words), new TermBook([]));

    /// <summary>A hub and the pages it gathers from. Their sources are numbered page by page, so markers name none.</summary>
    public static Prose OfHub(SiteFacts site, ExplainerFacts hub, IEnumerable<ExplainerFacts> pages, Phrases words)
    {
        var terms = pages.Prepend(hub).SelectMany(page => page.Explainer.Glossary).DistinctBy(term => term.Id);
        return new(site, hub, hub.Url, words, new MarkerBook(words, numbered: false), new TermBook(terms));
    }

    /// <summary>Entries of many pages in one list that is none of them; <see cref="For"/> is called for each. At least one page must be written.</summary>
    public static Prose OfSite(SiteFacts site, Phrases words) => new(site, site.Explainers[0], "", words, new MarkerBook(words, numbered: false), new TermBook([]));

    public SiteFacts Site => site;

    public ExplainerFacts Page => page;

    public Phrases Words => words;

    public MarkerBook Markers => markers;

    /// <summary>The same books for the texts of another page.</summary>
    public Prose For(ExplainerFacts other) => new(site, other, at, words, markers, terms);

    /// <summary>The texts stand on their own page.</summary>
    public bool IsAtHome => at == page.Url;

    /// <summary>A place on the page that the texts are from, wherever they stand.</summary>
    public string Anchor(string hash) => IsAtHome ? hash : page.Url + hash;

    public ModelList? Marks(ImmutableArray<Citation> citations) => markers.Of(citations, page);

    /// <summary>A text of the front matter with its own markers, or null.</summary>
    public ModelList? Inline(InlineText? text) => text is null ? null : Parts(text.Pieces, linkTerms: false);

    /// <summary>A part of the body, in which terms are linked.</summary>
    public ModelList? Body(ImmutableArray<BodyPiece> pieces) => pieces.IsDefaultOrEmpty ? null : Parts(pieces, linkTerms: true);

    /// <summary>All pop-overs of the page; called last, when every marker is known.</summary>
    public ModelList? Popovers()
    {
        var definitions = terms.Popovers(term => PopoverModel.OfTerm(term, Inline(term.Definition), words)).ToList();
        return definitions.Count == 0 ? markers.Popovers : new ModelList([.. markers.Popovers ?? ModelList.Empty, .. definitions]);
    }

    private ModelList Parts(ImmutableArray<BodyPiece> pieces, bool linkTerms)
    {
        // A note's parts are made while those around it are: they need room of their own.
        var parts = new PartList(_room ?? new());
        _room = null;
        var (inLink, inPlain) = (false, false);
        foreach (var piece in pieces)
        {
            switch (piece)
            {
                case MarkupPiece markup:
                    var end = inLink || inPlain ? markup.Html.IndexOf("</a>", StringComparison.OrdinalIgnoreCase) : -1;
                    parts.Markup.Append(end >= 0 && inPlain ? markup.Html.Remove(end, "</a>".Length) : markup.Html);
                    (inLink, inPlain) = end >= 0 ? (false, false) : (inLink, inPlain);
                    break;
                case ProsePiece prose when linkTerms && !inLink:
                    AddText(parts, prose.Text);
                    break;
                case ProsePiece prose:
                    parts.Markup.AppendEscaped(prose.Text);
                    break;
                case CitationPiece citation when Marks(citation.Group.Citations) is { } marks:
                    parts.Add(new Model(("kind", "cite"), ("marks", marks)));
                    break;
                case LinkPiece link when Resolve(link.Target) is { } url:
                    parts.Add(new Model(("kind", "link"), ("url", url), ("title", link.Title)));
                    inLink = true;
                    break;
                case LinkPiece:
                    // A page that is not written yet: the words stay and the link goes, with its end tag.
                    inPlain = true;
                    break;
                case ImagePiece image:
                    var address = Resolve(image.Target);
                    var size = site.ImageAt(address);
                    parts.Add(new Model(("kind", "image"), ("url", address), ("alt", image.Alternative), ("title", image.Title), ("width", size?.Width), ("height", size?.Height)));
                    break;
                case NotePiece note:
                    parts.Add(new Model(("kind", "note"), ("title", note.Title), ("parts", Parts(note.Content, linkTerms))));
                    break;
                case PlacedPiece placed when PlacedModel.Of(placed, this) is { } model:
                    parts.Add(model);
                    break;
            }
        }

        var made = parts.ToList();
        _room = parts.Markup;
        return made;
    }

    private void AddText(PartList parts, string text)
    {
        var at = 0;
        while (terms.Next(text, at) is { } found)
        {
            parts.Markup.AppendEscaped(text.AsSpan(at, found.Start - at));
            parts.Add(new Model(
                ("kind", "term"), ("text", text.Substring(found.Start, found.Length)), ("term", found.Term.Term), ("popover", TermBook.IdOf(found.Term))));
            at = found.Start + found.Length;
        }

        parts.Markup.AppendEscaped(text.AsSpan(at));
    }

    /// <summary>Where a link leads; null where its page is not written (yet), so that it becomes plain text.</summary>
    private string? Resolve(string target) => target.StartsWith('#') ? Anchor(target) : page.Links.TryGetValue(target, out var url) ? url : IsAlready(target) ? target : null;

    private static MarkerBook MarkersOf(ExplainerFacts page, Phrases words) => new(words, page.Explainer.Sources.Count(source => source.Seed is not null) > 1);

    private static bool IsAlready(string target) => target.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ||
        target.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Parts being made; neighbouring markup becomes one part.</summary>
    private sealed class PartList(StringBuilder room)
    {
        private readonly List<Model> _parts = [];

        /// <summary>Empty between parts.</summary>
        public StringBuilder Markup => room;

        public void Add(Model part)
        {
            Flush();
            _parts.Add(part);
        }

        public ModelList ToList()
        {
            Flush();
            return new ModelList([.. _parts]);
        }

        private void Flush()
        {
            if (Markup.Length > 0)
            {
                _parts.Add(new Model(("kind", "html"), ("html", new Html(Markup.ToString()))));
                Markup.Clear();
            }
        }
    }
}
