using CaseTracker.Core;

namespace CaseTracker.Data.Accounts;

/// <summary>The new person, or what has to be put right first.</summary>
public sealed record RegistrationResult(Person? Person, IReadOnlyList<FormFault> Faults)
{
    /// <summary>Somebody else was faster, or the link has been used.</summary>
    public static RegistrationResult TooLate { get; } = new(null, []);
}
