using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Auditing;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Proposals;

/// <summary>Who writes in a draft beside its author. It changes nothing that the draft says, so that no approval ends by it.</summary>
public sealed class ProposalSharing(
    IDbContextFactory<CaseTrackerContext> contexts,
    ProposalDesk desk,
    ICurrentActor current,
    TimeProvider time
)
{
    /// <summary>Those who could be named, by name; nobody for whoever may not name them.</summary>
    public async Task<IReadOnlyList<DraftEditor>> ListPeopleAsync(Guid id, CancellationToken cancellation = default)
    {
        if (await AskAsync(id, cancellation) is not { IsDone: true, Proposal: { } proposal })
            return [];
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context
            .People.Where(person =>
                person.DisabledAt == null
                && person.Id != proposal.AuthorId
                && !context.ProposalEditors.Any(editor => editor.ProposalId == id && editor.PersonId == person.Id)
            )
            .OrderBy(person => person.DisplayName)
            .ThenBy(person => person.Id)
            .Select(person => new DraftEditor(person.Id, person.DisplayName, person.Role))
            .ToListAsync(cancellation);
    }

    /// <summary>Names somebody; once named, they stay it.</summary>
    public async Task<ProposalResult> NameAsync(Guid id, Guid personId, CancellationToken cancellation = default)
    {
        var asked = await AskAsync(id, cancellation);
        if (asked is not { IsDone: true, Proposal: { } proposal })
            return asked;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (
            personId == proposal.AuthorId
            || !await context.People.AnyAsync(person => person.Id == personId && person.DisabledAt == null, cancellation)
        )
            return new(ProposalOutcome.Invalid, "Choose somebody else who has an account here.", proposal);
        if (proposal.Editors.Any(draftEditor => draftEditor.Id == personId))
            return asked;
        var by = (await current.ReadAsync(cancellation))!.PersonId;
        context.Add(
            new ProposalEditorRow
            {
                ProposalId = id,
                PersonId = personId,
                NamedAt = time.GetUtcNow(),
                NamedById = by,
            }
        );
        Record(context, AuditKind.WriterNamed, proposal, personId, by);
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            // Named twice at once: the other is kept.
            await using var again = await contexts.CreateDbContextAsync(cancellation);
            if (!await again.ProposalEditors.AnyAsync(editor => editor.ProposalId == id && editor.PersonId == personId, cancellation))
                throw;
        }

        return await desk.FindAsync(id, cancellation);
    }

    /// <summary>Takes somebody out; the next that they would write is refused. What they saved stays, and stays theirs.</summary>
    public async Task<ProposalResult> TakeOutAsync(Guid id, Guid personId, CancellationToken cancellation = default)
    {
        var asked = await AskAsync(id, cancellation);
        if (asked is not { IsDone: true, Proposal: { } proposal })
            return asked;
        var by = (await current.ReadAsync(cancellation))!.PersonId;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (
            await context
                .ProposalEditors.Where(editor => editor.ProposalId == id && editor.PersonId == personId)
                .ExecuteDeleteAsync(cancellation) > 0
        )
        {
            Record(context, AuditKind.WriterTakenOut, proposal, personId, by);
            await context.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }

        return await desk.FindAsync(id, cancellation);
    }

    private void Record(CaseTrackerContext context, AuditKind kind, Proposal proposal, Guid personId, Guid by) =>
        context.Record(
            new AuditEntryRow
            {
                At = time.GetUtcNow(),
                Kind = kind,
                ActorId = by,
                PersonId = personId,
                Slug = proposal.Slug,
                ProposalId = proposal.Id,
            }
        );

    /// <summary>The proposal, where this person may name others and it is not done with.</summary>
    private async Task<ProposalResult> AskAsync(Guid id, CancellationToken cancellation)
    {
        var found = await desk.FindAsync(id, cancellation);
        if (found.Proposal is not { } proposal)
            return found;
        if (desk.Decide(await current.ReadAsync(cancellation), Permission.ShareDraft, proposal) is { IsAllowed: false } refused)
            return new(ProposalOutcome.Refused, refused.Words, proposal);
        return proposal.Stage is ProposalStage.Published or ProposalStage.Discarded
            ? new(ProposalOutcome.NotNow, "This proposal is closed.", proposal)
            : found;
    }
}
