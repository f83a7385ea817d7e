namespace CaseTracker.Data.Accounts;

/// <summary>How a session began.</summary>
public enum SignInWay
{
    Password,
    PasswordAndCode,
    RecoveryCode,
    Passkey,
}
