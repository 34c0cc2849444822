// Cuts plain text into lines.
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Articles;

internal static class PlainLines
{
    /// <summary>The lines from an offset on. Linear in the text's length, however it is cut.</summary>
    public static ImmutableArray<SeedLine> Of(SourceText text, int start)
    {
        var lines = ImmutableArray.CreateBuilder<SeedLine>();
        var gap = true;
        foreach (var raw in Raw(text.Value, start))
        {
            var trimmed = Trim(text.Value, raw);
            var characters = text.Value.AsSpan(trimmed.Start, trimmed.Length);
            var bullet = Bullets.Read(characters, out var textAt);
            if (bullet != Bullet.Alone && !SaysSomething(characters))
            {
                gap = true;
                continue;
            }

            var source = MappedText.At(text.Value.Substring(trimmed.Start, trimmed.Length), trimmed.Start);
            lines.Add(new SeedLine(textAt == 0 ? source : MappedText.At(source.Value[textAt..], trimmed.Start + textAt), source, raw.End)
            {
                Bullet = bullet,
                AfterGap = gap,
                Indent = trimmed.Start - raw.Start,
            });
            gap = false;
        }

        return lines.DrainToImmutable();
    }

    /// <summary>Lines without their breaks: LF, CRLF or CR.</summary>
    public static IEnumerable<TextSpan> Raw(string text, int start)
    {
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            yield return TextSpan.FromBounds(start, end);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    /// <summary>Without white space, control characters and invisible marks at its ends.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Holds a letter or a digit of any script.</summary>
    public static bool SaysSomething(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBlank(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
