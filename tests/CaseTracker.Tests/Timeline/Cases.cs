namespace CaseTracker.Tests.Timeline;

/// <summary>Short histories of one effect a day, from 1 January 2020, in events d1, d2 and so on.</summary>
internal static class TimelineCases
{
    public static CaseBuilder OneADay(params string[] effects)
    {
        var builder = new CaseBuilder();
        for (var i = 0; i < effects.Length; i++)
            builder.Event($"d{i + 1}", $"{new DateOnly(2020, 1, 1).AddDays(i):yyyy-MM-dd}", effects[i]);
        return builder;
    }
}
