// Typographic quotes, dashes and ellipses for what is printed; proof reads the text before this.
using System.Buffers;
using System.Text;

namespace SiteGen.Markdown;

/// <summary>Turns straight punctuation of one block of text into typographic punctuation, piece after piece.
/// English shapes; an editor of another language types that language's own marks, which stay as they are.
/// A character that was escaped or written as an entity is not passed through here.</summary>
internal sealed class SmartPunctuation
{
    private static readonly SearchValues<char> Straight = SearchValues.Create("\"'-.");

    private readonly StringBuilder _out = new();
    private char _before;
    private int _openDouble;
    private int _openSingle;

    /// <summary>A new block begins.</summary>
    public void Reset()
    {
        _before = '\0';
        _openDouble = 0;
        _openSingle = 0;
    }

    /// <summary>Something that is not changed stands here, e.g. code or an escaped character.</summary>
    public void Pass(char last) => _before = last;

    /// <summary>The text with its punctuation; valid until the next call.</summary>
    /// <param name="after">The character that follows the text in the file.</param>
    public ReadOnlySpan<char> Apply(ReadOnlySpan<char> text, char after)
    {
        if (text.IndexOfAny(Straight) < 0)
        {
            _before = text.IsEmpty ? _before : text[^1];
            return text;
        }

        _out.Clear();
        for (var at = 0; at < text.Length;)
        {
            var plain = text[at..].IndexOfAny(Straight);
            if (plain != 0)
            {
                plain = plain < 0 ? text.Length - at : plain;
                _out.Append(text.Slice(at, plain));
                at += plain;
                _before = text[at - 1];
                continue;
            }

            var run = text[at..].IndexOfAnyExcept(text[at]);
            run = run < 0 ? text.Length - at : run;
            at += text[at] switch
            {
                '-' => Dashes(run),
                '.' => Dots(run),
                '"' => DoubleQuote(Next(text, at + 1, after)),
                _ => SingleQuote(text[(at + 1)..], Next(text, at + 1, after)),
            };
        }

        return _out.ToString();
    }

    private static char Next(ReadOnlySpan<char> text, int at, char after) => at < text.Length ? text[at] : after;

    private int Dashes(int run)
    {
        Put(run switch { 2 => "–", 3 => "—", _ => new string('-', run) });
        return run;
    }

    private int Dots(int run)
    {
        Put(run < 3 ? new string('.', run) : "…" + new string('.', run - 3));
        return run;
    }

    private int DoubleQuote(char next)
    {
        if (MayOpen(next))
        {
            _openDouble++;
            Put("“");
        }
        else if (_openDouble == 0 && char.IsAsciiDigit(_before))
        {
            Put("\""); // inches and seconds
        }
        else
        {
            _openDouble = Math.Max(0, _openDouble - 1);
            Put("”");
        }

        return 1;
    }

    private int SingleQuote(ReadOnlySpan<char> rest, char next)
    {
        if (MayOpen(next) && !IsDecade(rest))
        {
            _openSingle++;
            Put("‘");
        }
        else if (char.IsAsciiDigit(_before) && _openSingle == 0 && !char.IsLetter(next))
        {
            Put("'"); // feet and minutes
        }
        else
        {
            if (!char.IsLetterOrDigit(next))
            {
                _openSingle = Math.Max(0, _openSingle - 1);
            }

            Put("’");
        }

        return 1;
    }

    private void Put(string text)
    {
        _out.Append(text);
        _before = text[^1];
    }

    private bool MayOpen(char next) =>
        (_before == '\0' || char.IsWhiteSpace(_before) || _before is '(' or '[' or '{' or '“' or '‘' or '"' or '\'' or '–' or '—' or '/' or '«' or '„')
        && next != '\0' && !char.IsWhiteSpace(next);

    /// <summary>The <c>90s</c> of <c>'90s</c>.</summary>
    private static bool IsDecade(ReadOnlySpan<char> rest) =>
        rest.Length >= 3 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1]) && rest[2] == 's';
}
