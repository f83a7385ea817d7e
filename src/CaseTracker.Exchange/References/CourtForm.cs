using CaseTracker.Core.Courts;

namespace CaseTracker.Exchange.References;

/// <summary>What American styles put in brackets behind a case.</summary>
internal static class CourtForm
{
    /// <summary>Court and date, "9th Cir. 2021"; without the court where the reporter prints that court only.</summary>
    public static string CourtAndDate(Reference reference, string date) =>
        string.Join(' ', new[] { IsSaidByReporter(reference) ? "" : Court(reference), date }.Where(part => part.Length > 0));

    /// <summary>"filed Oct. 29, 2019", for a proceeding that is cited as such.</summary>
    public static string Filed(string date) => date.Length == 0 ? "" : $"filed {date}";

    /// <summary>Without its department or district, and without the state where the reporter says it (Bluebook rule 10.4(b)): "Ct. App."
    /// behind "52 Cal. App. 5th 434".</summary>
    private static string Court(Reference reference)
    {
        if (reference.Court is not { Known: { } known } court)
            return reference.Court?.Citation ?? "";
        var name = court.Citation.Split(", ")[0];
        var state = BluebookTables.Places.FirstOrDefault(place => place.Full == known.Place).Short;
        return
            known.System == CourtSystem.State
            && state is not null
            && name.StartsWith(state, StringComparison.Ordinal)
            && reference.Reported?.Reporter.StartsWith(state, StringComparison.Ordinal) == true
            ? name[state.Length..].TrimStart()
            : name;
    }

    private static bool IsSaidByReporter(Reference reference) =>
        reference is { Court.Key: "scotus", Reported.Reporter: "U.S." or "S. Ct." or "L. Ed. 2d" };
}
