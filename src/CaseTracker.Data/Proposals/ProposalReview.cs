using CaseTracker.Core;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;
using CaseTracker.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Proposals;

/// <summary>What authors and reviewers say to each other about a proposal, and what reviewers do with one that was handed in.</summary>
public sealed class ProposalReview(
    IDbContextFactory<CaseTrackerContext> contexts,
    ProposalDesk desk,
    ICurrentActor current,
    TimeProvider time
)
{
    private const int LongestComment = 4_000;

    /// <summary>Gives it back to its author, with what is asked for.</summary>
    public Task<ProposalResult> SendBackAsync(Guid id, Guid token, string comment, CancellationToken cancellation = default) =>
        desk.TakeAsync(
            id,
            token,
            Permission.Review,
            ProposalMove.SendBack,
            step =>
            {
                if (comment.Trim() is not { Length: > 0 and <= LongestComment } said)
                    return Task.FromResult<FormFault?>(
                        new FormFault(DeskFields.Comment, $"Say what is asked for, in at most {LongestComment:N0} characters.")
                    );
                step.Context.Add(Row(step.Row.Id, step.Actor, said));
                return Task.FromResult<FormFault?>(null);
            },
            cancellation
        );

    /// <summary>Finds it right as it is. What is approved may be published by whoever publishes, its author too.</summary>
    public Task<ProposalResult> ApproveAsync(Guid id, Guid token, CancellationToken cancellation = default) =>
        desk.TakeAsync(
            id,
            token,
            Permission.Review,
            ProposalMove.Approve,
            step =>
            {
                ProposalApproval.Approve(step.Row, step.Actor, time.GetUtcNow());
                return Task.FromResult<FormFault?>(null);
            },
            cancellation
        );

    /// <summary>It waits for a review again.</summary>
    public Task<ProposalResult> TakeApprovalBackAsync(Guid id, Guid token, CancellationToken cancellation = default) =>
        desk.TakeAsync(id, token, Permission.Review, ProposalMove.TakeApprovalBack, _ => Task.FromResult<FormFault?>(null), cancellation);

    /// <summary>Says something about a proposal; whoever may read it may do so while it is not done with.</summary>
    /// <param name="key">Made once for what is said: sent twice, it is kept once.</param>
    /// <param name="place">The change it is about, which the proposal must hold; null for the whole, and for an answer.</param>
    /// <param name="answerTo">Any comment of the thread that it answers; the thread is open again then.</param>
    public async Task<ProposalResult> CommentAsync(
        Guid id,
        Guid key,
        ChangePlace? place,
        long? answerTo,
        string text,
        CancellationToken cancellation = default
    )
    {
        var found = await desk.FindAsync(id, cancellation);
        if (found.Proposal is not { } proposal)
            return found;
        if (IsDoneWith(proposal) is { } done)
            return done;
        if (text.Trim() is not { Length: > 0 and <= LongestComment } said)
            return new(ProposalOutcome.Invalid, $"A comment has at most {LongestComment:N0} characters.", proposal);
        if (place is not null && place.In(CaseDiff.Between(proposal.Origin, proposal.Draft)) is null)
            return new(ProposalOutcome.Invalid, "This proposal does not change that any more; comment on the whole.", proposal);

        var actor = (await current.ReadAsync(cancellation))!;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (await context.ProposalComments.AnyAsync(comment => comment.ProposalId == id && comment.Key == key, cancellation))
            return found;
        var row = Row(id, actor, said);
        row.Key = key;
        if (answerTo is { } answered)
        {
            if (await ThreadAsync(context, id, answered, cancellation) is not { } thread)
                return new(ProposalOutcome.NotFound, "There is no such comment.", proposal);
            (row.AnswerTo, thread.SettledAt, thread.SettledByName) = (thread.Id, null, "");
        }
        else if (place is not null)
        {
            (row.Kind, row.RecordId, row.Field) = (place.Kind, place.Id, place.Field);
            row.About = place.In(CaseDiff.Between(proposal.Origin, proposal.Draft))!;
        }

        context.Add(row);
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            // The same one, sent twice at once: the other is kept.
            await using var again = await contexts.CreateDbContextAsync(cancellation);
            if (
                !await again.ProposalComments.AnyAsync(
                    proposalComment => proposalComment.ProposalId == id && proposalComment.Key == key,
                    cancellation
                )
            )
                throw;
        }

        return await desk.FindAsync(id, cancellation);
    }

    /// <summary>Marks the thread of a comment as settled: whoever writes in the proposal
    /// may, whoever began the thread, and whoever reviews it.</summary>
    public async Task<ProposalResult> SettleAsync(Guid id, long comment, CancellationToken cancellation = default)
    {
        var found = await desk.FindAsync(id, cancellation);
        if (found.Proposal is not { } proposal)
            return found;
        var actor = (await current.ReadAsync(cancellation))!;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (await ThreadAsync(context, id, comment, cancellation) is not { } thread)
            return new(ProposalOutcome.NotFound, "There is no such comment.", proposal);
        if (!MaySettle(actor, proposal, thread.AuthorId))
            return new(
                ProposalOutcome.Refused,
                "Whoever writes in it, whoever began the thread and reviewers mark it as settled.",
                proposal
            );
        if (IsDoneWith(proposal) is { } done)
            return done;
        if (thread.SettledAt is not null)
            return found;
        (thread.SettledAt, thread.SettledByName) = (time.GetUtcNow(), actor.DisplayName);
        await context.SaveChangesAsync(cancellation);
        return await desk.FindAsync(id, cancellation);
    }

    /// <summary>Whether somebody may mark a thread as settled, for pages that show what can be done.</summary>
    /// <param name="beganBy">Who began the thread.</param>
    public bool MaySettle(Actor? actor, Proposal proposal, Guid beganBy) =>
        actor is not null
        && (
            actor.PersonId == beganBy
            || desk.Decide(actor, Permission.WriteDraft, proposal).IsAllowed
            || desk.Decide(actor, Permission.Review, proposal).IsAllowed
        );

    private static ProposalResult? IsDoneWith(Proposal proposal) =>
        proposal.Stage is ProposalStage.Published or ProposalStage.Discarded
            ? new(ProposalOutcome.NotNow, "This proposal is closed.", proposal)
            : null;

    private ProposalCommentRow Row(Guid id, Actor actor, string said) =>
        new()
        {
            ProposalId = id,
            AuthorId = actor.PersonId,
            AuthorName = actor.DisplayName,
            At = time.GetUtcNow(),
            Text = said,
        };

    /// <summary>The comment that began the thread of another, or is that one.</summary>
    private static async Task<ProposalCommentRow?> ThreadAsync(
        CaseTrackerContext context,
        Guid id,
        long comment,
        CancellationToken cancellation
    )
    {
        var row = await context.ProposalComments.SingleOrDefaultAsync(
            proposalComment => proposalComment.ProposalId == id && proposalComment.Id == comment,
            cancellation
        );
        return row?.AnswerTo is { } first
            ? await context.ProposalComments.SingleAsync(proposalComment => proposalComment.Id == first, cancellation)
            : row;
    }
}
