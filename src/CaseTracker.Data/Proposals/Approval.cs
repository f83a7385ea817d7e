namespace CaseTracker.Data.Proposals;

/// <summary>That a reviewer found one state of a proposal right.</summary>
/// <param name="Holds">False where the proposal is not, byte for byte, what was approved.</param>
public sealed record Approval(Guid ById, string ByName, DateTimeOffset At, bool Holds);
