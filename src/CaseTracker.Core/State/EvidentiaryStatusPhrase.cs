using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.State;

/// <summary>How far a statement is established, in words that always name who says it.</summary>
public static class EvidentiaryStatusPhrase
{
    /// <summary>True where the word itself says that somebody of the court speaks.</summary>
    public static bool IsOfTheCourt(string by) =>
        by is "court" or "judge" or "jury" || by.StartsWith("court of ", StringComparison.Ordinal);

    /// <summary>"alleged by WhatsApp Inc.", "found by the jury"; what a later event found is not yet so on an earlier day.</summary>
    /// <param name="eventId">The event that it stands on, which is the ruling where the record names none.</param>
    public static string For(EvidentiaryStatus standing, CaseReading reading, string? eventId = null)
    {
        var isLater = standing.In is { } established && reading.Entries.All(entry => entry.Event.Id != established);
        if (
            isLater
            && standing.Is
                is (
                    EvidentiaryStatusKind.Found
                    or EvidentiaryStatusKind.Held
                    or EvidentiaryStatusKind.Reversed
                    or EvidentiaryStatusKind.Admitted
                )
        )
            return "not established by this day";
        // Of the whole case, since who alleges is named even before any docket is there.
        var by = Prose.List(
            standing.By.Select(text =>
                IsOfTheCourt(text) ? $"the {text}"
                : reading.History.Case.Judges.Any(judge => judge.Id == text) ? reading.JudgeName(text)
                : reading.PartyName(text)
            )
        );
        return (by.Length == 0 ? EnumTerm.For(standing.Is) : $"{EnumTerm.For(standing.Is)} by {by}")
            + Undone(standing, reading, standing.In ?? eventId);
    }

    /// <summary>"; that ruling was reversed in part on 21 August 2025"; empty while the ruling stands.</summary>
    private static string Undone(EvidentiaryStatus standing, CaseReading reading, string? ruling) =>
        ruling is not null
        && standing.Is is EvidentiaryStatusKind.Found or EvidentiaryStatusKind.Held
        && Undoings(reading.State, ruling).LastOrDefault() is { Words: { } words, By: { } by }
            ? $"; that ruling was {words} {reading.History.Timeline[by].Event.InSentence()}"
            : "";

    /// <summary>What courts above did to a ruling, in the order of the appeals: a whole ruling that no longer has effect, and one of which
    /// parts were undone.</summary>
    private static IEnumerable<(string Words, string By)> Undoings(CaseState state, string ruling)
    {
        foreach (var appeal in state.Appeals.Where(appeal => appeal.DecidedIn is { } id && state.Undone.All(undone => undone.Ruling != id)))
        {
            var words = appeal
                .Outcomes.Where(reviewed =>
                    reviewed.Ruling == ruling && reviewed.Outcome is ReviewOutcome.Reversed or ReviewOutcome.Vacated
                )
                .Select(reviewed => EnumTerm.For(reviewed.Outcome) + (reviewed.InPart ? " in part" : ""))
                .Concat(
                    Reviews(state, appeal, ruling) && appeal.Parts.Where(part => part.IsUndoing).ToList() is { Count: > 0 } parts
                        ? [$"{Prose.List(parts.Select(part => EnumTerm.For(part.Outcome)).Distinct())} in part"]
                        : []
                )
                .FirstOrDefault();
            if (words is not null)
                yield return (words, appeal.DecidedIn!);
        }
    }

    /// <summary>True where the appeal is from the ruling, or reviews the appeal that it decided.</summary>
    private static bool Reviews(CaseState state, AppealState appeal, string ruling) =>
        appeal.From.Contains(ruling)
        || state.Appeals.Any(below => below.DecidedIn == ruling && appeal.Docket.Links.Any(link => link.To == below.Docket.Id));
}
