using CaseTracker.Core.Permissions;

namespace CaseTracker.Data.Proposals;

/// <summary>Somebody who writes in a draft, or could be named to.</summary>
public sealed record DraftEditor(Guid Id, string Name, Role Role);
