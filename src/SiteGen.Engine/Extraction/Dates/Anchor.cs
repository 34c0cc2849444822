// The publication date that relative dates are counted from, and the arithmetic on it.
namespace SiteGen.Extraction.Dates;

/// <param name="Today">The day of publication; null when nobody said.</param>
internal readonly record struct Anchor(DateOnly? Today)
{
    /// <summary>The year of a day and month that stand without one.</summary>
    public int? YearOf(int month, int? day, Looks looks)
    {
        if (Today is not { } today)
        {
            return null;
        }

        var best = today.Year;
        var bestDistance = int.MaxValue;
        looks = looks == Looks.On && day is { } named && IsJustPast(today, month, named) ? Looks.Unknown : looks;
        for (var year = Math.Max(1, today.Year - 1); year <= Math.Min(9999, today.Year + 1); year++)
        {
            var start = new DateOnly(year, month, Math.Min(day ?? 1, DateTime.DaysInMonth(year, month)));
            var end = day is null ? new DateOnly(year, month, DateTime.DaysInMonth(year, month)) : start;
            if ((looks == Looks.Back && start > today) || (looks == Looks.On && end < today))
            {
                continue;
            }

            var distance = Math.Abs(start.DayNumber - today.DayNumber);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (year, distance);
            }
        }

        return best;
    }

    // A day of the last three months is meant though the clause looks on: the next one is most of a year off. What has been cannot lie ahead.
    private static bool IsJustPast(DateOnly today, int month, int day)
    {
        for (var year = today.Year - 1; year <= today.Year + 1; year++)
        {
            if (year is > 0 and < 9999 && today.DayNumber - new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))).DayNumber is >= 0 and <= 92)
            {
                return true;
            }
        }

        return false;
    }

    public DateOnly? Weekday(int weekday, Looks looks, bool strict = false)
    {
        if (Today is not { } today)
        {
            return null;
        }

        var ahead = (weekday - (int)today.DayOfWeek + 7) % 7;
        if (looks == Looks.On)
        {
            return Plus(today, ahead == 0 && strict ? 7 : ahead);
        }

        var back = (7 - ahead) % 7;
        return Plus(today, -(back == 0 && strict ? 7 : back));
    }

    /// <summary>Monday of the week that is so many weeks from this one.</summary>
    public DateOnly? Monday(int weeks) => Today is { } today ? Plus(today, (weeks * 7) - (((int)today.DayOfWeek + 6) % 7)) : null;

    public DateOnly? Day(int days) => Today is { } today ? Plus(today, days) : null;

    /// <summary>A day moved, kept inside the calendar.</summary>
    public static DateOnly Plus(DateOnly day, long days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    public static DateOnly PlusMonths(DateOnly day, long months)
    {
        var moved = Math.Clamp(((long)day.Year * 12) + day.Month - 1 + months, 12, (9999L * 12) + 11);
        var (year, month) = ((int)(moved / 12), (int)(moved % 12) + 1);
        return new DateOnly(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
    }
}
