// Reads a seed file into an article.
using System.Collections.Immutable;
using System.Security.Cryptography;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Articles;

public static class ArticleReader
{
    /// <summary>From this length on a first line is no headline.</summary>
    private const int LongestHeadline = 300;

    /// <summary>Reads one seed with its sidecar; null when nothing can be read. Any bytes give an article or a diagnostic, never an exception.</summary>
    public static Result<Article?> Read(SourceFile seed, SourceFile? sidecar)
    {
        if (Slug.From(seed.NameWithoutExtension) is not { } id)
        {
            return new(null, [SeedSet.EmptyId(seed)]);
        }

        var decoded = SourceText.Decode(seed);
        if (decoded.Value is not { } text)
        {
            return new(null, decoded.Diagnostics);
        }

        var notes = SeedNotes.Read(text, sidecar, seed.Extension == ".md");
        var diagnostics = notes.Diagnostics.ToBuilder();
        var parts = seed.Extension is ".html" or ".htm" ? SavedArticle.Of(text, notes.Value, diagnostics) : FromLines(seed, text, notes.Value, diagnostics);
        var article = parts is null ? null : Assemble(id, seed, text, parts, notes.Value.Given, diagnostics);
        if (article is not null && MissingMetadata.Warn(seed, sidecar, article.Metadata) is { } missing)
        {
            diagnostics.Add(missing);
        }

        return new(article, diagnostics.ToImmutable());
    }

    private static SeedParts? FromLines(SourceFile seed, SourceText text, SeedNotes notes, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var (given, markdown) = (notes.Given, seed.Extension == ".md");
        var lines = markdown ? MarkdownLines.Of(text, notes.BodyStart) : PlainLines.Of(text, notes.BodyStart);
        var tail = Tail(lines, given, seed, markdown, diagnostics);
        var paragraphs = Paragraphs.Of(WithoutFirstMarker(lines[..tail.Start]), markdown);
        if (SeedHead.Of(paragraphs, given, seed.Path, markdown) is not { } head)
        {
            diagnostics.Add(tail.Entries.IsEmpty
                ? SeedRules.EmptySeed.At(new Location(seed.Path), "this seed holds no text", "save the article into it, the headline on the first line, or delete the file")
                : SeedRules.OnlyAList.At(text.Lines.Locate(lines[0].Source.OffsetOf(0)),
                    "this seed holds nothing but list entries, so it has no headline of its own", "put the article's headline on the first line"));
            return null;
        }

        var parts = new SeedParts(head.Headline, head.Standfirst, [.. paragraphs.Skip(head.Body).Select(paragraph => paragraph.Text)], tail.Entries, given.Metadata);
        Check(parts, given, text, diagnostics);
        return parts;
    }

    private static Article Assemble(
        string id, SourceFile seed, SourceText text, SeedParts parts, SeedFrontMatter given, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var body = parts.Body.Select((paragraph, i) => new Passage(PassageKind.Paragraph, i + 1, paragraph)).ToImmutableArray();
        var listed = ListedNotes.Apply(parts.Listed, given.Related);
        diagnostics.AddRange(listed.Diagnostics);
        return new Article
        {
            Id = id,
            Lines = text.Lines,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(seed.Content.Span)),
            ByteLength = seed.Content.Length,
            Metadata = parts.Metadata,
            Headline = new Passage(PassageKind.Headline, 0, parts.Headline),
            Standfirst = parts.Standfirst is { } standfirst ? new Passage(PassageKind.Standfirst, 0, standfirst) : null,
            Dateline = DatelineOf(body, given, diagnostics),
            Body = body,
            Listed = listed.Value,
        };
    }

    private static ListedTail Tail(
        ImmutableArray<SeedLine> lines, SeedFrontMatter given, SourceFile seed, bool markdown, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (lines.Length > 0 && lines[0].Bullet != Bullet.None
            && ListedTail.Find(lines, 0, given.Title is null ? null : given.Listed, markdown) is { Start: 0 } all)
        {
            return all;
        }

        // The first line is the headline, so it is not searched.
        var first = 0;
        while (first < lines.Length && lines[first].Bullet == Bullet.Alone)
        {
            first++;
        }

        var tail = ListedTail.Find(lines, Math.Min(first + 1, lines.Length), given.Listed, markdown);
        if (tail is null)
        {
            diagnostics.Add(SeedRules.ListedCount.At(new Location(seed.Path),
                $"`listed: {given.Listed}` is more than the seed has lines below its headline", "count the listed headlines again, or write `listed: false`"));
        }

        return tail ?? ListedTail.Find(lines, Math.Min(first + 1, lines.Length), null, markdown)!;
    }

    /// <summary>A headline that was saved with a list marker is a headline without it.</summary>
    private static ReadOnlySpan<SeedLine> WithoutFirstMarker(ImmutableArray<SeedLine> lines)
    {
        var first = 0;
        while (first < lines.Length && lines[first].Bullet == Bullet.Alone)
        {
            first++;
        }

        return first < lines.Length && lines[first].Bullet == Bullet.Inline
            ? lines.SetItem(first, lines[first] with { Source = lines[first].Text, Bullet = Bullet.None }).AsSpan()[first..]
            : lines.AsSpan()[first..];
    }

    private static void Check(SeedParts parts, SeedFrontMatter given, SourceText text, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var headline = parts.Headline;
        var place = text.Lines.Locate(headline.ToFile(new TextSpan(0, headline.Value.Length)));
        if (given.Title is null && (headline.Value.Length > LongestHeadline || (DatelineReader.Opens(headline.Value) && Wording.EndsSentence(headline.Value))))
        {
            diagnostics.Add(SeedRules.HeadlineLooksLikeBody.At(place,
                "the first line is read as the headline, and it reads like body text", "write the headline above it, or give it as `title:` in the metadata"));
        }
        else if (parts.Body.IsEmpty)
        {
            diagnostics.Add(SeedRules.NoBody.At(place, "this seed has a headline but no text", "put the article's paragraphs below the headline"));
        }
    }

    private static Dateline? DatelineOf(ImmutableArray<Passage> body, SeedFrontMatter given, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (given.NoDateline || body.IsEmpty)
        {
            return null;
        }

        var text = body[0].Text.Value;
        if (given.Dateline is { } stated)
        {
            var length = DatelineReader.LengthOf(stated.Value, text);
            if (length == 0)
            {
                diagnostics.Add(SeedRules.DatelineNotFound.At(stated.At,
                    "the first paragraph does not open with this dateline", "copy it as it stands there, without the colon or dash after it, or write `dateline: false`"));
            }

            return DatelineReader.Given(stated.Value, length);
        }

        // Where the next paragraph opens the same way, the names of speakers stand there: an interview.
        var dateline = DatelineReader.Read(text);
        return dateline is { Date: null, Agency: null } && body.Length > 1 && DatelineReader.Opens(body[1].Text.Value) ? null : dateline;
    }
}
