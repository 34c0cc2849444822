// When something was published: a day, or a point in time with its offset. Never shifted.
using System.Globalization;

namespace SiteGen.Dates;

/// <summary>A day, or a point in time.</summary>
/// <param name="Day">The day as written, in the offset as written.</param>
/// <param name="Time">Time of day; null when only a day was given.</param>
/// <param name="Offset">Offset from UTC; null when only a day was given.</param>
public readonly record struct PublicationDate(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    /// <summary><c>2025-10-14</c> or <c>2025-10-14T09:30:00+05:00</c>.</summary>
    public string Iso => Time is { } time
        ? new DateTimeOffset(Day.ToDateTime(time), Offset ?? TimeSpan.Zero).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
        : Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
