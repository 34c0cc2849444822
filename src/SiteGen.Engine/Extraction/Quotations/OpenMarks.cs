// The quotation marks that stand open while a passage is read, findable by kind without going through all of them.
namespace SiteGen.Extraction.Quotations;

internal sealed class OpenMarks
{
    private const string Kinds = "“”„‟\"＂«»「『‹‘‚'`";

    // Each with the one of its kind below it: both are places in this list, -1 for none.
    private readonly List<(int Token, int Kind, int Below)> _marks = [];
    private readonly int[] _top = new int[Kinds.Length];

    public OpenMarks() => Array.Fill(_top, -1);

    public int Count => _marks.Count;

    /// <summary>Token of the mark that was opened first.</summary>
    public int First => _marks[0].Token;

    public int TokenAt(int place) => _marks[place].Token;

    /// <summary>Place of the innermost open mark of a kind; -1 for none.</summary>
    public int Innermost(char mark) => Kinds.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var kind ? _top[kind] : -1;

    /// <summary>Place of the next open mark of the same kind outside one; -1 for none.</summary>
    public int Outside(int place) => _marks[place].Below;

    public void Open(int token, char mark)
    {
        var kind = Kinds.IndexOf(mark, StringComparison.Ordinal);
        _marks.Add((token, kind, kind < 0 ? -1 : _top[kind]));
        if (kind >= 0)
        {
            _top[kind] = _marks.Count - 1;
        }
    }

    /// <summary>Closes the mark at a place, and gives up all that were opened after it.</summary>
    public void Close(int place)
    {
        for (var index = _marks.Count - 1; index >= place; index--)
        {
            if (_marks[index].Kind is >= 0 and var kind)
            {
                _top[kind] = _marks[index].Below;
            }
        }

        _marks.RemoveRange(place, _marks.Count - place);
    }
}
