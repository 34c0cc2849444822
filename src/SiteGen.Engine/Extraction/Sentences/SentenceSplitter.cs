// Finds the sentences of a passage. A quotation is never cut: its inner full stops end nothing.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Sentences;

internal static class SentenceSplitter
{
    public static TokenRange[] Split(TokenText tokens, int start, int[] pairAt)
    {
        var sentences = new List<TokenRange>();
        var first = start;
        var run = new Run(-1, -1);
        for (var at = start; at < tokens.Count; at++)
        {
            if (EndAt(tokens, at, pairAt, ref run) is >= 0 and var last)
            {
                sentences.Add(new TokenRange(first, last));
                first = last + 1;
                at = last;
            }
        }

        if (first < tokens.Count)
        {
            sentences.Add(new TokenRange(first, tokens.Count - 1));
        }

        return [.. sentences];
    }

    // A run of full stops and the like is measured once, not from each of them.
    private readonly record struct Run(int End, int Closed);

    // The last token of the sentence that ends at this token, or -1.
    private static int EndAt(TokenText tokens, int at, int[] pairAt, ref Run run)
    {
        if (IsDottedEnd(tokens, at))
        {
            return pairAt[at] != 0 && !tokens.IsMark(at + 1) ? -1 : Close(tokens, new Run(at, Closed(tokens, at, pairAt)), pairAt, '.');
        }

        var mark = tokens.Char(at);
        if (mark is not ('.' or '!' or '?' or '…' or '۔' or '؟' or '。' or '！' or '？' or '।'))
        {
            return -1;
        }

        if (mark is '.' && !IsFullStop(tokens, at))
        {
            return -1;
        }

        if (at > run.End)
        {
            var end = at;
            while (tokens.Char(end + 1) is '.' or '!' or '?' or '…')
            {
                end++;
            }

            run = new Run(end, Closed(tokens, end, pairAt));
        }

        return Close(tokens, run, pairAt, mark);
    }

    // "the U.S. The court": the abbreviation's own full stop ends the sentence when a capitalised opener follows.
    private static bool IsDottedEnd(TokenText tokens, int at) =>
        tokens.IsWord(at) && tokens.Span(at)[^1] == '.' && (at + 1 >= tokens.Count
            || (tokens.IsCapital(at + 1) && tokens.Has(at + 1, WordClass.Opener | WordClass.Title) && !tokens.Has(at + 1, WordClass.Role))
            || (tokens.IsMark(at + 1) && (tokens.IsCapital(at + 2) || at + 2 >= tokens.Count)));

    private static bool IsFullStop(TokenText tokens, int at)
    {
        if (tokens.IsLower(at + 1))
        {
            // A small letter goes on with the sentence, unless the text has no capitals at all (Urdu, Arabic).
            return tokens.Span(at + 1)[0] > 0x052F;
        }

        // "14. Oktober"
        if (tokens.DecimalComma && tokens.IsNumber(at - 1) && tokens.Has(at + 1, WordClass.Month))
        {
            return false;
        }

        if (!tokens.IsWord(at - 1) || !tokens.Glued(at - 1))
        {
            return !(tokens.IsNumber(at - 1) && tokens.Glued(at) && tokens.IsNumber(at + 1)) && !(tokens.Glued(at) && tokens.IsWord(at + 1));
        }

        if (tokens.Glued(at) && tokens.IsWord(at + 1))
        {
            return false;
        }

        // "p. 3"
        if (tokens[at - 1].Length == 1 && tokens.IsNumber(at + 1) && !tokens.Glued(at))
        {
            return false;
        }

        var initial = tokens[at - 1].Length == 1 && tokens[at - 1].Capital;
        if (initial)
        {
            return !tokens.IsCapital(at + 1) || (tokens.Has(at + 1, WordClass.Opener) && !tokens.IsCapital(at - 2));
        }

        if (!tokens.Has(at - 1, WordClass.Abbreviation))
        {
            return true;
        }

        if (at + 1 >= tokens.Count)
        {
            return true;
        }

        // "Sen. Ortiz", "Oct. 14" go on; "in Oct. The" ends. A title is never last.
        return !tokens.Has(at - 1, WordClass.Title) && !tokens.IsNumber(at + 1)
            && (tokens.Is(at - 1, "no") || (tokens.IsCapital(at + 1) && tokens.Has(at + 1, WordClass.Opener)));
    }

    // The last of the marks and brackets that close right after a token.
    private static int Closed(TokenText tokens, int at, int[] pairAt)
    {
        var last = at;
        while (tokens.Char(last + 1) is '”' or '"' or '’' or '\'' or '»' or '」' or '』' or ')' or ']' or '“' or '›' && tokens.Glued(last)
            && (pairAt[last] != 0 || tokens.Char(last + 1) is ')' or ']'))
        {
            last++;
        }

        return last;
    }

    private static int Close(TokenText tokens, Run run, int[] pairAt, char mark)
    {
        var last = run.Closed;
        var inside = pairAt[last] != 0 && (last + 1 < tokens.Count && pairAt[last + 1] == pairAt[last]);
        if (inside)
        {
            return -1;
        }

        if (last == run.End)
        {
            return mark is '…' && tokens.IsLower(last + 1) ? -1 : mark is '!' or '?' && tokens.IsLower(last + 1) && tokens.Span(last + 1)[0] < 0x0530 ? -1 : last;
        }

        // “Justice!” chanted protesters; “Is it over?” Khan asked.
        return GoesOn(tokens, last + 1, mark) ? -1 : last;
    }

    private static bool GoesOn(TokenText tokens, int next, char mark)
    {
        if (tokens.IsComma(next) || tokens.IsDash(next) || (tokens.IsLower(next) && tokens.Span(next)[0] < 0x0530))
        {
            return true;
        }

        for (var at = next; at < next + 10 && (tokens.IsWord(at) || (at > next && tokens.IsHyphen(at) && tokens.Glued(at)) || (tokens.Char(at) == '.' && tokens.Has(at - 1, WordClass.Title))); at++)
        {
            if (at > next && tokens.IsLower(at) && tokens.Has(at, WordClass.Reporting))
            {
                // After a full stop only a bare clause ("Khan said.") belongs to the quotation before it.
                return mark is not '.' && (at + 1 >= tokens.Count || tokens.Char(at + 1) is '.' or ',' || tokens.IsLower(at + 1));
            }

            if (tokens.IsLower(at) && !tokens.Has(at, WordClass.Role | WordClass.RoleModifier | WordClass.Collective | WordClass.Determiner | WordClass.Adverb | WordClass.Being))
            {
                return false;
            }
        }

        return false;
    }
}
