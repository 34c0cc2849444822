// What the lines of a seed are when one looks for listed headlines.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Articles;

internal enum PartKind
{
    /// <summary>A line without a marker.</summary>
    Plain,

    /// <summary>A list entry.</summary>
    Entry,

    /// <summary>A heading such as "Related".</summary>
    Heading,
}

/// <summary>One or more lines that belong together.</summary>
/// <param name="First">Its first line, the marker's where that stands alone.</param>
/// <param name="Begin">The line where its words begin.</param>
/// <param name="End">The line after its last.</param>
/// <param name="Skip">Characters of its words that are an opening such as "Read more: ".</param>
/// <param name="Text">Its words, wrapped lines joined, to be judged.</param>
/// <param name="Announced">A heading, or its own opening, says that it is listed.</param>
internal readonly record struct TailPart(PartKind Kind, int First, int Begin, int End, int Skip, string Text, bool Announced)
{
    public bool ReadsLikeHeadline => Wording.ReadsLikeHeadline(Text, mayBeShort: Announced || Begin > First);

    public static ImmutableArray<TailPart> Of(ImmutableArray<SeedLine> lines, int from)
    {
        var parts = ImmutableArray.CreateBuilder<TailPart>();
        bool underHeading = false, announced = false;
        for (var at = from; at < lines.Length;)
        {
            var first = at;
            while (at < lines.Length && lines[at].Bullet == Bullet.Alone)
            {
                at++;
            }

            // Markers with nothing after them: the page's list went on without words.
            if (at == lines.Length)
            {
                break;
            }

            var begin = at++;
            var text = lines[begin].Text.Value;
            var skip = TailHeadings.HeadlineAfter(text);
            var kind = TailHeadings.IsHeading(text) ? PartKind.Heading
                : begin > first || lines[begin].Bullet != Bullet.None || skip > 0 ? PartKind.Entry : PartKind.Plain;
            underHeading |= kind == PartKind.Heading;
            while (at < lines.Length && (kind == PartKind.Entry || (kind == PartKind.Plain && underHeading)) && Continues(lines[begin], lines[at]))
            {
                at++;
            }

            text = at == begin + 1 ? text : string.Join(' ', lines[begin..at].Select(line => line.Text.Value));
            announced = kind == PartKind.Heading || (announced && (kind == PartKind.Entry || !Wording.ReadsLikeBody(text)));
            parts.Add(new TailPart(kind, first, begin, at, skip, text[skip..], announced || skip > 0));
        }

        return parts.DrainToImmutable();
    }

    public TailEntry Entry(ImmutableArray<SeedLine> lines, bool markdown)
    {
        var joined = LineJoin.Join([.. lines[Begin..End].Select((line, i) => i == 0 && !markdown ? line with { Source = line.Text } : line)]);
        var text = markdown ? MarkdownInline.Strip(joined).Text : joined;
        if (Skip > 0)
        {
            var skipped = new MappedTextBuilder();
            for (var i = Skip; i < text.Value.Length; i++)
            {
                skipped.Append(text.Value.AsSpan(i, 1), text.OffsetOf(i));
            }

            text = skipped.ToText();
        }

        return new TailEntry(text, lines[Begin].Link);
    }

    private static bool Continues(SeedLine entry, SeedLine line) =>
        line is { AfterGap: false, Bullet: Bullet.None, Heading: 0 } && (line.Indent > entry.Indent || Wording.StartsLower(line.Text.Value));
}
