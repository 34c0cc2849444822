// Finds the quotations in a text by its marks: the outermost pair counts, whatever shape the marks have.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Evidence;

/// <summary>A text in quotation marks.</summary>
/// <param name="Outer">With its marks.</param>
/// <param name="IsClosed">False where no closing mark was found: it then runs to the end of the text.</param>
internal readonly record struct MarkedText(TextSpan Outer, bool IsClosed)
{
    /// <summary>Without its marks.</summary>
    public TextSpan Inner => TextSpan.FromBounds(Outer.Start + 1, IsClosed ? Outer.End - 1 : Outer.End);
}

/// <summary>All quotations of a text.</summary>
/// <param name="Quotations">In order; none inside another.</param>
/// <param name="Strays">Closing marks that nothing opened.</param>
internal sealed record MarkedTexts(ImmutableArray<MarkedText> Quotations, ImmutableArray<int> Strays)
{
    public bool IsBalanced => Strays.IsEmpty && Quotations.All(quotation => quotation.IsClosed);
}

/// <summary>Reads the marks of one text.</summary>
internal sealed class QuotationMarks
{
    private readonly string _text;
    private readonly MarkUse _use;

    private QuotationMarks(string text, string language) => (_text, _use) = (text, new MarkUse(text, language));

    public static MarkedTexts Find(string text, string language) => new QuotationMarks(TypedMarks.Evened(text), language).Find();

    private MarkedTexts Find()
    {
        var found = ImmutableArray.CreateBuilder<MarkedText>();
        var strays = ImmutableArray.CreateBuilder<int>();
        for (var at = 0; at < _text.Length; at++)
        {
            if (!MarkUse.IsMark(_text[at]))
            {
                continue;
            }

            var closers = _use.ClosersOf(at);
            if (closers is null)
            {
                var partner = Partner(at);
                if (partner >= 0)
                {
                    found.Add(new MarkedText(TextSpan.FromBounds(at, partner + 1), IsClosed: true));
                    at = partner;
                }
                else if (MarkUse.IsTypographicDouble(_text[at]))
                {
                    strays.Add(at);
                }

                continue;
            }

            var close = Close(at, closers);
            if (close < 0 && MarkUse.IsSingle(_text[at]))
            {
                // Without a partner it is an apostrophe.
                continue;
            }

            found.Add(new MarkedText(TextSpan.FromBounds(at, close < 0 ? _text.Length : close + 1), close >= 0));
            at = close < 0 ? _text.Length : close;
        }

        return new MarkedTexts(found.ToImmutable(), strays.ToImmutable());
    }

    /// <summary>Index of the mark that closes the one at <paramref name="open"/>; -1 when none does.</summary>
    private int Close(int open, string closers)
    {
        var nested = CloseNested(open, closers);
        var close = nested >= 0 ? nested : First(open, closers);

        // Typed by two hands: “so" and "so”.
        return close >= 0 ? close
            : _text[open] is '\'' or '‘' ? First(open, _text[open] == '\'' ? "’" : "'", surely: true)
            : MarkUse.IsSingle(_text[open]) ? -1 : First(open, _text[open] == '"' ? "”" : "\"");
    }

    /// <summary>A double mark where none should open (said:"no", ”no”, " no ") still opens a quotation when the next double mark can be its other half; else -1.</summary>
    private int Partner(int open)
    {
        if (_use.LooseClosersOf(open) is not { } closers)
        {
            return -1;
        }

        var spaced = open + 1 < _text.Length && char.IsWhiteSpace(_text[open + 1]);
        for (var next = open + 1; next < _text.Length; next++)
        {
            if (!MarkUse.IsMark(_text[next]) || MarkUse.IsSingle(_text[next]) || _use.IsDoubtful(next))
            {
                continue;
            }

            return closers.Contains(_text[next], StringComparison.Ordinal) && (spaced || !_use.IsOpening(next)) ? next : -1;
        }

        return -1;
    }

    /// <param name="surely">Not where the mark may be an apostrophe or a unit.</param>
    private int First(int open, string closers, bool surely = false) =>
        Enumerable.Range(open + 1, _text.Length - open - 1).FirstOrDefault(at => Closes(at, closers) && !(surely && _use.IsDoubtful(at)), -1);

    private int CloseNested(int open, string closers)
    {
        var expected = new List<(string Closers, bool Single)> { (closers, MarkUse.IsSingle(_text[open])) };
        for (var at = open + 1; at < _text.Length; at++)
        {
            if (!MarkUse.IsMark(_text[at]))
            {
                continue;
            }

            // A single mark inside that found no partner was an apostrophe: it does not keep the outer mark from closing.
            var frame = expected.Count - 1;
            while (frame > 0 && expected[frame].Single && !Closes(at, expected[frame].Closers))
            {
                frame--;
            }

            if (Closes(at, expected[frame].Closers))
            {
                if (frame == 0)
                {
                    return at;
                }

                expected.RemoveRange(frame, expected.Count - frame);
            }
            else if (_use.ClosersOf(at) is { } inner)
            {
                expected.Add((inner, MarkUse.IsSingle(_text[at])));
            }
        }

        return -1;
    }

    private bool Closes(int at, string closers)
    {
        if (!closers.Contains(_text[at], StringComparison.Ordinal) || !_use.CanClose(at))
        {
            return false;
        }

        // 5' and 6" are units, boys' may be a possessive: neither closes where a better mark follows.
        return !_use.IsDoubtful(at) || !BetterFollows(at, closers);
    }

    private bool BetterFollows(int at, string closers)
    {
        var possessive = !char.IsDigit(_text[at - 1]);
        for (var next = at + 1; next < _text.Length; next++)
        {
            if (possessive && SentenceEnds.IsStop(_text[next]) && SentenceEnds.IsEnd(_text, next) && next + 1 < _text.Length && !closers.Contains(_text[next + 1], StringComparison.Ordinal))
            {
                return false;
            }

            if (!closers.Contains(_text[next], StringComparison.Ordinal) && !MarkUse.IsMark(_text[next]))
            {
                continue;
            }

            if (_use.ClosersOf(next) is not null)
            {
                return false;
            }

            if (closers.Contains(_text[next], StringComparison.Ordinal) && _use.CanClose(next) && (possessive || !_use.IsDoubtful(next)))
            {
                return true;
            }
        }

        return false;
    }
}
