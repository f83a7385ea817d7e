namespace CaseTracker.Core.Effects.Claims;

/// <summary>Where a claim stands against a party; interlocutory until judgment.</summary>
public enum ClaimOutcome
{
    Pending,
    LiabilityFoundDamagesOpen,

    /// <summary>Worked out from an award on the claim; no judgment covers it yet.</summary>
    LiabilityFoundDamagesAwarded,
    JudgmentForPlaintiff,
    JudgmentForDefendant,
    JudgmentByConsent,
    JudgmentByDefault,
    DismissedWithPrejudice,
    DismissedWithoutPrejudice,
    DismissedWithLeaveToAmend,
    DismissedPrejudiceNotStated,
    VoluntarilyDismissedByNotice,
    VoluntarilyDismissedByStipulation,
    VoluntarilyDismissedByOrder,
    Settled,
    Reversed,
    Vacated,
    Reinstated,
}
