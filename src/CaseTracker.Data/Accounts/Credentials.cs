namespace CaseTracker.Data.Accounts;

/// <summary>What somebody chooses when they get an account.</summary>
public sealed record Credentials(string SignInName, string DisplayName, string Password);
