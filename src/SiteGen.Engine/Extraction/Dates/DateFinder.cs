// Finds the dates of an article: at every word or number that can anchor one, the rules are tried in order.
using System.Collections.Immutable;
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Dates;

internal sealed class DateFinder(Anchor anchor, NameRegister names)
{
    /// <summary>Dates of one passage in reading order; the rules never take a token twice.</summary>
    public List<DateHit> Find(Reading reading)
    {
        var hits = new List<DateHit>();
        var rules = new Rules(reading, anchor);
        var free = reading.Start;
        for (var at = reading.Start; at < reading.Tokens.Count; at++)
        {
            if (IsAnchor(reading.Tokens, at) && At(reading, at, rules, hits) is { } hit && hit.Range.First >= free)
            {
                if (hits.Count > 0 && DateSpan.Of(reading.Tokens, hits[^1], hit) is { } span)
                {
                    hits[^1] = span;
                }
                else
                {
                    hits.Add(hit);
                }

                free = hit.Range.Last + 1;
                at = hit.Range.Last;
            }
        }

        return hits;
    }

    private static bool IsAnchor(TokenText t, int at) =>
        t.IsNumber(at) || t.Has(at, WordClass.Month | WordClass.Weekday | WordClass.NumberWord | WordClass.TimeAnchor);

    /// <summary>The date of a dateline; it looks neither back nor on, so the nearest year is meant.</summary>
    public IEnumerable<DateHit> InDateline(Reading reading)
    {
        for (var at = 0; at < reading.Start; at++)
        {
            if (reading.Tokens.Has(at, WordClass.Month) && new MonthRules(reading, anchor, dateline: true).At(at) is { } hit && hit.Range.Last < reading.Start)
            {
                yield return hit with { Rule = "dateline" };
                yield break;
            }
        }
    }

    private DateHit? At(Reading reading, int at, Rules rules, List<DateHit> before)
    {
        var t = reading.Tokens;
        if (t.IsNumber(at))
        {
            return rules.Year.At(at) ?? rules.Relative.AtCount(at, before);
        }

        if (!t.Has(at, WordClass.Month | WordClass.Weekday))
        {
            return rules.Relative.At(at, before) ?? rules.Quarter.At(at);
        }

        return IsInName(reading, at) ? null : t.Has(at, WordClass.Month) ? rules.Month.At(at) : rules.Weekday.At(at);
    }

    private sealed class Rules(Reading reading, Anchor anchor)
    {
        public MonthRules Month { get; } = new(reading, anchor);

        public WeekdayRules Weekday { get; } = new(reading, anchor);

        public YearRules Year { get; } = new(reading, anchor);

        public QuarterRules Quarter { get; } = new(reading, anchor);

        public RelativeRules Relative { get; } = new(reading, anchor);
    }

    // "June Carter" and "The Sunday Times" are names.
    private bool IsInName(Reading reading, int at) => names.At(reading, at) is not null;

    public static ImmutableArray<FoundDate> ToFound(Reading reading, IEnumerable<DateHit> hits) =>
        [.. hits.Select(hit => new FoundDate(reading.MentionOf(hit.Range), reading.Tokens.Slice(hit.Range.First, hit.Range.Last), hit.Value, hit.Inferred, new Origin(hit.Rule, hit.Confidence)))];
}
