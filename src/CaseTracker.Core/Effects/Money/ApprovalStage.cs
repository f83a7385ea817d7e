namespace CaseTracker.Core.Effects.Money;

/// <summary>How far a court's approval of a class settlement goes (Federal Rules of Civil Procedure, Rule 23(e)).</summary>
public enum ApprovalStage
{
    Preliminary,
    Final,
}
