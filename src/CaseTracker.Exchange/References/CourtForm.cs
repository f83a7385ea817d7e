namespace CaseTracker.Exchange.References;

/// <summary>What American styles put in brackets behind a case.</summary>
internal static class CourtForm
{
    /// <summary>Court and date, "9th Cir. 2021"; without the court where the reporter prints that court only.</summary>
    public static string CourtAndDate(Reference reference, string date) =>
        string.Join(' ', new[] { IsSaidByReporter(reference) ? "" : reference.Court?.Citation ?? "", date }.Where(part => part.Length > 0));

    /// <summary>"filed Oct. 29, 2019", for a proceeding that is cited as such.</summary>
    public static string Filed(string date) => date.Length == 0 ? "" : $"filed {date}";

    private static bool IsSaidByReporter(Reference reference) =>
        reference is { Court.Key: "scotus", Reported.Reporter: "U.S." or "S. Ct." or "L. Ed. 2d" };
}
