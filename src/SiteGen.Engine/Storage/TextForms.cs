// How texts with their places, dates and messages are kept in the cache file.
using SiteGen.Caching;
using SiteGen.Dates;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Storage;

internal static class TextForms
{
    /// <summary>A result that may have no value, with its messages.</summary>
    public static Result<T?> Result<T>(CacheStream s, Result<T?>? x, Func<CacheStream, T?, T> form)
        where T : class => new(s.Maybe(x?.Value, form), s.List(x?.Diagnostics, Diagnostic));

    public static Diagnostic Diagnostic(CacheStream s, Diagnostic? x) => new(
        Catalogue.Find(s.Text(x?.Code))!, s.Choice(x?.Severity), Place(s, x?.Location ?? default), s.Text(x?.Message), s.TextOrNull(x?.Help), s.List(x?.Related, Related));

    public static string Text(CacheStream s, string? x) => s.Text(x);

    public static Location Place(CacheStream s, Location x) => new(Path(s, x.Path), s.Number(x.Line), s.Number(x.Column), s.Number(x.Length));

    public static TextSpan Span(CacheStream s, TextSpan x) => new(s.Number(x.Start), s.Number(x.Length));

    public static MappedText Mapped(CacheStream s, MappedText? x) => new(s.Text(x?.Value), s.Values(x?.Anchors, Anchor));

    /// <summary>The file's path stands in the stream before: see <see cref="CacheStream.Path"/>.</summary>
    public static LineMap Lines(CacheStream s, LineMap? x) => LineMap.OfStarts(s.Path = s.Text(x?.Path), s.Values(x?.Starts, Number), s.Number(x?.Length));

    public static PublicationDate Date(CacheStream s, PublicationDate x) =>
        new(Day(s, x.Day), s.MaybeValue(x.Time, Time), s.MaybeValue(x.Offset, Offset));

    public static Edtf Edtf(CacheStream s, Edtf? x) => new(
        s.Text(x?.Text), s.Choice(x?.Precision), s.Flag(x?.HasYear), s.Flag(x?.Approximate), s.Flag(x?.Uncertain), s.MaybeValue(x?.Earliest, Day), s.MaybeValue(x?.Latest, Day));

    public static double Fraction(CacheStream s, double x) => BitConverter.Int64BitsToDouble(s.Number(BitConverter.DoubleToInt64Bits(x)));

    private static RelatedPlace Related(CacheStream s, RelatedPlace? x) => new(Place(s, x?.Location ?? default), s.Text(x?.Note));

    private static string Path(CacheStream s, string? x) => s.Flag(x == s.Path) ? s.Path : s.Text(x);

    private static TextAnchor Anchor(CacheStream s, TextAnchor x) => new(s.Number(x.Index), s.Number(x.Offset));

    private static int Number(CacheStream s, int x) => s.Number(x);

    private static DateOnly Day(CacheStream s, DateOnly x) => DateOnly.FromDayNumber(s.Number(x.DayNumber));

    private static TimeOnly Time(CacheStream s, TimeOnly x) => new(s.Number(x.Ticks));

    private static TimeSpan Offset(CacheStream s, TimeSpan x) => new(s.Number(x.Ticks));
}
