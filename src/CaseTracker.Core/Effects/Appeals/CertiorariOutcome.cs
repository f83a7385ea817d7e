namespace CaseTracker.Core.Events;

public enum CertiorariOutcome
{
    Denied,
    Granted,
    GrantedVacatedRemanded,
}
