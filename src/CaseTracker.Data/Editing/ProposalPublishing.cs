using CaseTracker.Core.Access;
using CaseTracker.Core.Review;
using CaseTracker.Data.Access;
using CaseTracker.Data.Queries;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Editing;

/// <summary>Makes a proposal the published state of its case: what was published meanwhile is joined in, what collides is asked about, and revision, rows and the end of the proposal are one transaction.</summary>
public sealed class ProposalPublishing(
    ProposalDesk desk, CaseLibrary library, CasePublisher publisher, ICurrentActor current, SiteSettings settings, TimeProvider time)
{
    /// <param name="token">What the person saw when deciding; anything saved since stops it.</param>
    /// <param name="keepMine">The places of collisions at which the proposal is to hold, not what was published meanwhile.</param>
    public async Task<ProposalAnswer> PublishAsync(Guid id, Guid token, IReadOnlySet<string>? keepMine = null, CancellationToken cancellation = default)
    {
        var found = await desk.FindAsync(id, cancellation);
        if (found.Proposal is not { } proposal) return found;
        var actor = await current.ReadAsync(cancellation);
        if (Decide(actor, proposal) is { IsAllowed: false } refused) return new(ProposalOutcome.Refused, refused.Words, proposal);
        if (proposal.Token != token) return new(ProposalOutcome.Stale, "This was saved since you read it; read it again before you publish.", proposal);
        if (proposal.Stage is ProposalStage.Draft or ProposalStage.SentBack && proposal.AuthorId != actor?.PersonId) return new(ProposalOutcome.NotNow, "Its author has not handed it in.", proposal);
        if (ProposalMoves.After(proposal.Stage, ProposalMove.Publish) is null) return new(ProposalOutcome.NotNow, $"This proposal is {Core.Words.Of(proposal.Stage)}.", proposal);
        if (proposal.OpenForm is not null) return new(ProposalOutcome.NotNow, "A form of it is still open; its author has to keep or discard it first.", proposal);
        if (proposal.Reason.Length == 0) return new(ProposalOutcome.Invalid, "Say why this changes; readers will see it.", proposal);

        if (await desk.ClosedAsync(proposal.Slug, cancellation) is { } closed) return closed with { Proposal = proposal };
        var head = await library.FindAsync(proposal.Slug, cancellation);
        if (head is null != (proposal.BaseRevision == 0))
            return new(ProposalOutcome.Invalid, head is null ? "The case is not there any more." : $"A case was published at the address “{proposal.Slug}” meanwhile.", proposal);
        var toPublish = proposal.Draft;
        if (head is not null && head.Revision != proposal.BaseRevision)
        {
            var merged = CaseMerge.Merge(proposal.Origin, proposal.Draft, head.History.Case, keepMine);
            if (merged.Collisions.Count > 0 && !DecideAlone(actor, proposal).IsAllowed)
                return new(ProposalOutcome.Refused, $"Revision {head.Revision} was published meanwhile, and changed the same fields. Somebody else than the author has to choose.", proposal);
            if (merged.Collisions.Count > 0 && keepMine is null)
                return new(ProposalOutcome.Collides, $"Revision {head.Revision} was published meanwhile, and changed the same fields. Choose for each which holds.", proposal) { Collisions = merged.Collisions };
            if (merged.File.Case is null) return new(ProposalOutcome.Invalid, $"The proposal does not fit revision {head.Revision}: {merged.File.Errors[0]}", proposal) { Collisions = merged.Collisions };
            toPublish = merged.File.Case;
        }

        var result = await publisher.PublishAsync(toPublish, new Publication(proposal.AuthorName, proposal.Reason, proposal.ChangeClass) { ExpectedHead = head?.Revision ?? 0 }, CloseAsync, cancellation);
        var now = (await desk.FindAsync(id, cancellation)).Proposal;
        return result.Outcome switch
        {
            PublishOutcome.Published => new(ProposalOutcome.Done, "", now),
            PublishOutcome.HeadMoved => new(ProposalOutcome.Stale, "Something was published, or the proposal was saved, at this very moment; look again.", now),
            PublishOutcome.Closed => new(ProposalOutcome.NotNow, result.Errors[0].Message, now),
            PublishOutcome.Unchanged => new(ProposalOutcome.Invalid, "The published case says all of this already.", now),
            _ => new(ProposalOutcome.Invalid, string.Join(" ", result.Errors), now),
        };

        async Task CloseAsync(CaseTrackerContext context, int revision)
        {
            var row = await context.Proposals.SingleAsync(one => one.Id == id, cancellation);
            if (row.Token != token) throw new DbUpdateConcurrencyException("The proposal was saved while it was being published.");
            if (row.ApprovedById is null) ProposalState.Approve(row, actor!, time.GetUtcNow());
            (row.Stage, row.PublishedAs, row.ChangedAt, row.Token) = (ProposalStage.Published, revision, time.GetUtcNow(), Guid.NewGuid());
        }
    }

    /// <summary>Whether this person may publish this proposal: a reviewer any that is handed in, and one of their own that another approved; an editor a small one of their own where the site allows it.</summary>
    public Decision Decide(Actor? actor, Proposal proposal) =>
        proposal.IsApprovedByAnother ? AccessPolicy.Allows(actor, Permission.Publish, new Ownership(null), settings) : DecideAlone(actor, proposal);

    /// <summary>The same where nobody’s approval counts.</summary>
    private Decision DecideAlone(Actor? actor, Proposal proposal)
    {
        var of = new Ownership(proposal.AuthorId);
        var publish = AccessPolicy.Allows(actor, Permission.Publish, of, settings);
        // What the author calls it is not enough: it must be one.
        if (publish.IsAllowed || proposal.ChangeClass != ChangeClass.EditorialRevision || !WordingOnly.Between(proposal.Origin, proposal.Draft)) return publish;
        var minor = AccessPolicy.Allows(actor, Permission.PublishOwnMinor, of, settings);
        return minor.IsAllowed ? minor : publish;
    }
}
