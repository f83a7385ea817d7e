namespace CaseTracker.Core.Cases;

/// <summary>What became of a motion.</summary>
public enum Disposition
{
    Granted,
    Denied,
    GrantedInPartAndDeniedInPart,
    GrantedInPart,
    DeniedInPart,
    DeniedInPartReservedInPart,
    Moot,
    Withdrawn,
    Stricken,
    ReservedInPart,
    Terminated,
}
