namespace CaseTracker.Core.Effects.Parties;

public enum SanctionKind
{
    Evidentiary,
    Monetary,
    Terminating,
    Contempt,
}
