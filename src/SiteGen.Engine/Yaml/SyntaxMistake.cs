// Puts YAML syntax errors into plain words: looks at the lines where the parser gave up and names the usual mistakes with their mend.
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>Where and how the parser gave up.</summary>
/// <param name="Offset">The place in the file.</param>
/// <param name="OpenBracket">Where the outermost [ ] or { } begins that was being read; null outside of one.</param>
/// <param name="Words">The parser's own words: only used to tell kinds of errors apart, never shown.</param>
internal sealed record ParserStop(int Offset, int? OpenBracket, string Words)
{
    public bool Says(string words) => Words.Contains(words, StringComparison.Ordinal);
}

internal static class SyntaxMistake
{
    /// <param name="span">The stretch of the file that is YAML.</param>
    public static Diagnostic Describe(SourceText text, TextSpan span, ParserStop stop)
    {
        var line = YamlLine.At(text, stop.Offset);

        // The parser often stops at the first thing after the mistake, which then stands in the line above.
        var above = line.Above(span);
        return Tab(line, stop)
            ?? Quote(line, span, stop)
            ?? LineMistakes.Find(line)
            ?? Bracket(text, stop)
            ?? (above is null ? null : LineMistakes.Find(above))
            ?? Misplaced(line, above, stop)
            ?? Indentation(line, above);
    }

    /// <summary>Reported for the block that the tab breaks, which may begin lines above it.</summary>
    private static Diagnostic? Tab(YamlLine line, ParserStop stop)
    {
        for (var candidate = line; stop.Says("tab") && candidate is not null; candidate = candidate.Below())
        {
            if (LineMistakes.Tab(candidate) is { } tab)
            {
                return tab;
            }
        }

        return null;
    }

    private static Diagnostic? Quote(YamlLine line, TextSpan span, ParserStop stop)
    {
        if (!stop.Says("quoted scalar") || stop.Offset >= span.End || line.CharAt(stop.Offset) is not ('"' or '\''))
        {
            return null;
        }

        var quote = line.CharAt(stop.Offset);
        return stop.Says("escape")
            ? YamlRules.Syntax.At(line.From(stop.Offset), "a backslash in double quotes opens an escape, and this one is none", "write \\\\ for a backslash, or use single quotes")
            : YamlRules.Syntax.At(line.From(stop.Offset), $"the text that opens here with {quote} is never closed", $"add the closing {quote}");
    }

    private static Diagnostic? Bracket(SourceText text, ParserStop stop)
    {
        if (stop.OpenBracket is not { } open)
        {
            return null;
        }

        var line = YamlLine.At(text, open);
        var (name, closing) = text.Value[open] == '[' ? ("list", ']') : ("block", '}');
        return line.Rest(open).Contains(closing)
            ? YamlRules.Syntax.At(line.From(open), $"the {name} that opens here with {text.Value[open]} cannot be read to its end",
                "separate entries by commas, and put an entry that holds one of , : [ ] { } in quotes")
            : YamlRules.Syntax.At(line.From(open), $"the {name} that opens here with {text.Value[open]} is never closed", $"add the closing {closing}");
    }

    private static Diagnostic? Misplaced(YamlLine line, YamlLine? above, ParserStop stop)
    {
        if (stop.Says("sequence entries are not allowed"))
        {
            return YamlRules.Syntax.At(line.From(stop.Offset), "a list cannot begin on the line of its key", $"begin it on the line below: {line.Key}: and then each entry after a -");
        }

        if (stop.Says("block scalar"))
        {
            return YamlRules.Syntax.At(line.From(stop.Offset), "words stand beside | or >, whose text begins on the line below", "move the words to the line below, indented");
        }

        if (!stop.Says("invalid mapping") || above is null)
        {
            return null;
        }

        return above.Key.Length == 0
            ? YamlRules.Syntax.At(above.Whole, "this line has no colon", above.Words.Length <= 20 ? $"write it as {above.Words}: and then the value" : "write it as key: value")
            : YamlRules.Syntax.At(line.Whole, "this line is indented deeper than the one above, whose key already has a value", $"indent {line.Key} like {above.Key}");
    }

    private static Diagnostic Indentation(YamlLine line, YamlLine? above)
    {
        const string Rule = "indent the keys of one block by the same number of spaces, and write each as key: value";
        if (line.Words.Length > 0 && line.Key.Length == 0 && line.Words[0] != '-')
        {
            return YamlRules.Syntax.At(line.Whole, "this line has no colon", Rule);
        }

        if (line.Indent != line.KeyColumn && above is { Value.Length: > 0 } && above.Indent == above.KeyColumn)
        {
            return YamlRules.Syntax.At(line.Whole, "a list entry stands below a key that already has a value", $"remove the value of {above.Key}, or the - here");
        }

        return above is not null && above.KeyColumn != line.KeyColumn
            ? YamlRules.Syntax.At(line.Whole, string.Create(null, $"this line begins after {Spaces(line.KeyColumn)}, which fits no block above it"),
                $"{Rule}; the line above begins after {Spaces(above.KeyColumn)}")
            : YamlRules.Syntax.At(line.Whole, "this line does not fit the lines above it", Rule);
    }

    private static string Spaces(int number) => number == 1 ? "1 space" : string.Create(null, $"{number} spaces");
}
