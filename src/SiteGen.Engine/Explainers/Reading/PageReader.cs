// Reads the keys of a page in the order of the content model.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Markdown;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Explainers.Reading;

internal static class PageReader
{
    private const int LongestNotQuotation = 6;

    /// <summary>Everything but the body; null, with messages, when there is no title.</summary>
    public static Explainer? Read(MappingReader page, TimeSpan zone)
    {
        var title = page.Required("title", "title: and the page's headline");
        var explainer = ReadBlocks(page, zone, new Explainer
        {
            Lines = title?.Lines ?? LineMap.Of(page.At.Path, ""),
            Body = Body.Empty,
            Title = title ?? new Scalar(MappedText.Empty, LineMap.Of(page.At.Path, "")),
            Summary = page.Text("summary"),
            Kind = page.Choice("kind", Words.Kinds) ?? ExplainerKind.Explainer,
            Slug = Slug(page),
            Status = page.Choice("status", Words.Statuses) ?? PublicationStatus.Draft,
            StatusAt = page.Text("status")?.At ?? page.At,
            Published = page.Published("published")?.In(zone),
            Updated = page.Published("updated")?.In(zone),
            Expires = page.Published("expires")?.In(zone),
            Withdrawn = page.Block("withdrawn", entry => Withdrawn(entry, zone)),
            Authors = Authors(page),
            ReviewedBy = page.Block("reviewed_by", entry => Reviewed(entry, zone)),
            Language = page.Language("language"),
            TranslationOf = page.Text("translation_of"),
            Topics = page.Names("topics"),
            Story = page.Text("story"),
            Image = page.Block("image", Image),
        });
        page.Finish();
        return title is null ? null : explainer;
    }

    private static Explainer ReadBlocks(MappingReader page, TimeSpan zone, Explainer top)
    {
        BlockIds sources = new(), timeline = new(), claims = new(), quotes = new(), figures = new();
        return top with
        {
            Sources = page.Blocks("sources", entry => SourceReader.Read(entry, sources)),
            KeyPoints = page.Blocks("key_points", EntryReaders.KeyPoint),
            Timeline = page.Blocks("timeline", entry => EntryReaders.Timeline(entry, timeline)),
            People = PeopleReader.People(page),
            Claims = page.Blocks("claims", entry => ClaimReader.Read(entry, claims)),
            Quotes = page.Blocks("quotes", entry => EntryReaders.Quote(entry, quotes)),
            Figures = page.Blocks("figures", entry => EntryReaders.Figure(entry, figures)),
            Glossary = PeopleReader.Glossary(page),
            Questions = page.Blocks("questions", EntryReaders.Question),
            Unknowns = page.Blocks("unknowns", EntryReaders.Unknown),
            Next = page.Blocks("next", EntryReaders.Next),
            Method = page.Inline("method"),
            Corrections = page.Blocks("corrections", entry => EntryReaders.Correction(entry, zone)),
            Updates = page.Blocks("updates", entry => EntryReaders.Update(entry, zone)),
            Related = page.Blocks("related", SourceReader.ReadRelated),
            RelatedExclude = page.Texts("related_exclude"),
            NotQuotations = NotQuotations(page),
            Aliases = [.. page.Texts("aliases").Where(alias => IsPath(page, alias)).Select(OldPath)],
            Layout = page.Text("layout"),
            Extra = ExtraReader.Read(page),
        };
    }

    /// <summary>Words in marks that nobody is quoted as saying; site.yaml has the same key.</summary>
    public static ImmutableArray<string> NotQuotations(MappingReader page)
    {
        var terms = page.Texts("not_quotations");
        foreach (var term in terms.Where(term => term.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > LongestNotQuotation))
        {
            page.Found.Add(FrontMatterRules.LongNotQuotation.At(term.At, $"{MappingReader.Quoted(term.Value)} has more than six words, so it needs a citation",
                "remove it here and cite the words where they stand"));
        }

        return [.. terms.Select(term => term.Value)];
    }

    private static Scalar? Slug(MappingReader page)
    {
        var slug = page.Text("slug");
        return slug is null || BlockIds.Checked(page, slug, "slug") == slug.Value ? slug : null;
    }

    private static Withdrawal? Withdrawn(MappingReader entry, TimeSpan zone)
    {
        var (date, reason) = (entry.Published("date")?.In(zone), entry.Required("reason", "reason: and why the page was withdrawn"));
        return reason is null ? null : new Withdrawal(date, reason);
    }

    private static Review? Reviewed(MappingReader entry, TimeSpan zone)
    {
        var (name, date) = (entry.Required("name", "name: and who reviewed the page"), entry.Published("date")?.In(zone));
        return name is null ? null : new Review(name.Value.Trim(), date);
    }

    private static ImmutableArray<Author> Authors(MappingReader page) =>
    [
        .. page.Items("authors", single: true)
            .Select(item => item is YamlScalar name ? new Author(name.Scalar.Value.Trim(), null) : page.Inside("authors", item, Author))
            .OfType<Author>()
            .Where(author => author.Name.Length > 0),
    ];

    private static Author? Author(MappingReader entry)
    {
        var (name, url) = (entry.Required("name", "name: and the author's name"), entry.Link("url"));
        return name is null ? null : new Author(name.Value.Trim(), url?.Value);
    }

    private static PageImage? Image(MappingReader entry)
    {
        var (src, alt) = (entry.Required("src", "src: and the image's path or address"), entry.TextOrEmpty("alt"));
        if (src is not null && alt is null)
        {
            entry.Found.Add(MarkdownRules.NoAlternative.At(src.At, "this image has no alternative text", "add alt: and what it shows; alt: \"\" says that it only decorates"));
        }

        var (credit, licence) = (entry.Words("credit"), entry.Words("licence"));
        return src is null ? null : new PageImage(src, alt?.Value, credit, licence);
    }

    /// <summary>A path without an ending is a folder's: a file without one would be sent as a download.</summary>
    private static Scalar OldPath(Scalar alias) =>
        alias.Value.EndsWith('/') || alias.Value.Split('/')[^1].Contains('.') ? alias : alias with { Text = new MappedText($"{alias.Value}/", alias.Text.Anchors) };

    private static bool IsPath(MappingReader page, Scalar alias)
    {
        var path = alias.Value;
        if (path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\\' or '?' or '#' or '"' or '<' or '>')
            && !path.Split('/').Any(part => part is "." or ".."))
        {
            return true;
        }

        page.Found.Add(FrontMatterRules.BadPath.At(alias.At, $"{MappingReader.Quoted(path)} is not a path on this site", "write an old path such as /old/harbour/"));
        return false;
    }
}
