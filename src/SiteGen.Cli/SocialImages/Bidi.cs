// Which way each character of a line runs: the Unicode bidirectional algorithm (UAX #9) for one line without explicit embeddings, which a title has none of.
using System.Globalization;
using System.Text;

namespace SiteGen.Cli.SocialImages;

/// <summary>A part of a line that runs one way.</summary>
internal readonly record struct DirectionalRun(int Start, int End, bool RightToLeft);

internal static class Bidi
{
    private const string Opening = "([{«‹“‘", Closing = ")]}»›”’";

    private enum Kind : byte
    {
        Left,
        Right,
        ArabicLetter,
        Number,
        ArabicNumber,
        SignBeforeNumber,
        NumberSeparator,
        NumberTerminator,
        Mark,
        Neutral,
    }

    /// <summary>The runs of a line in the order in which they stand on it from left to right.</summary>
    public static IReadOnlyList<DirectionalRun> Runs(string line, bool rightToLeft)
    {
        if (!rightToLeft && !line.AsSpan().ContainsAnyExceptInRange('\0', '\u058f'))
        {
            return [new(0, line.Length, false)];
        }

        var levels = Levels(line, rightToLeft);
        var runs = new List<(int Start, int End, int Level)>();
        for (var at = 0; at < levels.Length; at++)
        {
            if (at > 0 && levels[at] == levels[at - 1])
            {
                runs[^1] = runs[^1] with { End = at + 1 };
            }
            else
            {
                runs.Add((at, at + 1, levels[at]));
            }
        }

        // L2: from the highest level to the lowest odd one, turn every sequence of runs at that level or above.
        for (var level = 2; level > 0; level--)
        {
            for (var at = 0; at < runs.Count; at++)
            {
                var start = at;
                while (at < runs.Count && runs[at].Level >= level)
                {
                    at++;
                }

                runs.Reverse(start, at - start);
            }
        }

        return [.. runs.Select(run => new DirectionalRun(run.Start, run.End, run.Level % 2 == 1))];
    }

    private static int[] Levels(string line, bool rightToLeft)
    {
        var kinds = new Kind[line.Length];
        for (var at = 0; at < line.Length; at++)
        {
            kinds[at] = at > 0 && char.IsSurrogatePair(line[at - 1], line[at]) ? kinds[at - 1] : KindOf(Rune.TryGetRuneAt(line, at, out var rune) ? rune : Rune.ReplacementChar);
        }

        var around = rightToLeft ? Kind.Right : Kind.Left;
        Weak(kinds, around);
        Brackets(line, kinds, around);
        Neutrals(kinds, around);
        return [.. kinds.Select(kind => kind switch
        {
            Kind.Left => rightToLeft ? 2 : 0,
            Kind.Right => 1,
            _ => 2,
        })];
    }

    /// <summary>W1 to W7: marks and numbers.</summary>
    private static void Weak(Kind[] kinds, Kind around)
    {
        var strong = around;
        for (var at = 0; at < kinds.Length; at++)
        {
            kinds[at] = kinds[at] == Kind.Mark ? at == 0 ? around : kinds[at - 1] : kinds[at];
            kinds[at] = kinds[at] == Kind.Number && strong == Kind.ArabicLetter ? Kind.ArabicNumber : kinds[at];
            strong = kinds[at] is Kind.Left or Kind.Right or Kind.ArabicLetter ? kinds[at] : strong;
        }

        for (var at = 0; at < kinds.Length; at++)
        {
            kinds[at] = kinds[at] == Kind.ArabicLetter ? Kind.Right : kinds[at];
            if (at > 0 && at + 1 < kinds.Length && kinds[at - 1] == kinds[at + 1]
                && ((kinds[at] is Kind.SignBeforeNumber or Kind.NumberSeparator && kinds[at - 1] == Kind.Number) || (kinds[at] == Kind.NumberSeparator && kinds[at - 1] == Kind.ArabicNumber)))
            {
                kinds[at] = kinds[at - 1];
            }
        }

        for (var at = 0; at < kinds.Length; at++)
        {
            if (kinds[at] == Kind.NumberTerminator)
            {
                var end = at;
                while (end < kinds.Length && kinds[end] == Kind.NumberTerminator)
                {
                    end++;
                }

                var belongs = (at > 0 && kinds[at - 1] == Kind.Number) || (end < kinds.Length && kinds[end] == Kind.Number);
                Array.Fill(kinds, belongs ? Kind.Number : Kind.Neutral, at, end - at);
            }
        }

        strong = around;
        for (var at = 0; at < kinds.Length; at++)
        {
            kinds[at] = kinds[at] is Kind.SignBeforeNumber or Kind.NumberSeparator ? Kind.Neutral : kinds[at] == Kind.Number && strong == Kind.Left ? Kind.Left : kinds[at];
            strong = kinds[at] is Kind.Left or Kind.Right ? kinds[at] : strong;
        }
    }

