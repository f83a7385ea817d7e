using CaseTracker.Core.Access;

namespace CaseTracker.Data.Editing;

/// <summary>Somebody who writes in a draft, or could be named to.</summary>
public sealed record DraftEditor(Guid Id, string Name, Role Role);
