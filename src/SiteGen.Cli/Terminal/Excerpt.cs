// Cuts a line of a source file around a place, and says where the carets below it stand.
using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Cli.Terminal;

/// <summary>A line as a terminal shows it.</summary>
/// <param name="Text">The line, or the part around the place with '…' where it was cut; tabs are spaces.</param>
/// <param name="MarkStart">Cells before the first caret.</param>
/// <param name="MarkWidth">How many carets; at least one.</param>
/// <param name="Marked">The marked words, where carets would mislead because the line runs from right to left; else null.</param>
internal sealed record Excerpt(string Text, int MarkStart, int MarkWidth, string? Marked)
{
    private const int TabWidth = 4;

    /// <param name="column">1-based column in UTF-16 code units.</param>
    /// <param name="length">Code units to mark; 0 marks one.</param>
    /// <param name="width">Cells there is room for.</param>
    public static Excerpt Of(string line, int column, int length, int width)
    {
        var cells = CellsOf(line);
        var first = IndexAt(cells, Math.Max(column - 1, 0));
        var end = Math.Max(IndexAt(cells, Math.Max(column - 1, 0) + Math.Max(length, 1)), Math.Min(first + 1, cells.Length));
        var (from, to) = Window(cells, first, end, Math.Max(width, 20));

        var cutLeft = from > 0;
        var text = new StringBuilder(cutLeft ? "…" : "").AppendJoin("", cells[from..to].Select(cell => cell.Shown));
        var markEnd = Math.Min(end, to);
        return new(
            (to < cells.Length ? text.Append('…') : text).ToString(),
            Width(cells, from, first) + (cutLeft ? 1 : 0),
            Math.Max(1, Width(cells, first, markEnd)),
            cells[from..to].Any(cell => RunsLeft(cell.Rune.Value)) ? string.Concat(cells[first..markEnd].Select(cell => cell.Shown)) : null);
    }

    private static ImmutableArray<Cell> CellsOf(string line)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>(line.Length);
        var offset = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            var shown = rune.Value == '\t' ? new string(' ', TabWidth) : Ink.Safe(rune.ToString());
            cells.Add(new(offset, rune, shown, Ink.WidthOf(shown)));
            offset += rune.Utf16SequenceLength;
        }

        return cells.DrainToImmutable();
    }

    /// <summary>The cell at an offset; one past the last for offsets beyond the line.</summary>
    private static int IndexAt(ImmutableArray<Cell> cells, int offset)
    {
        var index = 0;
        while (index < cells.Length && cells[index].Offset < offset)
        {
            index++;
        }

        return index;
    }

    /// <summary>The cells to show: the whole line, or the place with about as much room on either side.</summary>
    private static (int From, int To) Window(ImmutableArray<Cell> cells, int first, int end, int width)
    {
        if (Width(cells, 0, cells.Length) <= width)
        {
            return (0, cells.Length);
        }

        // Two cells are kept for the marks of a cut.
        var room = width - 2;
        var from = Back(cells, first, (room - Math.Min(Width(cells, first, end), room * 2 / 3)) / 2);
        var to = from;
        for (var used = 0; to < cells.Length && used + cells[to].Width <= room; to++)
        {
            used += cells[to].Width;
        }

        return to < cells.Length ? (from, to) : (Back(cells, to, room), to);
    }

    /// <summary>Goes back from a cell as far as the room allows, never to between a letter and its accents.</summary>
    private static int Back(ImmutableArray<Cell> cells, int from, int room)
    {
        var index = from;
        while (index > 0 && cells[index - 1].Width <= room)
        {
            room -= cells[--index].Width;
        }

        while (index < from && cells[index].Width == 0)
        {
            index++;
        }

        return index;
    }

    private static int Width(ImmutableArray<Cell> cells, int from, int to)
    {
        var width = 0;
        for (var i = from; i < to; i++)
        {
            width += cells[i].Width;
        }

        return width;
    }

    private static bool RunsLeft(int rune) => rune is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC);

    private readonly record struct Cell(int Offset, Rune Rune, string Shown, int Width);
}
