// Finds the dates of an article: at every word or number that can anchor one, the rules are tried in order.
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Dates;

internal sealed class DateFinder(Anchor anchor, NameRegister names)
{
    private readonly List<DateHit> _earlier = [];
    private DateOnly? _told;

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

                _told ??= Told(reading, hit);
                free = hit.Range.Last + 1;
                at = hit.Range.Last;
            }
        }

        if (hits.Count > 0)
        {
            _earlier.Clear();
            _earlier.Add(hits[^1] with { Range = new TokenRange(-TokenRange.Reach, -TokenRange.Reach) });
        }

        return hits;
    }

    // "A day later" counts from the last date of the paragraphs before where its own has none.
    private List<DateHit> Before(List<DateHit> inPassage) => inPassage.Count > 0 ? inPassage : _earlier;

    // The first day of the week before publication that the text itself tells of.
    private DateOnly? Told(Reading reading, DateHit hit) =>
        hit.Rule == "weekday" && !reading.IsQuoted(hit.Range.First) && anchor.Today is { } today
            && DateOnly.TryParseExact(hit.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= today && day > Anchor.Plus(today, -4) ? day : null;

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
            return rules.Year.At(at) ?? rules.Relative.AtCount(at, Before(before));
        }

        if (!t.Has(at, WordClass.Month | WordClass.Weekday))
        {
            // In a quotation "today" is the day of the speech.
            return Holidays.At(reading, anchor, at)
                ?? (reading.IsQuoted(at) && _told is { } told && t.IsAny(at, "today", "tonight", "this") ? new RelativeRules(reading, new Anchor(told)).Named(at) : null)
                ?? rules.Period.At(at) ?? rules.Relative.At(at, Before(before));
        }

        return IsInName(reading, at) ? null : t.Has(at, WordClass.Month) ? rules.Month.At(at) : rules.Weekday.At(at);
    }

    private sealed class Rules(Reading reading, Anchor anchor)
    {
        public MonthRules Month { get; } = new(reading, anchor);

        public WeekdayRules Weekday { get; } = new(reading, anchor);

        public YearRules Year { get; } = new(reading, anchor);

        public PeriodRules Period { get; } = new(reading, anchor);

        public RelativeRules Relative { get; } = new(reading, anchor);
    }

    // "June Carter" and "The Sunday Times" are names.
    private bool IsInName(Reading reading, int at) => names.At(reading, at) is not null;

    public static ImmutableArray<FoundDate> ToFound(Reading reading, IEnumerable<DateHit> hits) =>
        [.. hits.Select(hit => new FoundDate(reading.MentionOf(hit.Range), reading.Tokens.Slice(hit.Range.First, hit.Range.Last), hit.Value, hit.Inferred, new Origin(hit.Rule, hit.Confidence)))];
}
