// Joins what a saved page says with what a person wrote about it; the person wins.
using System.Collections.Immutable;
using SiteGen.Articles.Html;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Articles;

internal static class SavedArticle
{
    private const string SaveAgain = "save the page again when all of it has loaded, or copy the article's text into a .txt file";

    /// <summary>The parts of a saved page; null with a diagnostic when there are none.</summary>
    public static SeedParts? Of(SourceText text, SeedNotes notes, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var given = notes.Given;
        var read = HtmlSeed.Read(text, notes.BodyStart, given.Metadata.Url);
        diagnostics.AddRange(read.Diagnostics);
        if (read.Value is not { } page)
        {
            return null;
        }

        if (page.Headline is null && page.Body.IsEmpty && given.Title is null)
        {
            diagnostics.Add(SeedRules.EmptySeed.At(new Location(text.Path), "this page holds no article", SaveAgain));
            return null;
        }

        var (headline, body) = Headline(page, given, text, diagnostics);
        var (paragraphs, listed) = Listed(body, page.Listed, given, text, diagnostics);
        if (paragraphs.IsEmpty)
        {
            diagnostics.Add(SeedRules.NoBody.At(new Location(text.Path), "this page has a headline but no text", SaveAgain));
        }

        return new SeedParts(headline, Standfirst(page, given, text.Path, ref paragraphs), paragraphs, listed, Both(given.Metadata, page.Metadata));
    }

    private static (MappedText Headline, ImmutableArray<MappedText> Body) Headline(
        HtmlSeed page, SeedFrontMatter given, SourceText text, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (given.Title is { } title)
        {
            return (Words(title, page.Headline, text.Path), page.Body);
        }

        if (page.Headline is { } headline)
        {
            return (headline, page.Body);
        }

        diagnostics.Add(SeedRules.PageWithoutHeadline.At(text.Lines.Locate(page.Body[0].ToFile(new TextSpan(0, page.Body[0].Value.Length))),
            "this page names no headline, so its first paragraph is read as one", "write title: and the headline in the seed's metadata"));
        return (page.Body[0], page.Body[1..]);
    }

    /// <summary>A standfirst that a person took away is the first paragraph.</summary>
    private static MappedText? Standfirst(HtmlSeed page, SeedFrontMatter given, string path, ref ImmutableArray<MappedText> body)
    {
        if (given.Standfirst is { } standfirst)
        {
            if (page.Standfirst is null && body is [var first, ..] && Wording.Same(first.Value, standfirst.Value))
            {
                body = body[1..];
                return Words(standfirst, first, path);
            }

            return Words(standfirst, page.Standfirst, path);
        }

        if (given.NoStandfirst && page.Standfirst is { } taken)
        {
            body = body.Insert(0, taken);
        }

        return given.NoStandfirst ? null : page.Standfirst;
    }

    /// <summary>A count that a person gave says how many entries there are; where the page lists fewer, the last paragraphs are some.</summary>
    private static (ImmutableArray<MappedText> Body, ImmutableArray<TailEntry> Listed) Listed(
        ImmutableArray<MappedText> body, ImmutableArray<TailEntry> listed, SeedFrontMatter given, SourceText text, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (given.Listed is not { } count || count == listed.Length)
        {
            return (body, listed);
        }

        var missing = count - listed.Length;
        if (missing > body.Length)
        {
            diagnostics.Add(SeedRules.ListedCount.At(new Location(text.Path),
                $"`listed: {count}` is more than the page has paragraphs and listed headlines", "count the listed headlines again, or write `listed: false`"));
            return (body, listed);
        }

        return missing < 0 ? (body, listed[..count]) : (body[..^missing], [.. body[^missing..].Select(entry => new TailEntry(entry, null)), .. listed]);
    }

    private static SeedMetadata Both(SeedMetadata given, SeedMetadata page) => given with
    {
        Publisher = given.Publisher ?? page.Publisher,
        Author = given.Author ?? page.Author,
        Url = given.Url ?? page.Url,
        Published = given.Published ?? page.Published,
        Language = given.Language ?? page.Language,
    };

    /// <summary>The words as the page has them where they are the same letter by letter; else as given, with the offsets of where they were given.</summary>
    private static MappedText Words(Scalar given, MappedText? inPage, string path) =>
        inPage?.Value == given.Value ? inPage : given.Lines.Path == path ? given.Text : new MappedText(given.Value, []);
}
