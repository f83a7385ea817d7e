using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;

namespace CaseTracker.Core.State;

/// <summary>Which rulings no longer have effect: reversed or vacated whole, from the mandate on.</summary>
/// <remarks>
/// Vacating an appellate ruling, by the Supreme Court or by granting rehearing,
/// reopens the appeal at once and leaves the trial ruling as it was, so
/// that comes first. A ruling undone in part keeps its effects: which of them fell, the opinion says and an editor records.
/// </remarks>
internal static class DisturbedRulings
{
    /// <summary>The ids of undone rulings, each with the event that undid it, and whether it was reversed or vacated.</summary>
    public static Dictionary<string, DisturbedRuling> Find(IReadOnlyList<TimelineEntry> entries, EffectTable effects)
    {
        var turns = (
            from entry in entries
            from effect in entry.Event.Effects
            let turn = effects.Of(effect).AppellateTurn(effect)
            where turn is not null
            select (Event: entry.Event.Id, Turn: turn)
        ).ToList();
        var undone = Vacated(turns);
        foreach (var ruling in FromMandates(turns, [.. undone.Keys]))
            undone[ruling.Ruling] = ruling;
        return undone;
    }

    /// <summary>The appellate decisions that were vacated; one that was so twice, by the later.</summary>
    private static Dictionary<string, DisturbedRuling> Vacated(List<(string Event, AppellateTurn Turn)> turns)
    {
        var undone = new Dictionary<string, DisturbedRuling>();
        var decisions = new Dictionary<string, string>();
        var reviewOf = new Dictionary<string, string>();
        foreach (var (happened, turn) in turns)
        {
            if (turn is AppellateTurn.Decision decided)
                decisions[decided.Docket] = happened;
            if (turn is AppellateTurn.Petition petition)
                reviewOf[petition.Docket] = petition.Of;
            var appeal = turn switch
            {
                AppellateTurn.VacationOnReview review => reviewOf.GetValueOrDefault(review.Docket),
                AppellateTurn.Vacation vacation => vacation.Docket,
                _ => null,
            };
            if (appeal is not null && decisions.TryGetValue(appeal, out var decision))
                undone[decision] = new DisturbedRuling(decision, happened, ReviewOutcome.Vacated);
        }

        return undone;
    }

    private static List<DisturbedRuling> FromMandates(List<(string Event, AppellateTurn Turn)> turns, HashSet<string> vacated)
    {
        var standing = new Dictionary<string, AppellateTurn.Decision>();
        var undone = new List<DisturbedRuling>();
        foreach (var (happened, turn) in turns)
            if (turn is AppellateTurn.Decision decided && !vacated.Contains(happened))
                standing[decided.Docket] = decided;
            else if (turn is AppellateTurn.Mandate mandate && standing.TryGetValue(mandate.Docket, out var decision))
                undone.AddRange(
                    decision.Rulings.Where(IsUndoing).Select(reviewed => new DisturbedRuling(reviewed.Ruling, happened, reviewed.Outcome))
                );
        return undone;
    }

    private static bool IsUndoing(RulingReviewed reviewed) =>
        reviewed is { InPart: false, Outcome: ReviewOutcome.Reversed or ReviewOutcome.Vacated };
}
