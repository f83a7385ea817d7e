using CaseTracker.Core.Sources;

namespace CaseTracker.Core.State;

/// <summary>How far a statement is established, in words that always name who says it.</summary>
public static class EvidentiaryStatusPhrase
{
    /// <summary>True where the word itself says that somebody of the court speaks.</summary>
    public static bool IsOfTheCourt(string by) => by is "court" or "judge" or "jury";

    /// <summary>"alleged by WhatsApp Inc.", "found by the jury"; what a later event found is not yet so on an earlier day.</summary>
    public static string For(EvidentiaryStatus standing, CaseReading reading)
    {
        var isLater = standing.In is { } established && reading.Entries.All(entry => entry.Event.Id != established);
        if (isLater && standing.Is is (EvidentiaryStatusKind.Found or EvidentiaryStatusKind.Reversed or EvidentiaryStatusKind.Admitted))
            return "not established by this day";
        // Of the whole case, since who alleges is named even before any docket is there.
        var by = Prose.List(
            standing.By.Select(text =>
                IsOfTheCourt(text) ? $"the {text}"
                : reading.History.Case.Judges.Any(judge => judge.Id == text) ? reading.JudgeName(text)
                : reading.PartyName(text)
            )
        );
        return by.Length == 0 ? EnumTerm.For(standing.Is) : $"{EnumTerm.For(standing.Is)} by {by}";
    }
}
