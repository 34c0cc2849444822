// A number that measures something, as a text states it, and when two of them are the same.
using SiteGen.Text;

namespace SiteGen.Evidence;

internal enum Hedge
{
    Exact,

    /// <summary>about, around, ~</summary>
    About,

    /// <summary>more than, over</summary>
    Above,

    /// <summary>at least</summary>
    AtLeast,

    /// <summary>nearly, almost, less than, under</summary>
    Below,

    /// <summary>up to, at most</summary>
    AtMost,
}

/// <summary>What is measured: a currency (perhaps any of its family), a percentage, a measure.</summary>
/// <param name="Family">E.g. <c>dollar</c>, <c>rupee</c>, <c>%</c>, <c>km</c>.</param>
/// <param name="Code">The narrower unit, e.g. <c>USD</c>; null when the text says only the family.</param>
internal sealed record QuantityUnit(string Family, string? Code = null)
{
    /// <summary>"one in five".</summary>
    public static readonly QuantityUnit OneIn = new("one in");

    /// <summary>A currency may stand before its number.</summary>
    public bool IsCurrency { get; init; }

    /// <summary>A stretch of time: a figure may leave it to its label.</summary>
    public bool IsDuration { get; init; }

    /// <summary><c>$</c> and <c>Rs</c> match any dollar or rupee; a narrower unit is the editor's.</summary>
    public bool Matches(QuantityUnit other) => Family == other.Family && (Code is null || other.Code is null || Code == other.Code);
}

/// <summary>A quantity in a text.</summary>
/// <param name="Span">Its number, currency, magnitude and unit.</param>
/// <param name="Step">The unit of its last digit that is not zero: 10 million for 130 million.</param>
internal sealed record Quantity(TextSpan Span, decimal Low, decimal? High, QuantityUnit? Unit, decimal Step)
{
    /// <summary>"a day", "per head": what one of it is measured by; null where the text names none.</summary>
    public string? Per { get; init; }

    /// <summary>"rose from 5 to 10": two numbers and the way between them, and no range.</summary>
    public bool IsChange { get; init; }

    /// <summary>"from 5 to 10": a range, or the way from one to the other.</summary>
    public bool IsFrom { get; init; }

    /// <summary>How far a number may be from what it is rounded to, as a share of it.</summary>
    private const decimal Nearness = 1m / 3;

    public Hedge Hedge { get; init; }

    /// <summary>It has a word such as million, or its short form.</summary>
    public bool HasMagnitude { get; init; }

    /// <summary>The stated figure is the same quantity as one in a source, or what the source's number rounds to.</summary>
    public bool IsStatedBy(Quantity source) => UnitsMatch(Unit, source.Unit) && (Per is null || Per == source.Per) && High == source.High && (High is not null ? Low == source.Low && (!source.IsChange || IsFrom) : ValueMatches(source));

    /// <summary>The figure claims to be surer than its source.</summary>
    public bool DropsHedgeOf(Quantity source) => source.Hedge != Hedge.Exact && Hedge != source.Hedge && Hedge is Hedge.Exact or Hedge.About;

    private static bool UnitsMatch(QuantityUnit? stated, QuantityUnit? source) => (stated, source) switch
    {
        (null, null) => true,
        (null, { } other) => other.IsDuration,
        ({ } one, { } other) => one.Matches(other),
        _ => false,
    };

    private bool ValueMatches(Quantity source)
    {
        var value = source.Low;
        return !Contradicts(source) && ((source.Hedge == Hedge && value == Low) || (Hedge switch
        {
            Hedge.Exact => value == Low,
            Hedge.About => IsNear(value) && Rounded(value, static steps => Math.Round(steps, MidpointRounding.AwayFromZero)),
            Hedge.Above => value > Low && Rounded(value, Math.Floor),
            Hedge.AtLeast => value >= Low && Rounded(value, Math.Floor),
            Hedge.Below => value < Low && IsNear(value) && Rounded(value, Math.Ceiling),
            _ => value <= Low && IsNear(value) && Rounded(value, Math.Ceiling),
        }));
    }

    /// <summary>The source's number rounds to this one at this one's last digit; too large a number rounds to nothing.</summary>
    private bool Rounded(decimal value, Func<decimal, decimal> round) =>
        (Step >= 1 || Math.Abs(value) < decimal.MaxValue * Step) && round(value / Step) * Step == Low;

    /// <summary>"More than 120" of a source that says "up to 129".</summary>
    private bool Contradicts(Quantity source) => (IsUpwards(Hedge) && IsDownwards(source.Hedge)) || (IsDownwards(Hedge) && IsUpwards(source.Hedge));

    /// <summary>52 rounds to "about 100" by its last digit, and nobody would say so.</summary>
    private bool IsNear(decimal value) => Math.Abs(value - Low) <= Math.Abs(Low) * Nearness;

    private static bool IsUpwards(Hedge hedge) => hedge is Hedge.Above or Hedge.AtLeast;

    private static bool IsDownwards(Hedge hedge) => hedge is Hedge.Below or Hedge.AtMost;
}
