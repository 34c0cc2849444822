// Makes paragraphs of lines: one a line, or hard-wrapped lines joined again.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Articles;

/// <summary>A paragraph in the making.</summary>
/// <param name="Text">One line.</param>
/// <param name="Heading">1 to 6 for a Markdown heading, else 0.</param>
internal sealed record Paragraph(MappedText Text, int Heading);

/// <summary>
/// How hard wrapping is told from one paragraph a line. A line break looks like a wrap when the line before it does not end a sentence and
/// either the next line begins with a small letter, or the next line's first word would not have fitted on it (the widest line of the
/// seed is the measure). A seed is hard-wrapped when at least half of its breaks look so, one of them by the small letter or three by
/// the width. Its paragraphs are then set apart by blank lines, or, where it has none, by a line that ends a sentence early.
/// In Markdown blank lines always count, as they do there, if the seed has any below its headline.
/// </summary>
internal static class Paragraphs
{
    public static ImmutableArray<Paragraph> Of(ReadOnlySpan<SeedLine> lines, bool markdown)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var layout = Layout.Of(lines, markdown);
        for (int start = 0, end; start < lines.Length; start = end)
        {
            end = start + 1;
            while (end < lines.Length && !Begins(lines, end, layout, paragraphs.Count))
            {
                end++;
            }

            var joined = LineJoin.Join(lines[start..end]);
            var text = markdown ? MarkdownInline.Strip(joined).Text : joined;
            if (PlainLines.SaysSomething(text.Value))
            {
                paragraphs.Add(new Paragraph(text, lines[start].Heading));
            }
        }

        return paragraphs.DrainToImmutable();
    }

    private static bool Begins(ReadOnlySpan<SeedLine> lines, int index, Layout layout, int paragraphs)
    {
        SeedLine before = lines[index - 1], line = lines[index];
        if (before.Bullet == Bullet.Alone)
        {
            return line.Bullet != Bullet.None;
        }

        if (!layout.Wrapped || line.AfterGap || line.Bullet != Bullet.None || line.Heading > 0 || before.Heading > 0)
        {
            return true;
        }

        // Headline and standfirst often stand on lines of their own above wrapped text.
        if (index < layout.HeadLines)
        {
            return (paragraphs < 3 && DatelineReader.Opens(line.Text.Value)) || !layout.LooksWrapped(before, line)
                || !(Wording.StartsLower(line.Text.Value) || Wording.GoesOn(before.Text.Value));
        }

        return !layout.HasGaps && (line.Indent > before.Indent || (Wording.EndsSentence(before.Text.Value) && !layout.IsFull(before, line)));
    }

    /// <summary>What the lines as a whole look like.</summary>
    /// <param name="Wrapped">Lines are parts of paragraphs.</param>
    /// <param name="HasGaps">Blank lines set body paragraphs apart.</param>
    /// <param name="Width">Length of the widest line that could have been wrapped.</param>
    /// <param name="HeadLines">How many lines stand before the first gap, at most four: headline and standfirst may be among them.</param>
    private readonly record struct Layout(bool Wrapped, bool HasGaps, int Width, int HeadLines)
    {
        public static Layout Of(ReadOnlySpan<SeedLine> lines, bool markdown)
        {
            int width = 0, head = 4;
            var gaps = false;
            for (var i = 1; i < lines.Length; i++)
            {
                width = lines[i].Text.Value.Contains(' ', StringComparison.Ordinal) ? Math.Max(width, lines[i].Source.Value.Length) : width;
                head = lines[i].AfterGap ? Math.Min(head, i) : head;
                gaps |= i >= 3 && lines[i].AfterGap;
            }

            var layout = new Layout(false, gaps, width, head);
            return layout with { Wrapped = (markdown && HasGapsBelowHeadline(lines)) || layout.ShowsWrapping(lines) };
        }

        public bool IsFull(SeedLine line, SeedLine next) =>
            line.Source.Value.Length + 1 + (Wording.IsWide(next.Source.Value[0]) ? 1 : LineJoin.FirstWord(next.Source.Value).Length) > Width;

        public bool LooksWrapped(SeedLine line, SeedLine next) =>
            !Wording.EndsSentence(line.Text.Value) && !line.Text.Value.EndsWith(':') && (Wording.StartsLower(next.Text.Value) || IsFull(line, next));

        private bool ShowsWrapping(ReadOnlySpan<SeedLine> lines)
        {
            int breaks = 0, bySmallLetter = 0, byWidth = 0;
            for (var i = 2; i < lines.Length; i++)
            {
                SeedLine before = lines[i - 1], line = lines[i];
                if (line.AfterGap || line.Bullet != Bullet.None || before.Bullet == Bullet.Alone || line.Heading + before.Heading > 0)
                {
                    continue;
                }

                breaks++;
                if (LooksWrapped(before, line) && !DatelineReader.Opens(line.Text.Value))
                {
                    bySmallLetter += Wording.StartsLower(line.Text.Value) ? 1 : 0;
                    byWidth += Wording.StartsLower(line.Text.Value) ? 0 : 1;
                }
            }

            return 2 * (bySmallLetter + byWidth) >= breaks && (bySmallLetter >= 1 || byWidth >= 3);
        }

        private static bool HasGapsBelowHeadline(ReadOnlySpan<SeedLine> lines)
        {
            for (var i = 2; i < lines.Length; i++)
            {
                if (lines[i].AfterGap && lines[i].Heading + lines[i - 1].Heading == 0)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
