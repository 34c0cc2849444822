// Puts texts of a page on one line: white space at the ends is dropped, any run of it within becomes one space, as in a browser.
using SiteGen.Text;

namespace SiteGen.Articles.Html;

internal sealed class TextLine
{
    private const string Blank = " \t\r\n\f";

    private readonly MappedTextBuilder _text = new();
    private int _space = -1;

    public int Length => _text.Length;

    public static MappedText Of(MappedText text)
    {
        var line = new TextLine();
        line.Add(text);
        return line.ToText();
    }

    /// <summary>Adds a text; its first and last white space parts it from what stands around it.</summary>
    public void Add(MappedText text)
    {
        var value = text.Value.AsSpan();
        for (var at = 0; at < value.Length;)
        {
            var word = value[at..].IndexOfAnyExcept(Blank);
            if (word != 0)
            {
                Space(text.OffsetOf(at));
            }

            if (word < 0)
            {
                break;
            }

            at += word;
            var length = value[at..].IndexOfAny(Blank) is >= 0 and var end ? end : value.Length - at;
            if (_space >= 0 && _text.Length > 0)
            {
                _text.Append(" ", _space);
            }

            _space = -1;
            Append(text, at, length);
            at += length;
        }
    }

    /// <summary>White space at this offset: written only once more text follows.</summary>
    public void Space(int offset) => _space = _space < 0 ? offset : _space;

    /// <summary>The line, without the no-break spaces at its ends that pages use to push text about.</summary>
    public MappedText ToText()
    {
        var text = _text.ToText();
        var start = text.Value.Length - text.Value.AsSpan().TrimStart().Length;
        var length = text.Value.AsSpan(start).TrimEnd().Length;
        return length == text.Value.Length ? text : Slice(text, start, length);
    }

    /// <summary>A stretch of a text, mapped as the text is.</summary>
    public static MappedText Slice(MappedText text, int start, int length)
    {
        if (text.Anchors.IsEmpty)
        {
            return new MappedText(text.Value.Substring(start, length), []);
        }

        var line = new TextLine();
        line.Append(text, start, length);
        return line._text.ToText();
    }

    private void Append(MappedText text, int start, int length)
    {
        // Anchors are few: from one to the next the characters stand side by side.
        for (int at = start, end; at < start + length; at = end)
        {
            var offset = text.OffsetOf(at);
            end = at + 1;
            while (end < start + length && text.OffsetOf(end) == offset + end - at)
            {
                end++;
            }

            _text.Append(text.Value.AsSpan(at, end - at), offset);
        }
    }
}
