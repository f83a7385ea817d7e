using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Proposals;

public sealed partial class ProposalDesk
{
    /// <summary>A form as typed, in characters: far above what anybody writes, far below what would burden the database.</summary>
    public const int LongestForm = 400_000;

    /// <summary>Keeps an open form just as it was typed, for whoever types it. The draft stays as it is.</summary>
    /// <param name="known">The form as it was kept last; null for one that was not kept yet.</param>
    /// <param name="onState">The number of the saved state on which it was begun.</param>
    /// <param name="form">Null discards it.</param>
    /// <param name="length">The number of characters that the sender counted: a
    /// text that lost its end on the way is not kept over a whole one.</param>
    /// <remarks>It reads no case file and answers with none, so that it is done while others wait for theirs.</remarks>
    public async Task<FormSaved> SaveFormAsync(
        Guid id,
        Guid? known,
        int onState,
        string? form,
        int length,
        CancellationToken cancellation = default
    )
    {
        var actor = await current.ReadAsync(cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var row = await context
            .Proposals.Where(proposal => proposal.Id == id)
            .Select(proposal => new { proposal.AuthorId, proposal.Stage })
            .SingleOrDefaultAsync(cancellation);
        if (
            Refusal(
                actor,
                Permission.WriteDraft,
                row is null ? null : await ProposalApproval.NamedAsync(context, id, row.AuthorId, cancellation)
            ) is
            { } refused
        )
            return Not(refused.Outcome, refused.Words);
        if (row is null)
            return Not(ProposalOutcome.NotFound, "There is no such proposal.");
        if (ProposalMoves.After(row.Stage, ProposalMove.Edit) is null)
            return Not(ProposalOutcome.NotNow, NotNow(row.Stage));
        if ((form?.Length ?? 0) != length)
            return Not(ProposalOutcome.Invalid, $"The server got {form?.Length ?? 0} of {length} characters; what it had before is kept.");
        if (length > LongestForm)
            return Not(ProposalOutcome.Invalid, $"A form may have {LongestForm:N0} characters at most.");

        var (mine, next) = (
            context.ProposalForms.Where(proposalForm => proposalForm.ProposalId == id && proposalForm.PersonId == actor!.PersonId),
            Guid.NewGuid()
        );
        if (form is null)
        {
            // Discarded twice is discarded.
            await mine.Where(proposalForm => proposalForm.Token == known).ExecuteDeleteAsync(cancellation);
            return await mine.AnyAsync(cancellation)
                ? Not(ProposalOutcome.Stale, SavedElsewhere)
                : new FormSaved(ProposalOutcome.Done, "", null);
        }

        if (known is not null)
        {
            var saved = await mine.Where(proposalForm => proposalForm.Token == known)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(proposalForm => proposalForm.Text, form)
                            .SetProperty(proposalForm => proposalForm.SavedAt, time.GetUtcNow())
                            .SetProperty(proposalForm => proposalForm.Token, next),
                    cancellation
                );
            return saved == 1 ? new FormSaved(ProposalOutcome.Done, "", next) : Not(ProposalOutcome.Stale, SavedElsewhere);
        }

        if (await mine.AnyAsync(cancellation))
            return Not(ProposalOutcome.Stale, SavedElsewhere);
        context.Add(
            new ProposalFormRow
            {
                ProposalId = id,
                PersonId = actor!.PersonId,
                OnVersion = onState,
                Text = form,
                SavedAt = time.GetUtcNow(),
                Token = next,
            }
        );
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            // Begun in two windows at once: the other is kept.
            if (!await mine.AnyAsync(cancellation))
                throw;
            return Not(ProposalOutcome.Stale, SavedElsewhere);
        }

        return new FormSaved(ProposalOutcome.Done, "", next);

        FormSaved Not(ProposalOutcome outcome, string words) => new(outcome, words, known);
    }
}
