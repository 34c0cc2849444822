// Whether the clause around a date looks back or on: "ruled on Friday that voting will resume on Monday".
using System.Collections.Frozen;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Dates;

internal enum Looks
{
    Unknown,
    Back,
    On,
}

internal static class Tense
{
    private static readonly FrozenSet<string> PastForms = """
        went came took gave made met won lost told held began left found got saw sent struck hit died fell rose broke fled flew shot spoke wrote said became led
        brought bought sold paid built ran sat stood swept sank drew grew knew threw beat fought taught caught thought kept slept felt heard shook wore drove rode swam
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // The present tense of timetables.
    private static readonly FrozenSet<string> Scheduled = """
        begins turns starts opens ends expires meets resumes returns faces votes holds hosts closes arrives visits kicks launches reopens departs concludes convenes goes takes
        receives joins leaves plays travels appears marks celebrates unveils hears addresses forecasts expects aims hopes intends forecast expect aim hope intend
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PastByChars = PastForms.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ScheduledByChars = Scheduled.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Looks At(Reading reading, TokenRange date)
    {
        if (reading.Sentences.Length == 0)
        {
            return Looks.Unknown;
        }

        var t = reading.Tokens;
        var sentence = reading.Sentences[reading.SentenceAt(date.First)].Near(date.First, date.Last);
        if (IsDeferred(t, date.First, sentence.First))
        {
            return Looks.On;
        }

        // The verb of the date's own clause decides; one across a comma only where nothing nearer does.
        var across = Looks.Unknown;
        var comma = false;
        for (var at = date.First - 1; at >= sentence.First && t.Char(at) is not ';' && across == Looks.Unknown; at--)
        {
            comma |= t.IsComma(at) && at < date.First - 1;
            var before = Of(t, at);
            if (before != Looks.Unknown && !comma)
            {
                return before;
            }

            across = before;
        }

        for (var at = date.Last + 1; at <= sentence.Last && t.Char(at) is not ';'; at++)
        {
            if (Of(t, at) is not Looks.Unknown and var after)
            {
                return after;
            }
        }

        return across;
    }

    // "adjourned the case until October 21", "postponed to Friday"
    private static bool IsDeferred(TokenText t, int date, int first)
    {
        var word = t.Is(date - 1, "the") ? date - 2 : date - 1;
        word -= t.Is(word, "on") && t.IsAny(word - 1, "midnight", "noon", "midday", "dawn", "dusk") ? 2 : 0;
        if (!t.IsAny(word, "until", "till", "to", "for"))
        {
            return false;
        }

        for (var at = word - 1; at >= first && at > word - 9; at--)
        {
            if (t.IsAny(at, "adjourned", "postponed", "deferred", "extended", "delayed", "rescheduled", "scheduled", "remanded", "fixed", "put", "moved", "called", "posted", "listed", "booked", "granted")
                || (t.IsAny(word, "until", "till") && t.IsAny(at, "is", "are", "remains", "remain")))
            {
                return true;
            }
        }

        return false;
    }

    private static Looks Of(TokenText t, int at)
    {
        if (!t.IsWord(at) || (t.IsCapital(at) && at > 0))
        {
            return Looks.Unknown;
        }

        if (t.Has(at, WordClass.Future))
        {
            // "had been due on Friday" looks back.
            return t.Is(at - 1, "been") ? Looks.Unknown : Looks.On;
        }

        // "could start on Saturday", but not "could not start" and "could have started"
        if (t.IsAny(at, "would", "could", "should", "may", "might", "must", "can") && !t.IsAny(at + 1, "not", "have"))
        {
            return Looks.On;
        }

        if (t.Has(at, WordClass.Past))
        {
            return t.IsAny(at + 1, "due", "expected", "scheduled", "set", "supposed", "to") ? Looks.On : Looks.Back;
        }

        if (t.Is(at, "to") && t.IsAny(at - 1, "agreed", "planned", "vowed", "promised", "pledged", "wants", "hopes", "intends", "ready", "likely", "decided", "is", "are", "voted", "ordered", "asked", "preparing"))
        {
            return Looks.On;
        }

        var word = t.Span(at);
        if (ScheduledByChars.Contains(word) && !t.IsNumber(at - 1) && !t.Has(at - 1, WordClass.NumberWord | WordClass.Determiner))
        {
            return Looks.On;
        }

        // "Harcastle visit Penrose on Tuesday"
        if (t.IsAny(at, "return", "meet", "visit", "host", "travel", "face", "play") && !t.Is(at - 1, "to") && t.IsWord(at - 1) && !t.Has(at - 1, WordClass.Auxiliary | WordClass.Determiner | WordClass.Preposition | WordClass.Being))
        {
            return Looks.On;
        }

        var past = PastByChars.Contains(word) || (word.Length > 3 && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("eed", StringComparison.Ordinal) && !t.IsHyphen(at - 1));

        // "rules to be introduced on Monday" and "she is sentenced Nov. 20" look on, or not back.
        return past && !(t.IsAny(at - 1, "be", "is", "are") || (t.Is(at - 1, "been") && t.IsAny(at - 2, "have") && t.Has(at - 3, WordClass.Future))) ? Looks.Back : Looks.Unknown;
    }
}
