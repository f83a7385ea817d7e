namespace CaseTracker.Data.Access;

/// <summary>How a session began.</summary>
public enum SignInWay
{
    Password,
    PasswordAndCode,
    RecoveryCode,
    Passkey,
}
