namespace CaseTracker.Core.Effects.Claims;

/// <summary>How what became of a claim reads while no judgment covers it, and once one does.</summary>
public static class ClaimLabels
{
    /// <summary>Of a remedy that the court has chosen and no judgment gives.</summary>
    public const string RemedyDecided = "remedy decided, no judgment yet";

    public const string NotOnTheMerits = "not on the merits";

    /// <summary>An outcome in words that call only a judgment one: "decided for defendant", "verdict for plaintiff"; liability with what is
    /// left of it: "liability found in part", "liability found; remedy decided, no judgment yet".</summary>
    /// <param name="isRevisable">True until a judgment covers the claim.</param>
    public static string InForm(ClaimResult result, bool isRevisable) =>
        result.Outcome switch
        {
            ClaimOutcome.JudgmentForPlaintiff => $"{Won(result, isRevisable)} for plaintiff",
            ClaimOutcome.JudgmentForDefendant => $"{Won(result, isRevisable)} for defendant",
            ClaimOutcome.LiabilityFoundDamagesOpen => Liability(result) + (result.RemedyDecided ? $"; {RemedyDecided}" : ""),
            _ => StateLabels.For(result),
        };

    /// <summary>How a side won a claim: "judgment", "verdict" or "decided".</summary>
    public static string Won(ClaimResult result, bool isRevisable) =>
        !isRevisable || result.Form == DecisionForm.Judgment ? "judgment"
        : result.Form == DecisionForm.Verdict ? "verdict"
        : "decided";

    public static string Liability(ClaimResult result) => result.InPart ? "liability found in part" : "liability found";

    /// <summary>True where whoever brought it dropped it.</summary>
    public static bool IsVoluntary(ClaimOutcome outcome) =>
        outcome
            is ClaimOutcome.VoluntarilyDismissedByNotice
                or ClaimOutcome.VoluntarilyDismissedByStipulation
                or ClaimOutcome.VoluntarilyDismissedByOrder;

    /// <summary>" without prejudice", of a claim that was dropped; empty where sources do not say.</summary>
    public static string Prejudice(ClaimResult result) =>
        result.WithPrejudice switch
        {
            true => " with prejudice",
            false => " without prejudice",
            null => "",
        };

    /// <summary>True for a dismissal that decides nothing of what the claim complains of and leaves it free for another court (Fed. R. Civ.
    /// P. 41(b); for forum non conveniens Sinochem v. Malaysia International Shipping, 549 U.S. 422).</summary>
    public static bool IsNotOnTheMerits(ClaimGround ground) =>
        ground is ClaimGround.PersonalJurisdiction or ClaimGround.SubjectMatterJurisdiction or ClaimGround.ForumNonConveniens;

    /// <summary>True where a court dismissed it, and not the one who brought it.</summary>
    public static bool IsDismissal(ClaimOutcome outcome) =>
        outcome
            is ClaimOutcome.DismissedWithPrejudice
                or ClaimOutcome.DismissedWithoutPrejudice
                or ClaimOutcome.DismissedWithLeaveToAmend
                or ClaimOutcome.DismissedPrejudiceNotStated;
}
