namespace CaseTracker.Web.Accounts;

/// <summary>When the site did something, for people who run it: to the minute, in UTC.</summary>
internal static class Instants
{
    public static string Words(DateTimeOffset at) => $"{at.UtcDateTime:d MMMM yyyy, HH:mm} UTC";
}
