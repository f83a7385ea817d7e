namespace CaseTracker.Data.Proposals;

/// <summary>What somebody may do with a proposal that they may read, and which
/// state of it stands: little enough to be asked every few seconds.</summary>
public sealed record DraftRights(bool MayWrite, Guid Token);
