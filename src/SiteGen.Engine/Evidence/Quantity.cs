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
    /// <summary><c>$</c> and <c>Rs</c> match any dollar or rupee; a narrower unit is the editor's.</summary>
    public bool Matches(QuantityUnit other) => Family == other.Family && (Code is null || other.Code is null || Code == other.Code);
}

/// <summary>A quantity in a text.</summary>
/// <param name="Span">Its number, currency, magnitude and unit.</param>
/// <param name="Step">The unit of its last digit that is not zero: 10 million for 130 million.</param>
internal sealed record Quantity(TextSpan Span, decimal Low, decimal? High, QuantityUnit? Unit, decimal Step)
{
    public Hedge Hedge { get; init; }

    /// <summary>It has a word such as million, or its short form.</summary>
    public bool HasMagnitude { get; init; }

    /// <summary>The stated figure is the same quantity as one in a source, or what the source's number rounds to.</summary>
    public bool IsStatedBy(Quantity source) => UnitsMatch(Unit, source.Unit) && High == source.High && (High is not null ? Low == source.Low : ValueMatches(source));

    /// <summary>The figure is exact where the source hedges.</summary>
    public bool DropsHedgeOf(Quantity source) => Hedge == Hedge.Exact && source.Hedge != Hedge.Exact;

    private static bool UnitsMatch(QuantityUnit? stated, QuantityUnit? source) => (stated, source) switch
    {
        (null, null) => true,
        ({ } one, { } other) => one.Matches(other),
        _ => false,
    };

    private bool ValueMatches(Quantity source)
    {
        var value = source.Low;
        var sameHedge = source.Hedge == Hedge && value == Low;
        return sameHedge || (Hedge switch
        {
            Hedge.Exact => value == Low,
            Hedge.About => Math.Round(value / Step, MidpointRounding.AwayFromZero) * Step == Low,
            Hedge.Above => value > Low && Math.Floor(value / Step) * Step == Low,
            Hedge.AtLeast => value >= Low && Math.Floor(value / Step) * Step == Low,
            Hedge.Below => value < Low && Math.Ceiling(value / Step) * Step == Low,
            _ => value <= Low && Math.Ceiling(value / Step) * Step == Low,
        });
    }
}