    /// <summary>N0: a pair of brackets goes with what stands in it.</summary>
    private static void Brackets(string line, Kind[] kinds, Kind around)
    {
        var open = new Stack<int>();
        for (var at = 0; at < line.Length; at++)
        {
            if (kinds[at] != Kind.Neutral)
            {
                continue;
            }

            if (Opening.Contains(line[at], StringComparison.Ordinal))
            {
                open.Push(at);
            }
            else if (Closing.IndexOf(line[at], StringComparison.Ordinal) is >= 0 and var kind && open.Count > 0 && line[open.Peek()] == Opening[kind])
            {
                var start = open.Pop();
                var inside = kinds[(start + 1)..at].Select(Strong).OfType<Kind>().Distinct().ToArray();
                Kind? taken = inside.Contains(around) ? around
                    : inside is [var other] ? (kinds[..start].Select(Strong).LastOrDefault(found => found is not null) ?? around) == other ? other : around
                    : null;
                (kinds[start], kinds[at]) = (taken ?? kinds[start], taken ?? kinds[at]);
            }
        }
    }

    /// <summary>N1 and N2: what stands between two of one direction takes it, else that of the line.</summary>
    private static void Neutrals(Kind[] kinds, Kind around)
    {
        for (var at = 0; at < kinds.Length; at++)
        {
            if (kinds[at] == Kind.Neutral)
            {
                var end = at;
                while (end < kinds.Length && kinds[end] == Kind.Neutral)
                {
                    end++;
                }

                var before = at == 0 ? around : Strong(kinds[at - 1])!.Value;
                var after = end == kinds.Length ? around : Strong(kinds[end])!.Value;
                Array.Fill(kinds, before == after ? before : around, at, end - at);
            }
        }
    }

    /// <summary>The direction that a character gives to its neighbours: a number counts as right-to-left.</summary>
    private static Kind? Strong(Kind kind) => kind switch
    {
        Kind.Left => Kind.Left,
        Kind.Right or Kind.Number or Kind.ArabicNumber => Kind.Right,
        _ => null,
    };

    private static Kind KindOf(Rune rune) => rune.Value switch
    {
        0x200E => Kind.Left,
        0x200F => Kind.Right,
        (>= 0x660 and <= 0x669) or 0x66B or 0x66C => Kind.ArabicNumber,
        >= 0x6F0 and <= 0x6F9 => Kind.Number,
        '+' or '-' or 0x2212 => Kind.SignBeforeNumber,
        ',' or '.' or '/' or ':' or 0xA0 or 0x60C => Kind.NumberSeparator,
        '#' or '$' or '%' or 0xB0 or 0x66A or 0x2030 => Kind.NumberTerminator,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => Kind.Mark,
            UnicodeCategory.CurrencySymbol => Kind.NumberTerminator,
            UnicodeCategory.DecimalDigitNumber when rune.Value < 0x80 => Kind.Number,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => Letter(rune.Value),
            _ => Kind.Neutral,
        },
    };

    private static Kind Letter(int letter) => letter switch
    {
        (>= 0x600 and <= 0x7BF) or (>= 0x860 and <= 0x8FF) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x1EC70 and <= 0x1EEFF) => Kind.ArabicLetter,
        (>= 0x590 and <= 0x85F) or (>= 0xFB1D and <= 0xFB4F) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EC6F) => Kind.Right,
        _ => Kind.Left,
    };
}
