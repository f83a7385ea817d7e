using CaseTracker.Core.Events;

namespace CaseTracker.Core.Timeline;

/// <summary>Which rulings no longer have effect: reversed or vacated whole, from the mandate on.</summary>
/// <remarks>
/// Vacating an appellate ruling, by the Supreme Court or by granting rehearing, reopens the appeal at once and leaves the trial ruling as it was, so
/// that comes first. A ruling undone in part keeps its effects: which of them fell, the opinion says and an editor records.
/// </remarks>
internal static class UndoneRulings
{
    /// <summary>The ids of undone rulings, each with the event that undid it, and whether it was reversed or vacated.</summary>
    public static Dictionary<string, (string By, ReviewOutcome Outcome)> Of(IReadOnlyList<TimelineEntry> entries)
    {
        var undone = new Dictionary<string, (string, ReviewOutcome)>();
        var decisions = new Dictionary<string, string>();
        var reviewOf = new Dictionary<string, string>();
        foreach (var entry in entries)
            foreach (var effect in entry.Event.Effects)
                if (effect is AppealDecided decided) decisions[decided.Docket] = entry.Event.Id;
                else if (effect is ReviewSought sought) reviewOf[sought.Docket] = sought.Of;
                else if (Vacates(effect, reviewOf) is { } appeal && decisions.TryGetValue(appeal, out var decision)) undone[decision] = (entry.Event.Id, ReviewOutcome.Vacated);
        foreach (var (reviewed, by) in FromMandates(entries, [.. undone.Keys])) undone[reviewed.Ruling] = (by, reviewed.Outcome);
        return undone;
    }

    /// <summary>The docket of the appeal whose decision the effect vacates.</summary>
    private static string? Vacates(Effect effect, Dictionary<string, string> reviewOf) => effect switch
    {
        ReviewDecided { Outcome: CertiorariOutcome.GrantedVacatedRemanded } review => reviewOf.GetValueOrDefault(review.Docket),
        RehearingDecided { Disposition: Disposition.Granted } rehearing => rehearing.Docket,
        _ => null,
    };

    private static List<(RulingReviewed Ruling, string By)> FromMandates(IReadOnlyList<TimelineEntry> entries, HashSet<string> vacated)
    {
        var standing = new Dictionary<string, AppealDecided>();
        var undone = new List<(RulingReviewed, string)>();
        foreach (var entry in entries)
            foreach (var effect in entry.Event.Effects)
                if (effect is AppealDecided decided && !vacated.Contains(entry.Event.Id)) standing[decided.Docket] = decided;
                else if (effect is MandateIssued mandate && standing.TryGetValue(mandate.Docket, out var decision))
                    undone.AddRange(decision.Rulings.Where(IsUndoing).Select(reviewed => (reviewed, entry.Event.Id)));
        return undone;
    }

    private static bool IsUndoing(RulingReviewed reviewed) => reviewed is { InPart: false, Outcome: ReviewOutcome.Reversed or ReviewOutcome.Vacated };
}
