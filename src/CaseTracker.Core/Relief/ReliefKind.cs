namespace CaseTracker.Core.Relief;

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
