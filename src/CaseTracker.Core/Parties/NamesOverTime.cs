namespace CaseTracker.Core.Parties;

public static class NamesOverTime
{
    /// <summary>The newest name whose beginning is certain by <paramref name="day"/>; the first one when none has begun.</summary>
    public static string NameOn(this INamedOverTime named, DateOnly day)
    {
        for (var i = named.Names.Count - 1; i > 0; i--)
            if (named.Names[i].From is not { } from || from.Latest is { } latest && latest <= day)
                return named.Names[i].Name;
        return named.Names[0].Name;
    }

    /// <summary>The newest name on record.</summary>
    public static string NewestName(this INamedOverTime named) => named.Names[^1].Name;
}
