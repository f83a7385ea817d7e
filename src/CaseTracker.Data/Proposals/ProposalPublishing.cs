using CaseTracker.Core;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Jobs;

namespace CaseTracker.Data.Proposals;

/// <summary>Makes a proposal the published state of its case: now, or by itself at a time.</summary>
public sealed class ProposalPublishing(
    ProposalDesk desk,
    ProposalRelease release,
    ICurrentActor current,
    SiteSettings settings,
    TimeProvider time
)
{
    private static readonly TimeSpan Furthest = TimeSpan.FromDays(366);

    /// <param name="token">What the person saw when deciding; anything saved since stops it.</param>
    /// <param name="keepMine">The places of collisions at which the proposal is to hold, not what was published meanwhile.</param>
    public async Task<ProposalResult> PublishAsync(
        Guid id,
        Guid token,
        IReadOnlySet<string>? keepMine = null,
        CancellationToken cancellation = default
    )
    {
        var found = await desk.FindAsync(id, cancellation);
        if (found.Proposal is not { } proposal)
            return found;
        var actor = await current.ReadAsync(cancellation);
        if (Decide(actor, proposal) is { IsAllowed: false } refused)
            return new(ProposalOutcome.Refused, refused.Words, proposal);
        if (proposal.Token != token)
            return new(ProposalOutcome.Stale, "This was saved since you read it; read it again before you publish.", proposal);
        if (proposal.Stage is ProposalStage.Draft or ProposalStage.SentBack && proposal.AuthorId != actor?.PersonId)
            return new(ProposalOutcome.NotNow, "Its author has not submitted it.", proposal);
        if (ProposalMoves.After(proposal.Stage, ProposalMove.Publish) is null)
            return new(ProposalOutcome.NotNow, $"This proposal is {EnumTerm.For(proposal.Stage)}.", proposal);
        if (proposal.Reason.Length == 0)
            return new(ProposalOutcome.Invalid, "Say why this changes; readers will see it.", proposal);

        // Where one's own is published by another's approval, what collides is for another to choose.
        var mayChoose = DecideAlone(actor, proposal).IsAllowed;
        var answer = await release.ReleaseAsync(
            proposal,
            actor,
            mayChoose ? keepMine : null,
            (_, row) =>
            {
                if (row.ApprovedById is null)
                    ProposalApproval.Approve(row, actor!, time.GetUtcNow());
                return Task.CompletedTask;
            },
            cancellation
        );
        if (!mayChoose && answer.Outcome == ProposalOutcome.Collides)
            return new(
                ProposalOutcome.Refused,
                "A revision that was published meanwhile changed the same fields. Somebody else than the author has to choose which holds.",
                proposal
            );
        return answer with { Proposal = (await desk.FindAsync(id, cancellation)).Proposal };
    }

    /// <summary>Sets a time at which it is published by itself; until then no
    /// reader sees it. What nobody has approved is approved by it.</summary>
    public Task<ProposalResult> ScheduleAsync(Guid id, Guid token, DateTimeOffset at, CancellationToken cancellation = default) =>
        desk.TakeAsync(
            id,
            token,
            Permission.Publish,
            ProposalMove.Schedule,
            step =>
            {
                var now = time.GetUtcNow();
                if (at <= now)
                    return Task.FromResult<FormFault?>(
                        new FormFault(DeskFields.Time, $"Give a time to come; it is {now:d MMMM yyyy, HH:mm} UTC.")
                    );
                if (at > now + Furthest)
                    return Task.FromResult<FormFault?>(new FormFault(DeskFields.Time, "Give a time within a year."));
                if (step.Row.Reason.Length == 0)
                    return Task.FromResult<FormFault?>("Say why this changes; readers will see it.");
                if (ProposalApproval.ApprovalOf(step.Row) is not { Holds: true })
                    ProposalApproval.Approve(step.Row, step.Actor, now);
                step.Row.PublishAt = at.ToUniversalTime();
                step.Context.Add(
                    new JobRow
                    {
                        Kind = JobKind.PublishProposal,
                        Subject = id,
                        DueAt = at,
                        ById = step.Actor.PersonId,
                        Token = Guid.NewGuid(),
                    }
                );
                return Task.FromResult<FormFault?>(null);
            },
            cancellation
        );

    /// <summary>Takes the time off again. It stays approved, and is published when somebody does so.</summary>
    public Task<ProposalResult> TakeOffScheduleAsync(Guid id, Guid token, CancellationToken cancellation = default) =>
        desk.TakeAsync(id, token, Permission.Publish, ProposalMove.TakeOffSchedule, _ => Task.FromResult<FormFault?>(null), cancellation);

    /// <summary>Whether this person may publish this proposal: a reviewer any that is handed in, and one of their own that another
    /// approved; an editor a small one of their own where the site allows it.</summary>
    public AccessDecision Decide(Actor? actor, Proposal proposal) =>
        proposal.IsApprovedByAnother
            ? AccessPolicy.Allows(actor, Permission.Publish, new Ownership(null), settings)
            : DecideAlone(actor, proposal);

    /// <summary>The same where nobody’s approval counts.</summary>
    private AccessDecision DecideAlone(Actor? actor, Proposal proposal)
    {
        var of = proposal.Ownership;
        var publish = AccessPolicy.Allows(actor, Permission.Publish, of, settings);
        // What the author calls it is not enough: it must be one.
        if (
            publish.IsAllowed
            || proposal.ChangeClass != ChangeClass.EditorialRevision
            || !WordingOnly.Between(proposal.Origin, proposal.Draft)
        )
            return publish;
        var minor = AccessPolicy.Allows(actor, Permission.PublishOwnMinor, of, settings);
        return minor.IsAllowed ? minor : publish;
    }
}
