// A date as vague as its source: EDTF level 1 and the unknown year of level 2.
namespace SiteGen.Dates;

public enum DatePrecision
{
    Day,
    Month,
    Year,
    Decade,
    Interval,
}

/// <summary>An EDTF date (https://www.loc.gov/standards/datetime/): <c>2025-10-13</c>, <c>2025-10~</c>, <c>199X</c>,
/// <c>2025-10-01/2025-10-08</c>, <c>../2025-11</c>, <c>XXXX-11-08</c>. Equal texts are equal dates.</summary>
/// <param name="Text">The date as written.</param>
/// <param name="Precision">How fine it is.</param>
/// <param name="HasYear">False where the source names no year.</param>
/// <param name="Approximate">Marked <c>~</c> or <c>%</c>.</param>
/// <param name="Uncertain">Marked <c>?</c> or <c>%</c>.</param>
/// <param name="Earliest">First day it can mean; in an unknown year, the day in year 4 (a leap year). Null for an open start.</param>
/// <param name="Latest">Last day it can mean; null for an open end. An interval without a year that passes New Year ends in year 5.</param>
public sealed record Edtf(
    string Text, DatePrecision Precision, bool HasYear, bool Approximate, bool Uncertain, DateOnly? Earliest, DateOnly? Latest)
{
    /// <summary>Reads a date; null when the text is none, with the reason in <paramref name="problem"/>.</summary>
    public static Edtf? Parse(string text, out string? problem)
    {
        text = text.Trim();
        return text.Contains('/', StringComparison.Ordinal) ? EdtfParser.Interval(text, out problem) : EdtfParser.Single(text, out problem);
    }

    /// <summary>The value for <c>datetime</c>, only for what HTML can express exactly (a day, a month, a year, a yearless day); else null.</summary>
    public string? HtmlValue => (Approximate || Uncertain, HasYear, Precision) switch
    {
        (true, _, _) => null,
        (_, true, DatePrecision.Day or DatePrecision.Month or DatePrecision.Year) => Text,
        (_, false, DatePrecision.Day) => Text["XXXX-".Length..],
        _ => null,
    };

    /// <summary>Orders by earliest day (an open start comes first), then the finer precision. Years and no years are never compared:
    /// see <see cref="HasYear"/>.</summary>
    public (DateOnly Earliest, DatePrecision Precision) SortKey => (Earliest ?? DateOnly.MinValue, Precision);

    /// <summary>Whether every day this can mean lies before every day the other can mean. False where either has no year, but the
    /// other has.</summary>
    public bool IsSurelyBefore(Edtf other) => HasYear == other.HasYear && Latest is { } latest && other.Earliest is { } earliest && latest < earliest;

    public override string ToString() => Text;
}
