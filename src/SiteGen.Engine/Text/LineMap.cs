// Turns an offset in a decoded file into a line and a column: the one place where positions become 1-based.
using System.Collections.Immutable;

namespace SiteGen.Text;

/// <summary>Where the lines of one file begin. Lines end with LF, CRLF or CR.</summary>
public sealed class LineMap
{
    private readonly ImmutableArray<int> _starts;

    private LineMap(string path, ImmutableArray<int> starts, int length)
    {
        Path = path;
        _starts = starts;
        Length = length;
    }

    /// <summary>Path of the file inside the site.</summary>
    public string Path { get; }

    /// <summary>Length of the decoded text in UTF-16 code units.</summary>
    public int Length { get; }

    public int LineCount => _starts.Length;

    /// <summary>0-based offsets of the first characters of all lines.</summary>
    public ImmutableArray<int> Starts => _starts;

    /// <summary>The map that has these starts: one that was kept.</summary>
    public static LineMap OfStarts(string path, ImmutableArray<int> starts, int length) => new(path, starts, length);

    public static LineMap Of(string path, ReadOnlySpan<char> text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        var at = 0;
        while (text[at..].IndexOfAny('\r', '\n') is >= 0 and var found)
        {
            at += found + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
            {
                at++;
            }

            starts.Add(at);
        }

        return new LineMap(path, starts.DrainToImmutable(), text.Length);
    }

    /// <summary>0-based offset of the first character of a 1-based line.</summary>
    public int StartOf(int line) => _starts[line - 1];

    /// <summary>The place of an offset; offsets outside the text give its nearest end.</summary>
    public Location Locate(int offset, int length = 0)
    {
        offset = Math.Clamp(offset, 0, Length);
        var index = _starts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new Location(Path, line + 1, offset - _starts[line] + 1, length);
    }

    public Location Locate(TextSpan span) => Locate(span.Start, span.Length);
}
