// Decides which quotation marks open, which close and which are apostrophes, units or decades.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal static class MarkPairing
{
    /// <summary>Outermost pairs in reading order. A mark without a partner is left out, but for one that the passage leaves open.</summary>
    public static MarkPair[] Pair(TokenText tokens, int start)
    {
        var pairs = new List<MarkPair>();
        var open = new OpenMarks();
        for (var at = start; at < tokens.Count; at++)
        {
            if (!tokens.IsMark(at))
            {
                continue;
            }

            var partner = PartnerOf(tokens, at, open);
            if (IsUnit(tokens, at, partner))
            {
                continue;
            }

            if (partner >= 0)
            {
                var first = open.TokenAt(partner);
                open.Close(partner);
                if (at > first + 1)
                {
                    // A pair around earlier ones, whose own opening was left over, holds them.
                    RemoveInside(first, pairs);
                    pairs.Add(new MarkPair(first, at, false));
                }
            }
            else if (Opens(tokens, at))
            {
                open.Open(at, tokens.Char(at));
            }
        }

        if (open.Count > 0 && IsDouble(tokens.Char(open.First)) && !pairs.Exists(pair => pair.Open < open.First && pair.Close > open.First))
        {
            AddUnclosed(tokens, open.First, pairs);
        }

        return Outermost(tokens, pairs);
    }

    // Pairs stand in the order of their opening marks, so those inside a later one are the last.
    private static void RemoveInside(int open, List<MarkPair> pairs)
    {
        var kept = pairs.Count;
        while (kept > 0 && pairs[kept - 1].Open > open)
        {
            kept--;
        }

        pairs.RemoveRange(kept, pairs.Count - kept);
    }

    // Marks that only part of the text lies between are kept; an unclosed one swallows nothing that is paired already.
    private static void AddUnclosed(TokenText tokens, int open, List<MarkPair> pairs)
    {
        if (open + 1 < tokens.Count && !pairs.Exists(pair => pair.Open > open && IsDouble(tokens.Char(pair.Open))))
        {
            RemoveInside(open, pairs);
            pairs.Add(new MarkPair(open, tokens.Count, true));
        }
    }

    private static MarkPair[] Outermost(TokenText tokens, List<MarkPair> pairs)
    {
        var outer = new List<MarkPair>();
        foreach (var pair in pairs)
        {
            if (outer.Count == 0 || outer[^1].Close < pair.Open)
            {
                outer.Add(pair with { IsTitle = Terms.IsTitle(tokens, pair) });
            }
        }

        return [.. outer];
    }

    private static bool IsDouble(char mark) => mark is '"' or '“' or '”' or '„' or '«' or '»' or '「' or '『' or '＂';

    // Place of the innermost open mark that a mark closes; -1 when it closes none.
    private static int PartnerOf(TokenText tokens, int at, OpenMarks open)
    {
        if (open.Count == 0)
        {
            return -1;
        }

        var (always, atEnd) = Closed(tokens.Char(at));
        var partner = -1;
        foreach (var mark in always)
        {
            partner = Math.Max(partner, open.Innermost(mark));
        }

        if (atEnd.Length == 0 || !EndsHere(tokens, at))
        {
            return partner;
        }

        foreach (var mark in atEnd)
        {
            var place = open.Innermost(mark);
            while (place > partner && mark is '‘' or '\'' or '‚' or '`' && IsPlural(tokens, open.TokenAt(place), at))
            {
                place = open.Outside(place);
            }

            partner = Math.Max(partner, place);
        }

        return partner;
    }

    // The opening marks that a mark closes anywhere, and those that it closes only at the end of a word.
    private static (string Always, string AtEnd) Closed(char mark) => mark switch
    {
        '”' => ("“„", "‟”\""),
        '“' => ("„", "”"),
        '"' => ("„", "“\""),
        '＂' => ("", "＂"),
        '«' => ("»", ""),
        '»' => ("«", ""),
        '」' => ("「", ""),
        '』' => ("『", ""),
        '›' => ("‹", ""),
        '’' => ("", "‘‚"),
        '\'' => ("", "'‘`"),
        '‘' => ("", "‚"),
        _ => ("", ""),
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
        tokens.IsWord(at - 1) && tokens.Span(at - 1)[^1] is 's' or 'S' && tokens.IsWord(at + 1) && ReportingVerbs.Of(tokens.Span(at + 1)) is { Noun: true } or { Quotes: false } && !tokens.Has(at + 1, WordClass.Conjunction
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
    private static bool IsUnit(TokenText tokens, int at, int partner)
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

        return partner < 0;
    }
}
