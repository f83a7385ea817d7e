namespace CaseTracker.Core.Effects.Appeals;

public enum CertiorariOutcome
{
    Denied,
    Granted,
    GrantedVacatedRemanded,
}
