// One line of a record: texts and numbers between tabs, whatever characters the texts hold.
using System.Globalization;
using System.Text;
using SiteGen.Caching;
using SiteGen.Text;

namespace SiteGen.Cli.Disk;

/// <summary>Puts a line together.</summary>
internal sealed class RecordLineWriter(string word)
{
    private readonly StringBuilder _line = new(word);

    /// <param name="text">Null comes back as null.</param>
    public RecordLineWriter Add(string? text)
    {
        _line.Append('\t').Append(text is null ? @"\0" : text
            .Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("\n", @"\n", StringComparison.Ordinal)
            .Replace("\t", @"\t", StringComparison.Ordinal));
        return this;
    }

    public RecordLineWriter Add(long number) => Add(number.ToString(CultureInfo.InvariantCulture));

    public RecordLineWriter Add(Fingerprint fingerprint) => Add(fingerprint.ToString());

    public RecordLineWriter Add(Location place) => Add(place.Path).Add(place.Line).Add(place.Column).Add(place.Length);

    public override string ToString() => _line.ToString();
}

/// <summary>Takes a line apart. A field that is missing or of another kind comes out empty, and the line is then not whole.</summary>
internal sealed class RecordLineReader
{
    private readonly string[] _fields;
    private int _next = 1;
    private bool _failed;

    public RecordLineReader(string line) => _fields = line.Split('\t');

    /// <summary>What kind of line this is.</summary>
    public string Word => _fields[0];

    public bool IsAtEnd => _next >= _fields.Length;

    /// <summary>Whether every field was read and was what it should be.</summary>
    public bool IsWhole => IsAtEnd && !_failed;

    public string Text() => TextOrNull() ?? Fail("");

    public string? TextOrNull()
    {
        var field = IsAtEnd ? Fail(@"\0") : _fields[_next++];
        return field == @"\0" ? null : Unescaped(field);
    }

    public int Count() => int.TryParse(Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Fail(0);

    public DateTimeOffset Moment() =>
        long.TryParse(Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks
            ? new(ticks, TimeSpan.Zero)
            : Fail(default(DateTimeOffset));

    public Fingerprint Hash() => Fingerprint.Parse(Text()) ?? Fail(default(Fingerprint));

    public Location Place() => new(Text(), Count(), Count(), Count());

    private string Unescaped(string field)
    {
        if (!field.Contains('\\', StringComparison.Ordinal))
        {
            return field;
        }

        var text = new StringBuilder(field.Length);
        for (var i = 0; i < field.Length; i++)
        {
            text.Append(field[i] != '\\' ? field[i] : (++i < field.Length ? field[i] : ' ') switch
            {
                '\\' => '\\',
                'n' => '\n',
                't' => '\t',
                _ => Fail(' '),
            });
        }

        return text.ToString();
    }

    private T Fail<T>(T instead)
    {
        _failed = true;
        return instead;
    }
}
