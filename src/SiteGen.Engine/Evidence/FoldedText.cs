// A text with its typography evened out, so that the same words compare equal however they were typed; knows where each character stood.
using System.Collections.Immutable;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>A folded text. Marks, dashes, ellipses and white space are evened out; words, case and other punctuation are not touched.</summary>
/// <param name="Value">The folded text: a quotation mark of any shape is <c>"</c>, an apostrophe inside a word <c>'</c>, a dash <c>-</c>
/// and an ellipsis <c>…</c>, both without white space around them; other white space is one space.</param>
/// <param name="Starts">Where each character began in the original.</param>
/// <param name="Ends">Where each character ended in the original.</param>
internal sealed record FoldedText(string Value, ImmutableArray<int> Starts, ImmutableArray<int> Ends)
{
    public static FoldedText Of(string text) => new Folder(TypedMarks.Evened(text)).Fold();

    /// <summary>Folded words for comparing two texts as a whole.</summary>
    public static string Fold(string text) => Of(text).Value.Trim();

    /// <summary>The stretch of the original that a stretch of the folded text came from.</summary>
    public TextSpan ToOriginal(TextSpan span) => span.Length == 0
        ? new TextSpan(span.Start < Starts.Length ? Starts[span.Start] : (Ends.IsEmpty ? 0 : Ends[^1]), 0)
        : TextSpan.FromBounds(Starts[span.Start], Ends[span.End - 1]);

    /// <summary>The same, in several stretches where something was cut out between.</summary>
    public IEnumerable<TextSpan> ToOriginals(TextSpan span)
    {
        var start = span.Start;
        for (var at = span.Start; at <= span.End; at++)
        {
            if (at == span.End || Starts[at] == Ends[at])
            {
                if (at > start)
                {
                    yield return ToOriginal(TextSpan.FromBounds(start, at));
                }

                start = at + 1;
            }
        }
    }

    /// <summary>The text with stretches of the original cut out; <paramref name="spaced"/> leaves one space for each.</summary>
    public FoldedText Without(IEnumerable<TextSpan> cuts, bool spaced)
    {
        var value = new StringBuilder(Value.Length);
        var starts = ImmutableArray.CreateBuilder<int>(Value.Length);
        var ends = ImmutableArray.CreateBuilder<int>(Value.Length);
        var at = 0;
        foreach (var cut in cuts)
        {
            Copy(cut.Start);
            while (at < Value.Length && Starts[at] < cut.End)
            {
                at++;
            }

            if (spaced && value.Length > 0)
            {
                Gap(cut.Start);
            }
        }

        Copy(int.MaxValue);
        return new FoldedText(value.ToString(), starts.ToImmutable(), ends.ToImmutable());

        // One space of no width in the original marks the cut.
        void Gap(int at)
        {
            if (value[^1] != ' ')
            {
                value.Append(' ');
                starts.Add(at);
                ends.Add(at);
            }
            else
            {
                ends[^1] = starts[^1];
            }
        }

        void Copy(int end)
        {
            for (; at < Value.Length && Starts[at] < end; at++)
            {
                if (Value[at] != ' ' || value.Length == 0 || value[^1] != ' ')
                {
                    value.Append(Value[at]);
                    starts.Add(Starts[at]);
                    ends.Add(Ends[at]);
                }
            }
        }
    }
}

/// <summary>Folds one text, from left to right.</summary>
internal sealed class Folder(string text)
{
    private readonly StringBuilder _value = new(text.Length);
    private readonly ImmutableArray<int>.Builder _starts = ImmutableArray.CreateBuilder<int>(text.Length);
    private readonly ImmutableArray<int>.Builder _ends = ImmutableArray.CreateBuilder<int>(text.Length);

    public FoldedText Fold()
    {
        for (var at = 0; at < text.Length;)
        {
            at = Next(at);
        }

        return new FoldedText(_value.ToString(), _starts.ToImmutable(), _ends.ToImmutable());
    }

    private int Next(int at)
    {
        var c = text[at];
        switch (Glyphs.KindOf(c))
        {
            case GlyphKind.Invisible:
                return at + 1;
            case GlyphKind.Space:
                AddSpace(at);
                return at + 1;
            case GlyphKind.Dash when IsMinus(at):
                Add('-', at, at + 1);
                return at + 1;
            case GlyphKind.Dash:
                return AddTight('-', at, Glyphs.RunOf(text, at, GlyphKind.Dash));
            case GlyphKind.Dot when Glyphs.EllipsisEnd(text, at) is var end && end > at:
                return AddTight('…', at, end);
            case GlyphKind.DoubleMark:
                Add('"', at, at + 1);
                return at + 1;
            case GlyphKind.SingleMark:
                Add(IsInsideWord(at) ? '\'' : '"', at, at + 1);
                return at + 1;
            case GlyphKind.Ligature:
                foreach (var letter in Ligatures.Spell(c))
                {
                    Add(letter, at, at + 1);
                }

                return at + 1;
            default:
                return AddCluster(at);
        }
    }

    private void Add(char c, int start, int end)
    {
        _value.Append(c);
        _starts.Add(start);
        _ends.Add(end);
    }

    private void AddSpace(int at)
    {
        if (_value.Length == 0 || _value[^1] is not (' ' or '-' or '…'))
        {
            Add(' ', at, at + 1);
        }
    }

    /// <summary>A dash or an ellipsis takes the white space before it; that after it is not added.</summary>
    private int AddTight(char c, int start, int end)
    {
        if (_value.Length > 0 && _value[^1] == ' ')
        {
            _value.Length--;
            _starts.RemoveAt(_starts.Count - 1);
            _ends.RemoveAt(_ends.Count - 1);
        }

        Add(c, start, end);
        return end;
    }

    /// <summary>A letter with the marks that follow it, composed, so that both ways to write an accent are equal.</summary>
    private int AddCluster(int at)
    {
        var end = at + 1;
        if (text[at] < 0x80 && (end == text.Length || text[end] < 0x300))
        {
            Add(text[at], at, end);
            return end;
        }

        end = Glyphs.ClusterEnd(text, at);
        foreach (var c in Nfc.Compose(text[at..end]))
        {
            Add(c, at, end);
        }

        return end;
    }

    /// <summary>A minus keeps the space before it, which tells it from a dash between words.</summary>
    private bool IsMinus(int at) =>
        at + 1 < text.Length && char.IsDigit(text[at + 1]) && text[at] is '-' or '−' && _value.Length > 0 && _value[^1] == ' ';

    private bool IsInsideWord(int at)
    {
        var next = at + 1;
        while (next < text.Length && Glyphs.KindOf(text[next]) == GlyphKind.Invisible)
        {
            next++;
        }

        return _value.Length > 0 && char.IsLetterOrDigit(_value[^1]) && next < text.Length && char.IsLetterOrDigit(text[next]);
    }
}
