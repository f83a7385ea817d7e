using CaseTracker.Core.Cases;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Timeline;

/// <summary>How far a statement is established, in words that always name who says it.</summary>
public static class StandingWords
{
    /// <summary>"alleged by WhatsApp Inc.", "found by the jury"; what a later event found is not yet so on an earlier day.</summary>
    public static string Of(Standing standing, CaseReading reading)
    {
        var isLater = standing.In is { } established && reading.Entries.All(entry => entry.Event.Id != established);
        if (isLater && standing.Is is (StandingKind.Found or StandingKind.Reversed or StandingKind.Admitted)) return "not established by this day";
        // Of the whole case, since who alleges is named even before any docket is there.
        var by = Prose.List(standing.By.Select(one => one switch
        {
            "court" or "jury" => $"the {one}",
            _ => reading.History.Case.PartyName(one, reading.AsOf),
        }));
        return by.Length == 0 ? Words.Of(standing.Is) : $"{Words.Of(standing.Is)} by {by}";
    }
}
