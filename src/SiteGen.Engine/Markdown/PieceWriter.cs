// Writes pieces in output order: neighbouring markup becomes one piece, and so does neighbouring prose.
using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Markdown;

/// <summary>Pieces in the making. Everything that a user wrote goes through <see cref="Text"/>, which escapes it.</summary>
internal sealed class PieceWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    private readonly StringBuilder _buffer = new();
    private readonly Stack<ImmutableArray<BodyPiece>.Builder> _outer = new();
    private ImmutableArray<BodyPiece>.Builder _pieces = ImmutableArray.CreateBuilder<BodyPiece>();
    private bool _isProse;

    /// <summary>Finished markup.</summary>
    public PieceWriter Markup(string html)
    {
        Switch(prose: false);
        _buffer.Append(html);
        return this;
    }

    public PieceWriter Markup(int number)
    {
        Switch(prose: false);
        _buffer.Append(System.Globalization.CultureInfo.InvariantCulture, $"{number}");
        return this;
    }

    /// <summary>Text that is to be read: prose where a glossary term may be linked, escaped markup elsewhere.</summary>
    public PieceWriter Text(ReadOnlySpan<char> text, bool linkable)
    {
        if (text.IsEmpty)
        {
            return this;
        }

        Switch(linkable);
        if (linkable)
        {
            _buffer.Append(text);
        }
        else
        {
            Escape(text);
        }

        return this;
    }

    /// <summary>Text or an attribute's value, escaped for both.</summary>
    public PieceWriter Escaped(ReadOnlySpan<char> text)
    {
        Switch(prose: false);
        Escape(text);
        return this;
    }

    public void Add(BodyPiece piece)
    {
        Flush();
        _pieces.Add(piece);
    }

    /// <summary>A source marker attaches to the word before it: one space between them is dropped.</summary>
    public void Cite(CitationPiece piece)
    {
        TrimSpace();
        Add(piece);
    }

    /// <summary>Drops one space at the end.</summary>
    public void TrimSpace()
    {
        if (_buffer.Length > 0 && _buffer[^1] == ' ')
        {
            _buffer.Length--;
        }
    }

    /// <summary>What follows, until <see cref="End"/>, goes into a list of its own.</summary>
    public void Begin()
    {
        Flush();
        _outer.Push(_pieces);
        _pieces = ImmutableArray.CreateBuilder<BodyPiece>();
    }

    public void AddRange(ImmutableArray<BodyPiece> pieces)
    {
        foreach (var piece in pieces)
        {
            // Neighbouring markup stays one piece.
            if (piece is MarkupPiece markup)
            {
                Markup(markup.Html);
            }
            else
            {
                Add(piece);
            }
        }
    }

    public ImmutableArray<BodyPiece> End()
    {
        var inner = Take();
        _pieces = _outer.Pop();
        return inner;
    }

    /// <summary>All pieces since the last call.</summary>
    public ImmutableArray<BodyPiece> Take()
    {
        Flush();
        return _pieces.DrainToImmutable();
    }

    private void Switch(bool prose)
    {
        if (_isProse != prose)
        {
            Flush();
            _isProse = prose;
        }
    }

    private void Flush()
    {
        if (_buffer.Length > 0)
        {
            var text = _buffer.ToString();
            _pieces.Add(_isProse ? new ProsePiece(text) : new MarkupPiece(text));
            _buffer.Clear();
        }
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            _buffer.Append(text[..at]).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => "&quot;",
            });
            text = text[(at + 1)..];
        }

        _buffer.Append(text);
    }
}
