// A date as a rule found it: its tokens and its value.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Dates;

/// <param name="Value">EDTF; null when only a publication date could tell.</param>
/// <param name="Inferred">The value rests on the publication date or on arithmetic.</param>
internal readonly record struct DateHit(TokenRange Range, string? Value, bool Inferred, string Rule, double Confidence)
{
    public static DateHit Stated(int first, int last, string value, string rule, double confidence = 0.95) =>
        new(new TokenRange(first, last), value, false, rule, confidence);

    public static DateHit Relative(int first, int last, string? value, string rule, double confidence = 0.9) =>
        new(new TokenRange(first, last), value, value is not null, rule, confidence);
}
