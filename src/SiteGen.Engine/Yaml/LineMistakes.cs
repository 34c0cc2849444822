// The mistakes that one line of YAML shows by itself: a tab, a colon or a quotation mark in a bare value, a value that opens with a sign.
using SiteGen.Diagnostics;

namespace SiteGen.Yaml;

internal static class LineMistakes
{
    public static Diagnostic? Find(YamlLine line)
    {
        if (line.IsEmpty)
        {
            return null;
        }

        var value = line.Value;
        return Tab(line)
            ?? (value.Length == 0 ? null : MissingSpace(line) ?? AfterClosing(line, value) ?? OpeningSign(line, value) ?? Colon(line, value));
    }

    public static Diagnostic? Tab(YamlLine line) => line.IndentedBy('\t') is >= 0 and var tab
        ? YamlRules.Syntax.At(line.At(tab, 1), "a tab stands where YAML wants spaces", "replace each tab at the start of a line by two spaces")
        : null;

    private static Diagnostic? MissingSpace(YamlLine line) => line.Key.Length > 0 && line.Value[0] is not ('/' or '"' or '\'') && line.CharAt(line.ValueStart - 1) == ':'
        ? YamlRules.Syntax.At(line.At(line.ValueStart - 1, 1), $"a space is missing after the colon of {line.Key}", $"write {line.Key}: and then the value")
        : null;

    /// <summary><c>"No" means no</c>, <c>'It's here'</c>, <c>[Update] Samples shipped</c>.</summary>
    private static Diagnostic? AfterClosing(YamlLine line, string value)
    {
        if (value[0] is not ('"' or '\'' or '['))
        {
            return null;
        }

        var close = value.IndexOf(value[0] == '[' ? ']' : value[0], 1);
        var rest = close < 0 ? "" : value[(close + 1)..].TrimStart();
        return rest.Length == 0 || rest[0] is ',' or ']' or '}' or '#' or ':'
            ? null
            : YamlRules.Syntax.At(line.From(line.ValueStart), $"words stand after the closing {value[close]}", InQuotes(line, value));
    }

    private static Diagnostic? OpeningSign(YamlLine line, string value) => value[0] switch
    {
        '@' => YamlRules.Syntax.At(line.From(line.ValueStart), "a value cannot open with @", "in front matter, write a citation without @; put any other such value in quotes"),
        '`' or '%' or '*' or '&' or ',' or ']' or '}' => YamlRules.Syntax.At(line.From(line.ValueStart), $"a value cannot open with {value[0]}", InQuotes(line, value)),
        _ => null,
    };

    private static Diagnostic? Colon(YamlLine line, string value)
    {
        var colon = value.IndexOf(": ", StringComparison.Ordinal);
        colon = colon < 0 && value.EndsWith(':') ? value.Length - 1 : colon;
        return colon < 0 || line.Key.Length == 0 || value[0] is '"' or '\'' or '[' or '{' or '|' or '>' or '#'
            ? null
            : YamlRules.Syntax.At(line.At(line.ValueStart + colon, 1), "a colon stands in a value without quotes", InQuotes(line, value));
    }

    private static string InQuotes(YamlLine line, string value)
    {
        var key = line.Key.Length == 0 ? "" : line.Key + ": ";
        return (value.Contains('"', StringComparison.Ordinal), value.Contains('\'', StringComparison.Ordinal)) switch
        {
            (false, true) when value is ['\'', _, .., '\''] => $"put the whole value in double quotes: {key}\"{value[1..^1]}\"",
            (false, _) => $"put the whole value in quotes: {key}\"{value}\"",
            (true, false) => $"put the whole value in single quotes: {key}'{value}'",
            _ => "put the whole value in double quotes, and write \\\" for each double quote inside",
        };
    }
}
