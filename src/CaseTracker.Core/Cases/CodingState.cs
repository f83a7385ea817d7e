namespace CaseTracker.Core.Cases;

/// <summary>The coding states of the Civil Rights Litigation Clearinghouse.</summary>
public enum CodingState
{
    InProcess,
    CodingComplete,
    Approved,
}
