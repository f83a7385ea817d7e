namespace CaseTracker.Core.Cases;

public enum ReliefKind
{
    Damages,
    Injunction,
    Sanction,
    Fees,
    Declaration,
    NewTrial,
    Dismissal,
    Other,
}
