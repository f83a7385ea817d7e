using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Core.State;

/// <summary>How far an award has come, in a word or two. Every list takes it from here, so that none is surer than another.</summary>
public static class AwardBrief
{
    /// <summary>"in judgment", "vacated on appeal (mandate stayed)".</summary>
    public static string Of(CaseState state, AwardState award) => UnheldReview.Of(state, award) is { } unheld ? unheld.Brief : Of(award);

    /// <summary>The same of an award that no court above is about to touch, as one that has ended.</summary>
    public static string Of(AwardState award) =>
        award is { Stage: AwardStage.Undone, Review: { } review } ? $"{EnumTerm.For(review)} on appeal"
        : IsPaid(award) ? Paid(award)
        : Of(award.Stage, award.Remittitur);

    /// <summary>The same from the stage alone.</summary>
    public static string Of(AwardStage stage, RemittiturStatus remittitur) =>
        (stage, remittitur) switch
        {
            (AwardStage.Remitted, RemittiturStatus.AcceptanceNotKnown) => "after remittitur, no record that it was accepted",
            _ => StateLabels.For(stage),
        };

    /// <summary>The same of several awards together: the sum is no further than the part that is least far, and what a court above did
    /// with some of them is said.</summary>
    public static string Of(CaseState state, IReadOnlyList<AwardState> awards)
    {
        if (awards.Count == 1)
            return Of(state, awards[0]);
        var unheld = awards.Select(award => UnheldReview.Of(state, award)).ToList();
        return unheld.Find(review => review is not null) is { } touched
            ? $"{(unheld.Contains(null) ? "in part " : "")}{EnumTerm.For(touched.Outcome)} on appeal "
                + $"({StateLabels.Mandate(touched.Appeal)})"
            : Of(awards.MinBy(award => (award.Stage, IsPaid(award)))!);
    }

    /// <summary>"paid (inferred)"; of an award that gives more than the sums on record "partly paid".</summary>
    private static string Paid(AwardState award) =>
        (award.Award.FurtherSum is null ? "paid" : "partly paid") + (award.Payments.Any(payment => payment.Inferred) ? " (inferred)" : "");

    public static bool IsPaid(AwardState award) => award.IsOwed && award.Payments.Count > 0 && award.Paid.Amount >= award.Total.Amount;
}
