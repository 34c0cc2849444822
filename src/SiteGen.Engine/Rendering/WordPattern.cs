// A text of the interface with its places to fill, cut into pieces once when the file of words is read.
using System.Collections.Immutable;

namespace SiteGen.Rendering;

/// <summary>A piece of a pattern: text that stands, or the name of a place to fill.</summary>
internal readonly record struct WordPiece(string Text, bool IsPlace);

/// <summary>A text such as <c>Published {date}</c>.</summary>
internal sealed class WordPattern
{
    private WordPattern(string text, ImmutableArray<WordPiece> pieces) => (Text, Pieces) = (text, pieces);

    /// <summary>As it stands in the file.</summary>
    public string Text { get; }

    public ImmutableArray<WordPiece> Pieces { get; }

    /// <summary>There is nothing to fill in.</summary>
    public bool IsPlain => Pieces is [] or [{ IsPlace: false }];

    /// <summary>Names of the places, each once.</summary>
    public IEnumerable<string> Places => Pieces.Where(piece => piece.IsPlace).Select(piece => piece.Text).Distinct();

    /// <summary>A brace without its partner is text.</summary>
    public static WordPattern Of(string text)
    {
        var pieces = ImmutableArray.CreateBuilder<WordPiece>(1);
        var at = 0;
        while (text.IndexOf('{', at) is >= 0 and var open && text.IndexOf('}', open) is >= 0 and var close)
        {
            Add(text[at..open], false);
            Add(text[(open + 1)..close], true);
            at = close + 1;
        }

        Add(text[at..], false);
        return new(text, pieces.ToImmutable());

        void Add(string piece, bool isPlace)
        {
            if (piece.Length > 0 || isPlace)
            {
                pieces.Add(new(piece, isPlace));
            }
        }
    }
}
