namespace CaseTracker.Core.Currencies;

/// <summary>What a part of an award is for.</summary>
public enum ComponentKind
{
    Compensatory,
    Punitive,
    Statutory,
    Disgorgement,
    AttorneysFees,
    Costs,
    PrejudgmentInterest,
    PostjudgmentInterest,
    Sanction,
    CivilPenalty,
    SettlementSum,
}
