using System.Linq.Expressions;
using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Proposals;

/// <summary>What a person may read of proposals, and do with them.</summary>
public sealed partial class ProposalDesk
{
    /// <summary>A proposal that this person may read.</summary>
    public async Task<ProposalResult> FindAsync(Guid id, CancellationToken cancellation = default)
    {
        var actor = await current.ReadAsync(cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var row = await context.Proposals.AsNoTracking().SingleOrDefaultAsync(proposal => proposal.Id == id, cancellation);
        if (
            Refusal(
                actor,
                Permission.ReadAllDrafts,
                row is null ? null : await ProposalApproval.OwnershipAsync(context, row, Permission.ReadAllDrafts, cancellation)
            ) is
            { } refused
        )
            return refused;
        return row is null
            ? Answer(ProposalOutcome.NotFound, "There is no such proposal.")
            : Answer(ProposalOutcome.Done, "", await _reader.ReadAsync(context, row, actor?.PersonId, cancellation));
    }

    /// <summary>What this person may do with a proposal now; null where it is
    /// not to be read. For open tabs, which ask again and again.</summary>
    public async Task<DraftRights?> RightsAsync(Guid id, CancellationToken cancellation = default)
    {
        var actor = await current.ReadAsync(cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var row = await context
            .Proposals.Where(proposal => proposal.Id == id)
            .Select(proposal => new { proposal.AuthorId, proposal.Token })
            .SingleOrDefaultAsync(cancellation);
        if (row is null)
            return null;
        var of = await ProposalApproval.NamedAsync(context, id, row.AuthorId, cancellation);
        return Refusal(actor, Permission.ReadAllDrafts, of) is null
            ? new DraftRights(Refusal(actor, Permission.WriteDraft, of) is null, row.Token)
            : null;
    }

    /// <summary>The proposals that this person may read and that are not done with, the one changed last first.</summary>
    public async Task<IReadOnlyList<ProposalSummary>> ListAsync(CancellationToken cancellation = default)
    {
        if (await current.ReadAsync(cancellation) is not { } actor || actor.IsDisabled)
            return [];
        var all = AccessPolicy.Allows(actor, Permission.ReadAllDrafts, null, settings).IsAllowed;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await ListAsync(
            context,
            actor,
            row =>
                (
                    all
                    || row.AuthorId == actor.PersonId
                    || context.ProposalEditors.Any(editor => editor.ProposalId == row.Id && editor.PersonId == actor.PersonId)
                )
                && row.Stage != ProposalStage.Discarded
                && row.Stage != ProposalStage.Published,
            MostListed,
            cancellation
        );
    }

    /// <summary>The proposals of one's own that were discarded last, and may be taken up again.</summary>
    public async Task<IReadOnlyList<ProposalSummary>> ListDiscardedAsync(CancellationToken cancellation = default)
    {
        if (await current.ReadAsync(cancellation) is not { } actor || actor.IsDisabled)
            return [];
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await ListAsync(
            context,
            actor,
            row => row.AuthorId == actor.PersonId && row.Stage == ProposalStage.Discarded,
            MostDiscarded,
            cancellation
        );
    }

    private static async Task<IReadOnlyList<ProposalSummary>> ListAsync(
        CaseTrackerContext context,
        Actor actor,
        Expression<Func<ProposalRow, bool>> which,
        int most,
        CancellationToken cancellation
    )
    {
        var rows = await context
            .Proposals.AsNoTracking()
            .Where(which)
            .OrderByDescending(row => row.Id)
            .Take(most)
            .Select(row => new ProposalSummary(
                row.Id,
                row.Slug,
                row.Title,
                row.Stage,
                row.AuthorId,
                row.AuthorName,
                row.ChangedAt,
                row.PublishedAs,
                row.PublishAt,
                row.Note
            )
            {
                IsShared = context.ProposalEditors.Any(editor => editor.ProposalId == row.Id && editor.PersonId == actor.PersonId),
                SavedByName = context
                    .DraftVersions.Where(state => state.ProposalId == row.Id)
                    .OrderByDescending(proposalState => proposalState.Number)
                    .Select(draftVersion => draftVersion.SavedByName)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        return [.. rows.OrderByDescending(row => row.ChangedAt)];
    }

    /// <summary>Whether somebody may do something with a proposal, for pages that show what can be done; each step asks again.</summary>
    public AccessDecision Decide(Actor? actor, Permission what, Proposal proposal) =>
        AccessPolicy.Allows(actor, what, proposal.Ownership, settings);

    /// <summary>What somebody is told who would begin a draft of a case that was retracted or merged; null where it is open.</summary>
    private async Task<ProposalResult?> ClosedAsync(string slug, CancellationToken cancellation) =>
        await ProposalRelease.ClosedAsync(contexts, slug, cancellation) is { } words ? Answer(ProposalOutcome.NotNow, words) : null;

    private ProposalResult? Refusal(Actor? actor, Permission permission, Ownership? of) =>
        AccessPolicy.Allows(actor, permission, of, settings) is { IsAllowed: false } decision
            ? Answer(ProposalOutcome.Refused, decision.Words)
            : null;

    private static string NotNow(ProposalStage stage) => $"This proposal is {EnumTerm.For(stage)}: that can’t be done now.";

    private static ProposalResult Answer(ProposalOutcome outcome, string words, Proposal? proposal = null) => new(outcome, words, proposal);
}
