using CaseTracker.Core.Diffing;
using CaseTracker.Core.Editing;

namespace CaseTracker.Web.Editing.Proposals;

/// <summary>What the person is told about the last step, and asked because of it.</summary>
public sealed record ProposalNotice(string Words)
{
    public static ProposalNotice None { get; } = new("");

    /// <summary>What kept a record from being taken out, or a change from being undone.</summary>
    public RecordOutcome? Refused { get; init; }

    /// <summary>Both changed the same in the draft.</summary>
    public PendingChoice? Choice { get; init; }

    /// <summary>The proposal and what was published meanwhile changed the same.</summary>
    public IReadOnlyList<MergeCollision> PublishCollisions { get; init; } = [];
}
