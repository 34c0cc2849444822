// Puts marked words together: two parts around a reporting clause, and paragraphs that each open with a mark and close only at the end.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

internal static class QuotedFinder
{
    public static List<Quoted> Find(IReadOnlyList<Reading> readings)
    {
        var found = new List<Quoted>();
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

                if (!reading.Pairs[pair].Continues || AddParagraphs(readings, index, parts, ref continued))
                {
                    found.Add(new Quoted(reading, sentence, parts));
                }
            }
        }

        return found;
    }

    // An opening mark that nothing closes is a quotation only when the next paragraph opens with the same mark.
    private static bool AddParagraphs(IReadOnlyList<Reading> readings, int index, List<(Reading, MarkPair)> parts, ref int continued)
    {
        var first = readings[index];
        var mark = first.Tokens.Char(first.Pairs[^1].Open);
        for (var next = index + 1; next < readings.Count; next++)
        {
            var reading = readings[next];
            if (reading.Pairs is not [var pair, ..] || pair.Open != reading.Start || reading.Tokens.Char(pair.Open) != mark)
            {
                return false;
            }

            parts.Add((reading, pair));
            if (!pair.Continues)
            {
                continued = next;
                return true;
            }
        }

        return false;
    }

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
