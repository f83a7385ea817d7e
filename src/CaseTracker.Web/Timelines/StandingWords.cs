using CaseTracker.Core;
using CaseTracker.Core.Sources;

namespace CaseTracker.Web.Timelines;

/// <summary>How far a statement is established, in words that always name who says it.</summary>
public static class StandingWords
{
    /// <summary>"alleged by WhatsApp Inc.", "found by the jury"; what a later event found is not yet so on an earlier day.</summary>
    public static string Of(Standing standing, CaseView view)
    {
        var isLater = standing.In is { } established && view.Entry(established) is null;
        if (isLater && standing.Is is (StandingKind.Found or StandingKind.Reversed or StandingKind.Admitted)) return "not established by this day";
        var by = Prose.List(standing.By.Select(one => one switch
        {
            "court" or "jury" => $"the {one}",
            _ => view.PartyName(one),
        }));
        return by.Length == 0 ? Words.Of(standing.Is) : $"{Words.Of(standing.Is)} by {by}";
    }
}
