// One line of YAML as a person sees it: indentation, dashes, key and value. For messages about YAML that cannot be parsed.
using SiteGen.Text;

namespace SiteGen.Yaml;

internal sealed class YamlLine
{
    private readonly SourceText _text;
    private readonly int _number;
    private readonly int _start;
    private readonly int _end;

    private YamlLine(SourceText text, int number)
    {
        _text = text;
        _number = number;
        _start = text.Lines.StartOf(number);
        var next = number < text.Lines.LineCount ? text.Lines.StartOf(number + 1) : text.Lines.Length;
        _end = _start + text.Value.AsSpan(_start, next - _start).TrimEnd(" \t\r\n").Length;

        var value = text.Value.AsSpan(_start, _end - _start);
        Indent = value.Length - value.TrimStart(" \t").Length;
        KeyColumn = Indent;
        while (value[KeyColumn..].StartsWith("- "))
        {
            KeyColumn += 2;
            KeyColumn += value[KeyColumn..].Length - value[KeyColumn..].TrimStart(' ').Length;
        }

        var colon = value[KeyColumn..].IndexOf(':');
        var key = colon <= 0 ? "" : value.Slice(KeyColumn, colon).ToString();
        Key = key.All(c => char.IsLetterOrDigit(c) || c is '_' or '-') ? key : "";
        var after = Key.Length == 0 ? KeyColumn : KeyColumn + colon + 1;
        ValueStart = _start + after + value[after..].Length - value[after..].TrimStart(' ').Length;
    }

    /// <summary>Characters of white space at its start.</summary>
    public int Indent { get; }

    /// <summary>Characters before its key: indentation and dashes.</summary>
    public int KeyColumn { get; }

    /// <summary>The key; empty when the line has none.</summary>
    public string Key { get; }

    /// <summary>Offset of the value in the file.</summary>
    public int ValueStart { get; }

    public string Value => _text.Value[ValueStart..Math.Max(ValueStart, _end)];

    /// <summary>All but the indentation.</summary>
    public string Words => _text.Value[(_start + Indent).._end];

    public bool IsEmpty => _start + Indent >= _end || _text.Value[_start + Indent] == '#';

    public Location Whole => From(_start + Indent);

    public static YamlLine At(SourceText text, int offset) => new(text, text.Lines.Locate(offset).Line);

    /// <summary>The nearest line above that is neither empty nor a comment.</summary>
    public YamlLine? Above(TextSpan span)
    {
        for (var number = _number - 1; number >= 1 && _text.Lines.StartOf(number) >= span.Start; number--)
        {
            if (new YamlLine(_text, number) is { IsEmpty: false } line)
            {
                return line;
            }
        }

        return null;
    }

    public YamlLine? Below() => _number < _text.Lines.LineCount ? new YamlLine(_text, _number + 1) : null;

    public char CharAt(int offset) => _text.Value[offset];

    /// <summary>What stands in the line from an offset on.</summary>
    public ReadOnlySpan<char> Rest(int offset) => _text.Value.AsSpan(offset, Math.Max(0, _end - offset));

    /// <summary>The place from an offset to the line's end.</summary>
    public Location From(int offset) => _text.Lines.Locate(offset, Math.Max(0, _end - offset));

    public Location At(int offset, int length) => _text.Lines.Locate(offset, length);

    /// <summary>Offset of a place in the indentation, or -1.</summary>
    public int IndentedBy(char white) => _text.Value.AsSpan(_start, Indent).IndexOf(white) is >= 0 and var found ? _start + found : -1;
}
