using CaseTracker.Core.Effects;

namespace CaseTracker.Web.Cases;

/// <summary>The look of a headline in lists; the word carries the meaning.</summary>
public static class HeadlineBadge
{
    public static string For(CaseHeadline headline) =>
        headline switch
        {
            // A court may still be expected to rule.
            CaseHeadline.Pending
            or CaseHeadline.Reopened
            or CaseHeadline.OnAppeal
            or CaseHeadline.PendingWithAppealOpen
            or CaseHeadline.JudgmentOnAppeal => "badge-open",
            // What was ordered or stood before does not hold now.
            CaseHeadline.Stayed or CaseHeadline.NewTrialOrdered or CaseHeadline.JudgmentReversed or CaseHeadline.JudgmentVacated =>
                "badge-warn",
            _ => "badge-plain",
        };
}
