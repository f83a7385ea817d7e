using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.State;

namespace CaseTracker.Web.Cases.Money;

/// <summary>What courts above did with one award, by the reader's day.</summary>
/// <param name="Reviewed">What was done in words, with the event of the decision; oldest first.</param>
public sealed record AwardOnAppeal(IReadOnlyList<(string Words, string Decision)> Reviewed)
{
    public static AwardOnAppeal From(CaseView view, AwardState award) =>
        new([
            .. from appeal in view.State.Appeals
            where appeal.DecidedIn is { } id && view.State.Undone.All(undone => undone.Ruling != id)
            from part in appeal.Parts
            where part.Award == award.Award.Id
            orderby view.Entry(appeal.DecidedIn!)?.Position
            select (Words(view, appeal, part), appeal.DecidedIn!),
        ]);

    /// <summary>What would take the award away or change it and has not taken hold: part by part, else as a whole.</summary>
    public static IEnumerable<(string Words, string Decision)> NotYetHeld(CaseView view, AwardState award)
    {
        var parts = PartsNotYetHeld(view, award).ToList();
        return parts.Count == 0 && UnheldReview.Of(view.State, award) is { } unheld ? [(unheld.Brief, unheld.Appeal.DecidedIn!)] : parts;
    }

    private static IEnumerable<(string Words, string Decision)> PartsNotYetHeld(CaseView view, AwardState award) =>
        from appeal in view.State.Appeals
        where appeal is { DecidedIn: not null, HasTakenHold: false }
        from part in appeal.Parts
        where part.Award == award.Award.Id && part.Outcome is not (ReviewOutcome.Affirmed or ReviewOutcome.Dismissed)
        select (Words(view, appeal, part), appeal.DecidedIn!);

    /// <summary>"punitive damages modified to $2,000; mandate stayed".</summary>
    private static string Words(CaseView view, AppealState appeal, PartReviewed part)
    {
        var subject = part.Component is { } component ? $"{StateLabels.For(component).ToLowerInvariant()} " : "";
        var waits = part.Outcome != ReviewOutcome.Affirmed && appeal.AwaitsMandate;
        return $"{subject}{PartPhrase.Outcome(part, view.Published.History.Case)}{(waits ? $"; {StateLabels.Mandate(appeal)}" : "")}";
    }
}
