using CaseTracker.Core;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Publishing.Notices;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Proposals;

/// <summary>Joins a proposal with what was published meanwhile and publishes it, in one transaction with its end. It asks nobody's leave:
/// whoever calls it has.</summary>
public sealed class ProposalRelease(
    IDbContextFactory<CaseTrackerContext> contexts,
    CaseLibrary library,
    CasePublisher publisher,
    TimeProvider time
)
{
    /// <param name="by">Null where its time had come.</param>
    /// <param name="keepMine">The places of collisions at which the proposal is
    /// to hold; null where nobody chose, so that a collision stops it.</param>
    /// <param name="alongside">Changes more in the same transaction; what it throws undoes all.</param>
    internal async Task<ProposalResult> ReleaseAsync(
        Proposal proposal,
        Actor? by,
        IReadOnlySet<string>? keepMine,
        Func<CaseTrackerContext, ProposalRow, Task> alongside,
        CancellationToken cancellation
    )
    {
        if (await ClosedAsync(contexts, proposal.Slug, cancellation) is { } closed)
            return new(ProposalOutcome.NotNow, closed, proposal);
        if (await OpenFormsAsync(proposal, cancellation) is { } open)
            return new(ProposalOutcome.NotNow, open, proposal);
        PublishedCase? head;
        try
        {
            head = await library.FindAsync(proposal.Slug, cancellation);
        }
        catch (UnreadableCaseException unreadable)
        {
            return new(ProposalOutcome.Invalid, unreadable.Message, proposal);
        }

        if (head is null != (proposal.BaseRevision == 0))
            return new(
                ProposalOutcome.Invalid,
                head is null ? "The case is not there any more." : $"A case was published at the address “{proposal.Slug}” meanwhile.",
                proposal
            );
        var toPublish = proposal.Draft;
        if (head is not null && head.Revision != proposal.BaseRevision)
        {
            var published = new CaseDocument(head.History.Case, head.Bytes);
            var merged = CaseMerge.Merge(proposal.OriginFile, proposal.DraftFile, published, keepMine);
            if (merged.Collisions.Count > 0 && keepMine is null)
                return new(
                    ProposalOutcome.Collides,
                    $"Revision {head.Revision} was published meanwhile, and changed the same fields. Choose for each which holds.",
                    proposal
                )
                {
                    Collisions = CollisionDescription.Tell(proposal.OriginFile, proposal.DraftFile, published, merged.Collisions),
                };
            if (merged.File.Case is null)
                return new(
                    ProposalOutcome.Invalid,
                    $"The proposal does not fit revision {head.Revision}: {merged.File.Errors[0]}",
                    proposal
                )
                {
                    Collisions = merged.Collisions,
                };
            toPublish = merged.File.Case;
        }

        var result = await publisher.PublishAsync(
            toPublish,
            new Publication(proposal.AuthorName, proposal.Reason, proposal.ChangeClass) { ExpectedHead = head?.Revision ?? 0 },
            CloseAsync,
            cancellation
        );
        return result.Outcome switch
        {
            PublishOutcome.Published => new(ProposalOutcome.Done, "", proposal),
            PublishOutcome.HeadMoved => new(
                ProposalOutcome.Stale,
                "Something was published, or the proposal was saved, at this very moment; look again.",
                proposal
            ),
            PublishOutcome.Closed => new(ProposalOutcome.NotNow, result.Errors[0].Message, proposal),
            PublishOutcome.Unchanged => new(ProposalOutcome.Invalid, "The published case says all of this already.", proposal),
            _ => new(ProposalOutcome.Invalid, string.Join(" ", result.Errors), proposal),
        };

        async Task CloseAsync(CaseTrackerContext context, int revision)
        {
            var row = await context.Proposals.SingleAsync(item => item.Id == proposal.Id, cancellation);
            if (row.Token != proposal.Token)
                throw new DbUpdateConcurrencyException("The proposal was saved while it was being published.");
            (row.Stage, row.PublishedAs, row.Note, row.ChangedAt, row.Token) = (
                ProposalStage.Published,
                revision,
                "",
                time.GetUtcNow(),
                Guid.NewGuid()
            );
            context.Record(AuditKind.Published, row, by?.PersonId, time.GetUtcNow());
            await ProposalApproval.TakeOffScheduleAsync(context, row, cancellation);
            // What is published has revisions; the steps that led to it are nobody’s concern any more.
            await context.DraftVersions.Where(state => state.ProposalId == row.Id).ExecuteDeleteAsync(cancellation);
            await context.ProposalForms.Where(proposalForm => proposalForm.ProposalId == row.Id).ExecuteDeleteAsync(cancellation);
            await alongside(context, row);
        }
    }

    /// <summary>What somebody types is not lost by publishing: whoever it is keeps it in the draft, or discards it, first.</summary>
    private async Task<string?> OpenFormsAsync(Proposal proposal, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var row = await context.Proposals.AsNoTracking().SingleAsync(item => item.Id == proposal.Id, cancellation);
        return await ProposalForms.OpenAsync(context, row, cancellation) is { Count: > 0 } open
            ? "A form of it is still open, of "
                + $"{Prose.List(open.Select(draftEditor => draftEditor.Name))}. It has to be kept in the draft or discarded first."
            : null;
    }

    /// <summary>What somebody is told who would draft or publish a case that was retracted or merged; null where it is open.</summary>
    internal static async Task<string?> ClosedAsync(
        IDbContextFactory<CaseTrackerContext> contexts,
        string slug,
        CancellationToken cancellation
    )
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var row = await context.AllCases.AsNoTracking().SingleOrDefaultAsync(item => item.Slug == slug, cancellation);
        return row is null ? null : await CaseRetraction.BarAsync(context, row, cancellation);
    }
}
