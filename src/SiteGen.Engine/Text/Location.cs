// A place in a source file, as people count: lines and columns from 1.
namespace SiteGen.Text;

/// <summary>A place in a source file.</summary>
/// <param name="Path">Path inside the site.</param>
/// <param name="Line">1-based line; 0 when the file as a whole is meant.</param>
/// <param name="Column">1-based column in UTF-16 code units; 0 when the file as a whole is meant.</param>
/// <param name="Length">Code units to underline on that line; 0 when only the place is known.</param>
public readonly record struct Location(string Path, int Line = 0, int Column = 0, int Length = 0) : IComparable<Location>
{
    /// <summary>Orders by path (ordinal), line and column.</summary>
    public int CompareTo(Location other)
    {
        var order = string.CompareOrdinal(Path, other.Path);
        order = order != 0 ? order : Line.CompareTo(other.Line);
        return order != 0 ? order : Column.CompareTo(other.Column);
    }

    public static bool operator <(Location left, Location right) => left.CompareTo(right) < 0;
    public static bool operator >(Location left, Location right) => left.CompareTo(right) > 0;
    public static bool operator <=(Location left, Location right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Location left, Location right) => left.CompareTo(right) >= 0;

    public override string ToString() => Line == 0 ? Path : string.Create(null, $"{Path}({Line},{Column})");
}
