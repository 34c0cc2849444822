// Puts marked words together: two parts around a reporting clause, and paragraphs that each open with a mark and close only at the end.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal static class QuotedFinder
{
    public static List<Quoted> Find(IReadOnlyList<Reading> readings)
    {
        var found = new List<Quoted>();
        var closing = Closing(readings);
        var continued = -1;
        for (var index = 0; index < readings.Count; index++)
        {
            var reading = readings[index];
            for (var pair = 0; pair < reading.Pairs.Length; pair++)
            {
                if (pair == 0 && index <= continued)
                {
                    continue;
                }

                var parts = new List<(Reading, MarkPair)> { (reading, reading.Pairs[pair]) };
                var sentence = reading.Sentences[reading.SentenceAt(reading.Pairs[pair].Open)];
                while (pair + 1 < reading.Pairs.Length && IsSplit(reading, reading.Pairs[pair], reading.Pairs[pair + 1], sentence))
                {
                    pair++;
                    parts.Add((reading, reading.Pairs[pair]));
                }

                if (reading.Pairs[pair].Continues)
                {
                    if (!AddParagraphs(readings, index, closing, parts))
                    {
                        continue;
                    }

                    continued = closing[index + 1];
                }

                found.Add(new Quoted(reading, sentence, parts));
            }
        }

        return found;
    }

    // An opening mark that nothing closes is a quotation only when the next paragraphs open with the same mark and one of them closes it.
    private static bool AddParagraphs(IReadOnlyList<Reading> readings, int index, int[] closing, List<(Reading, MarkPair)> parts)
    {
        var next = index + 1;
        if (next >= readings.Count || closing[next] < 0 || Opening(readings[next]) != readings[index].Tokens.Char(readings[index].Pairs[^1].Open))
        {
            return false;
        }

        for (var at = next; at <= closing[next]; at++)
        {
            parts.Add((readings[at], readings[at].Pairs[0]));
        }

        return true;
    }

    // For each passage, the passage that closes the quotation it opens with, where all up to there open with the same mark; -1 where none does.
    private static int[] Closing(IReadOnlyList<Reading> readings)
    {
        var closing = new int[readings.Count];
        for (var index = readings.Count - 1; index >= 0; index--)
        {
            var mark = Opening(readings[index]);
            closing[index] = mark == '\0' ? -1
                : !readings[index].Pairs[0].Continues ? index
                : index + 1 < readings.Count && Opening(readings[index + 1]) == mark ? closing[index + 1] : -1;
        }

        return closing;
    }

    // The mark that a passage opens with; NUL for none.
    private static char Opening(Reading reading) => reading.Pairs is [var pair, ..] && pair.Open == reading.Start ? reading.Tokens.Char(pair.Open) : '\0';

    // “If the dam fails,” warned geologist Per Olsen, “half of it goes.”
    private static bool IsSplit(Reading reading, MarkPair left, MarkPair right, TokenRange sentence)
    {
        var t = reading.Tokens;
        var first = left.Close + 1;
        var last = right.Open - 1;
        if (left.Continues || right.Open > sentence.Last || last - first is < 1 or > 18 || !(t.IsComma(last) || t.IsDash(last)))
        {
            return false;
        }

        if (!(t.IsComma(left.Close - 1) || t.IsComma(first) || t.IsDash(left.Close - 1) || t.IsDash(first) || t.Char(left.Close - 1) is '!' or '?' or '…'))
        {
            return false;
        }

        for (var at = first; at <= last; at++)
        {
            if (t.Has(at, WordClass.ForeignSaying))
            {
                return true;
            }

            if (t.IsLower(at) && t.Has(at, WordClass.Reporting))
            {
                var verb = ReportingVerbs.Of(t.Span(at));
                return verb is { Form: VerbForm.Past, Quotes: true } or { Form: VerbForm.Third, Noun: false, Quotes: true } && !HasMore(t, at + 1, last);
            }
        }

        return t.IsAny(t.IsComma(first) ? first + 1 : first, "according");
    }

    // "he said, adding that," begins something new.
    private static bool HasMore(TokenText t, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (t.IsAny(at, "that", "adding", "and", "but", "describing", "calling"))
            {
                return true;
            }
        }

        return false;
    }
}
