namespace CaseTracker.Core.Effects.Claims;

/// <summary>Why a claim was decided as it was.</summary>
public enum ClaimGround
{
    NotStated,
    Merits,
    PersonalJurisdiction,
    SubjectMatterJurisdiction,
    ForumNonConveniens,
    Immunity,
    FailureToStateAClaim,
    Mootness,

    /// <summary>A statute of limitations or of repose, or laches.</summary>
    TimeBarred,
}
