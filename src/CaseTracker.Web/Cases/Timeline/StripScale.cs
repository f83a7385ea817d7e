using System.Globalization;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>Days on the width of a drawing. A day has a width: it begins at <see cref="Start"/> and is over at <see cref="End"/>.</summary>
public sealed record StripScale(TimelineWindow Window, double Left, double Right)
{
    private const int LongestInMonths = 900;
    private const int LongestInDays = 75;
    private const int MonthsWithoutSkipping = 430;

    public double Start(DateOnly day) => At(day.DayNumber - Window.From.DayNumber);

    public double End(DateOnly day) => At(day.DayNumber - Window.From.DayNumber + 1);

    public double Middle(DateOnly day) => At(day.DayNumber - Window.From.DayNumber + 0.5);

    /// <summary>Years; months where the window is short, days where it is shorter.</summary>
    /// <param name="most">How many years there is room for.</param>
    public IEnumerable<StripTick> Ticks(int most) =>
        Window.Days switch
        {
            <= LongestInDays => Days(),
            <= LongestInMonths => Months(),
            _ => Years(most),
        };

    private IEnumerable<StripTick> Years(int most)
    {
        var skip = (Window.To.Year - Window.From.Year) / most + 1;
        return Enumerable
            .Range(Window.From.Year, Window.To.Year - Window.From.Year + 1)
            .Where(year => (year - Window.From.Year) % skip == 0)
            .Select(year => new TimelineWindow(
                TimelineWindow.OfYear(year).From,
                TimelineWindow.OfYear(Math.Min(year + skip - 1, Window.To.Year)).To
            ))
            .Where(years => years.From >= Window.From)
            .Select(years => new StripTick(Start(years.From), $"{years.From.Year}", years));
    }

    private IEnumerable<StripTick> Months()
    {
        var skip = Window.Days <= MonthsWithoutSkipping ? 1 : 3;
        var isFirst = true;
        for (var month = TimelineWindow.OfMonth(Window.From); month.From <= Window.To; month = month.Moved(1))
        {
            if (month.From >= Window.From && (month.From.Month - 1) % skip == 0)
            {
                // The year stands once at the left, and again where it turns.
                yield return new StripTick(
                    Start(month.From),
                    month.From.ToString(isFirst || month.From.Month == 1 ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture),
                    month
                );
                isFirst = false;
            }

            if (month.To == DateOnly.MaxValue)
                yield break;
        }
    }

    private IEnumerable<StripTick> Days() =>
        Enumerable
            .Range(Window.From.DayNumber, Window.Days)
            .Select(DateOnly.FromDayNumber)
            .Where(day => day.Day is 1 or 8 or 15 or 22)
            .Select(day => new StripTick(Start(day), day.ToString("d MMM", CultureInfo.InvariantCulture), null));

    /// <summary>What lies outside stands at the edge.</summary>
    private double At(double days) => Math.Round(Left + (Right - Left) * Math.Clamp(days / Window.Days, 0, 1), 1);
}
