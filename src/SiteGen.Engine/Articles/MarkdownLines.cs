// Cuts Markdown into lines: block markup goes, what stands in code fences goes, inline markup is left for the joined paragraph.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Articles;

internal static class MarkdownLines
{
    /// <summary>The lines from an offset on. Not all of CommonMark: as much as saved articles use.</summary>
    public static ImmutableArray<SeedLine> Of(SourceText text, int start)
    {
        var lines = ImmutableArray.CreateBuilder<SeedLine>();
        var gap = true;
        var until = default(string);
        foreach (var raw in PlainLines.Raw(text.Value, start))
        {
            var span = PlainLines.Trim(text.Value, raw);
            var characters = text.Value.AsSpan(span.Start, span.Length);
            if (until is not null)
            {
                until = Closes(characters, until) ? null : until;
                gap = true;
                continue;
            }

            until = Opens(characters);
            if (until is not null)
            {
                gap = true;
                continue;
            }

            if (!gap && lines.Count > 0 && Underline(characters) is > 0 and var level)
            {
                lines[^1] = lines[^1] with { Heading = level };
                gap = true;
            }
            else if (Line(text, raw, span) is { } line)
            {
                lines.Add(line with { AfterGap = gap || line.Heading > 0 });
                gap = line.Heading > 0;
            }
            else
            {
                gap = true;
            }
        }

        return lines.DrainToImmutable();
    }

    private static SeedLine? Line(SourceText text, TextSpan raw, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && text.Value[start] == '>')
        {
            start = PlainLines.Trim(text.Value, TextSpan.FromBounds(start + 1, end)).Start;
        }

        var characters = text.Value.AsSpan(start, end - start);
        var heading = HeadingLevel(characters);
        var bullet = Bullets.Read(characters, out var textAt);
        if (heading > 0)
        {
            // "# Title ##" may close with marks of its own.
            var closing = characters.TrimEnd('#');
            end = closing.Length > 0 && char.IsWhiteSpace(closing[^1]) ? start + closing.Length : end;
        }

        var trimmed = PlainLines.Trim(text.Value, TextSpan.FromBounds(Math.Min(start + heading + textAt, end), end));
        var source = MappedText.At(text.Value.Substring(trimmed.Start, trimmed.Length), trimmed.Start);
        if (IsDefinition(source.Value) || (bullet != Bullet.Alone && !PlainLines.SaysSomething(source.Value)))
        {
            return null;
        }

        var (bare, link) = MarkdownInline.Strip(source);
        return bullet != Bullet.Alone && bare.Value.Length == 0
            ? null
            : new SeedLine(bare, source, raw.End) { Bullet = bullet, Heading = heading, Indent = span.Start - raw.Start, Link = link };
    }

    private static int HeadingLevel(ReadOnlySpan<char> line) =>
        line.IndexOfAnyExcept('#') is > 0 and <= 6 and var level && char.IsWhiteSpace(line[level]) ? level : 0;

    /// <summary>What closes a code fence or a comment that this line opens; null when it opens none.</summary>
    private static string? Opens(ReadOnlySpan<char> line) => line switch
    {
        _ when line.StartsWith("```", StringComparison.Ordinal) => line[3..].Contains('`') ? null : "```",
        _ when line.StartsWith("~~~", StringComparison.Ordinal) => "~~~",
        _ when line.StartsWith("<!--", StringComparison.Ordinal) && !line.Contains("-->", StringComparison.Ordinal) => "-->",
        _ => null,
    };

    private static bool Closes(ReadOnlySpan<char> line, string until) =>
        until == "-->" ? line.Contains(until, StringComparison.Ordinal) : line.StartsWith(until, StringComparison.Ordinal) && line.IndexOfAnyExcept(until[0]) < 0;

    /// <summary>A line of <c>===</c> or <c>---</c> makes the line above it a heading of level 1 or 2.</summary>
    private static int Underline(ReadOnlySpan<char> line) => line switch
    {
        { Length: < 2 } => 0,
        _ when line.IndexOfAnyExcept('=') < 0 => 1,
        _ when line.IndexOfAnyExcept('-') < 0 => 2,
        _ => 0,
    };

    /// <summary><c>[label]: address</c>, the target of a link by reference.</summary>
    private static bool IsDefinition(string line) =>
        line is ['[', not '^', ..] && line.IndexOf("]:", StringComparison.Ordinal) is > 1 and var close && line.IndexOf(']', StringComparison.Ordinal) == close
        && line[(close + 2)..].Trim() is { Length: > 0 } target && !target.Contains("  ", StringComparison.Ordinal)
        && (target.Contains("://", StringComparison.Ordinal) || target[0] is '<' or '/' or '#' or '.');
}
