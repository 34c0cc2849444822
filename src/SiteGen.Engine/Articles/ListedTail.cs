// Finds the headlines that the source page listed after its article.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Articles;

/// <summary>A listed headline in the making.</summary>
/// <param name="Link">Where it leads, when the seed itself says so.</param>
internal sealed record TailEntry(MappedText Text, string? Link);

/// <summary>
/// The rules, from the end of the seed upwards:
/// 1. An entry is a list marker alone on a line with its headline on the next; a marker and a headline on one line; or a heading such as
///    "Read more" and a headline on one line. A following line that begins with a small letter, or is indented, belongs to its entry.
/// 2. Entries at the very end are listed headlines. Lines without a marker are so too where a heading such as "Related" stands above
///    them, nothing but entries and such lines follows it, and two thirds of them read like headlines; a line that reads like body text
///    ends the search. Marked entries under such a heading are taken as they are.
/// 3. It is a list of the article's own, and stays body text, where the line before it ends with a colon, where an entry at its start
///    does not read like a headline (those are taken off first), or where more than a third of its entries do not: too short,
///    too long, a small letter first, or a full stop, comma or semicolon last. Short ones ("Mayor resigns") do where their marker stands
///    alone on a line, as only scrapes have it, and below a heading.
/// 4. A count in the metadata overrules all of this.
/// </summary>
internal sealed record ListedTail(int Start, ImmutableArray<TailEntry> Entries)
{
    /// <summary>Finds the tail.</summary>
    /// <param name="from">The first line that may belong to it: 1, or 0 where the headline stands in the metadata.</param>
    /// <param name="count">How many entries there are, when a person said so.</param>
    /// <returns><see cref="Start"/> is the tail's first line, or the number of lines when there is no tail; null when there are fewer lines than
    /// <paramref name="count"/>.</returns>
    public static ListedTail? Find(ImmutableArray<SeedLine> lines, int from, int? count, bool markdown)
    {
        var parts = TailPart.Of(lines, from);
        var start = count is { } given ? Count(parts, given) : Search(parts, from > 0 && from <= lines.Length ? lines[from - 1] : null);
        return start < 0 ? null : new ListedTail(
            start < parts.Length ? parts[start].First : lines.Length,
            [.. parts.Skip(start).Where(part => part.Kind != PartKind.Heading).Select(part => part.Entry(lines, markdown))]);
    }

    private static int Count(ImmutableArray<TailPart> parts, int count)
    {
        var start = parts.Length;
        for (; count > 0 && start > 0; start--)
        {
            count -= parts[start - 1].Kind == PartKind.Heading ? 0 : 1;
        }

        while (start > 0 && start < parts.Length && parts[start - 1].Kind == PartKind.Heading)
        {
            start--;
        }

        return count > 0 ? -1 : start;
    }

    private static int Search(ImmutableArray<TailPart> parts, SeedLine? above)
    {
        var start = parts.Length;
        int good = 0, all = 0;
        var plain = false;
        for (var i = parts.Length - 1; i >= 0 && !(parts[i].Kind == PartKind.Plain && Wording.ReadsLikeBody(parts[i].Text)); i--)
        {
            if (parts[i].Kind == PartKind.Heading)
            {
                start = all > 0 && (!plain || 3 * good >= 2 * all) ? i : start;
                plain &= start != i;
                continue;
            }

            all++;
            good += parts[i].ReadsLikeHeadline ? 1 : 0;
            plain |= parts[i].Kind == PartKind.Plain;
            start = parts[i].Kind == PartKind.Entry && !plain ? i : start;
        }

        if (start == parts.Length || parts[start].Kind == PartKind.Heading)
        {
            return start;
        }

        if ((start > 0 ? parts[start - 1].Text : above?.Text.Value)?.TrimEnd() is [.., ':' or '：'])
        {
            start = NextHeading(parts, start);
        }

        while (start < parts.Length && parts[start].Kind == PartKind.Entry && !parts[start].ReadsLikeHeadline)
        {
            start++;
        }

        var rest = parts.Skip(start).Where(part => part.Kind != PartKind.Heading).ToList();
        return 3 * rest.Count(part => part.ReadsLikeHeadline) >= 2 * rest.Count ? start : NextHeading(parts, start);
    }

    private static int NextHeading(ImmutableArray<TailPart> parts, int start)
    {
        while (start < parts.Length && parts[start].Kind != PartKind.Heading)
        {
            start++;
        }

        return start;
    }
}
