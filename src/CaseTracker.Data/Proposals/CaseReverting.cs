using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Cases;

namespace CaseTracker.Data.Proposals;

/// <summary>Begins proposals that go back to an old revision. They are reviewed
/// and published as any other: the history only grows.</summary>
public sealed class CaseReverting(ProposalDesk desk, CaseLibrary library, ICurrentActor current, SiteSettings settings)
{
    public const int LongestReason = 400;

    /// <param name="why">Follows "Goes back to revision N:" in the reason that readers will see.</param>
    /// <param name="key">Made once by the page that asks: sent twice with the same words, it begins one.</param>
    public async Task<ProposalResult> BeginAsync(
        string slug,
        int number,
        string why,
        Guid? key = null,
        CancellationToken cancellation = default
    )
    {
        var actor = await current.ReadAsync(cancellation);
        if (AccessPolicy.Allows(actor, Permission.DraftOwn, null, settings) is { IsAllowed: false } refused)
            return Answer(ProposalOutcome.Refused, refused.Words);
        if (await library.FindAsync(slug, cancellation) is not { } head)
            return Answer(ProposalOutcome.NotFound, "There is no such case.");
        if (await library.FindAsync(slug, number, cancellation) is not { } old)
            return Answer(ProposalOutcome.NotFound, $"The case has no revision {number}; the newest is {head.Revision}.") with
            {
                Field = DeskFields.To,
            };
        var snapshot = CaseFile.Write(old.History.Case);
        if (snapshot.AsSpan().SequenceEqual(head.Bytes.Span))
            return Answer(ProposalOutcome.Invalid, $"What is published says just what revision {number} says.") with
            {
                Field = DeskFields.To,
            };
        if (why.Trim() is not { Length: > 0 and <= LongestReason } reason)
            return Answer(ProposalOutcome.Invalid, $"Say why, in at most {LongestReason} characters; readers will see it.") with
            {
                Field = DeskFields.Why,
            };

        var begun = new BegunProposal(slug, head.Revision, $"Back to revision {number}", snapshot)
        {
            Reason = $"Goes back to revision {number}: {reason}",
            ChangeClass = ChangeClass.Correction,
        };
        return await desk.AddAsync(actor!, begun, key, cancellation);
    }

    private static ProposalResult Answer(ProposalOutcome outcome, string words) => new(outcome, words, null);
}
