// Writes EDTF values.
using System.Globalization;

namespace SiteGen.Extraction.Dates;

internal static class EdtfText
{
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Day(int? year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:00}-{day:00}");

    public static string Month(int? year, int month) => string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:00}");

    public static string Year(int? year) => year is { } known ? known.ToString("0000", CultureInfo.InvariantCulture) : "XXXX";

    public static string Decade(int firstYear) => string.Create(CultureInfo.InvariantCulture, $"{firstYear / 10:000}X");

    public static string Interval(string from, string to) => from + "/" + to;

    public static string Interval(DateOnly from, DateOnly to) => Interval(Day(from), Day(to));

    public static string Quarter(int year, int quarter) => Interval(Month(year, (quarter * 3) - 2), Month(year, quarter * 3));

    /// <summary>True when the day exists in that year, or in a leap year when none is known.</summary>
    public static bool Exists(int? year, int month, int day) => day >= 1 && day <= DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year.Value : 2024, month);
}
