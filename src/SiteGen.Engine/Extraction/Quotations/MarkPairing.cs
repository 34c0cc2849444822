// Decides which quotation marks open, which close and which are apostrophes, units or decades.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal static class MarkPairing
{
    /// <summary>Outermost pairs in reading order. A mark without a partner is left out, but for one that the passage leaves open.</summary>
    public static MarkPair[] Pair(TokenText tokens, int start)
    {
        var pairs = new List<MarkPair>();
        var open = new List<int>();
        for (var at = start; at < tokens.Count; at++)
        {
            if (!tokens.IsMark(at) || IsUnit(tokens, at, open))
            {
                continue;
            }

            var partner = PartnerOf(tokens, at, open);
            if (partner >= 0)
            {
                var first = open[partner];
                open.RemoveRange(partner, open.Count - partner);
                if (at > first + 1)
                {
                    // A pair around earlier ones, whose own opening was left over, holds them.
                    pairs.RemoveAll(inner => inner.Open > first);
                    pairs.Add(new MarkPair(first, at, false));
                }
            }
            else if (Opens(tokens, at))
            {
                open.Add(at);
            }
        }

        if (open.Count > 0 && IsDouble(tokens.Char(open[0])) && !pairs.Exists(pair => pair.Open < open[0] && pair.Close > open[0]))
        {
            AddUnclosed(tokens, open[0], pairs);
        }

        return Outermost(pairs);
    }

    // Marks that only part of the text lies between are kept; an unclosed one swallows nothing that is paired already.
    private static void AddUnclosed(TokenText tokens, int open, List<MarkPair> pairs)
    {
        if (open + 1 < tokens.Count && !pairs.Exists(pair => pair.Open > open && IsDouble(tokens.Char(pair.Open))))
        {
            pairs.RemoveAll(pair => pair.Open > open);
            pairs.Add(new MarkPair(open, tokens.Count, true));
        }
    }

    private static MarkPair[] Outermost(List<MarkPair> pairs)
    {
        pairs.Sort((left, right) => left.Open.CompareTo(right.Open));
        var outer = new List<MarkPair>();
        foreach (var pair in pairs)
        {
            if (outer.Count == 0 || outer[^1].Close < pair.Open)
            {
                outer.Add(pair);
            }
        }

        return [.. outer];
    }

    private static bool IsDouble(char mark) => mark is '"' or '“' or '”' or '„' or '«' or '»' or '「' or '『' or '＂';

    private static int PartnerOf(TokenText tokens, int at, List<int> open)
    {
        var mark = tokens.Char(at);
        for (var index = open.Count - 1; index >= 0; index--)
        {
            if (Closes(tokens, tokens.Char(open[index]), mark, open[index], at))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool Closes(TokenText tokens, char opening, char mark, int open, int at) => (opening, mark) switch
    {
        ('“', '”') or ('„', '“') or ('„', '”') or ('„', '"') or ('「', '」') or ('『', '』') or ('‹', '›') => true,
        ('‟', '”') or ('”', '”') or ('”', '“') or ('“', '"') or ('"', '”') => EndsHere(tokens, at),
        ('«', '»') or ('»', '«') => true,
        ('"', '"') or ('＂', '＂') => EndsHere(tokens, at),
        ('‘', '’') or ('\'', '\'') or ('‘', '\'') or ('‚', '‘') or ('‚', '’') or ('`', '\'') => EndsHere(tokens, at) && !IsPlural(tokens, open, at),
        _ => false,
    };

    private static bool EndsHere(TokenText tokens, int at) => tokens.Glued(at - 1) && !(tokens.Glued(at) && (tokens.IsWord(at + 1) || tokens.IsNumber(at + 1)));

    // "the banks' profits" inside single marks: the apostrophe of a plural closes nothing while a better close follows.
    private static bool IsPlural(TokenText tokens, int open, int at)
    {
        if (!IsWeak(tokens, at))
        {
            return false;
        }

        for (var next = at + 1; next < tokens.Count; next++)
        {
            var mark = tokens.Char(next);
            if (mark is '‘' || (mark == '\'' && Opens(tokens, next)))
            {
                return false;
            }

            if (mark == tokens.Char(at) && EndsHere(tokens, next))
            {
                return !IsWeak(tokens, next) && next - open < 120;
            }
        }

        return false;
    }

    private static bool IsWeak(TokenText tokens, int at) =>
        tokens.IsWord(at - 1) && tokens.Span(at - 1)[^1] is 's' or 'S' && tokens.IsWord(at + 1) && !tokens.Has(at + 1, WordClass.Reporting | WordClass.Conjunction
            | WordClass.Preposition | WordClass.Being | WordClass.Auxiliary | WordClass.Pronoun);

    private static bool Opens(TokenText tokens, int at)
    {
        var mark = tokens.Char(at);
        if (mark is '“' or '„' or '«' or '「' or '『' or '‹' or '‟')
        {
            return true;
        }

        if (mark is '」' or '』' or '›')
        {
            return false;
        }

        var free = at == 0 || !tokens.Glued(at - 1) || tokens.Char(at - 1) is '(' or '[' or '—' or '–' or '“' or '"' or '‘' or '\'' or '«' or ':' or '/' || tokens.IsHyphen(at - 1);
        var tight = tokens.Glued(at);
        return free && tight && mark switch
        {
            '’' => false,
            '\'' or '‘' or '‚' or '`' => !IsElision(tokens, at),
            _ => true,
        };
    }

    // '90s, 'tis, 'em: the apostrophe stands for something left out.
    private static bool IsElision(TokenText tokens, int at) =>
        (tokens.IsNumber(at + 1) && tokens.Span(at + 1).Length == 2 && (tokens.Is(at + 2, "s") || !tokens.IsWord(at + 2)))
        || tokens.IsAny(at + 1, "tis", "twas", "em", "til", "cause", "n", "round", "bout", "cos");

    // 6' 2": after a digit a mark is a unit, unless it closes what an equal mark opened.
    private static bool IsUnit(TokenText tokens, int at, List<int> open)
    {
        var mark = tokens.Char(at);
        if (mark is not ('\'' or '"' or '’' or '”') || !tokens.IsNumber(at - 1) || !tokens.Glued(at - 1))
        {
            return false;
        }

        if (mark is '"' or '”' && tokens.Char(at - 2) is '\'' or '’' && tokens.IsNumber(at - 3))
        {
            return true;
        }

        if (mark is '\'' or '’' && tokens.IsNumber(at + 1) && tokens.Char(at + 2) is '"' or '”')
        {
            return true;
        }

        return open.Count == 0 || !open.Exists(index => Closes(tokens, tokens.Char(index), mark, index, at));
    }
}
