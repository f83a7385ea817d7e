using CaseTracker.Core;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Cases;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Proposals;

/// <summary>Where drafts are begun, saved, read and handed on. Each step asks who acts and whether that person may, then whether the stage
/// allows it, then whether anybody saved in between.</summary>
/// <remarks>One context for each step, as a circuit lives long. Nothing here writes a table that a public page reads;
/// <see cref="ProposalPublishing"/> does.</remarks>
public sealed partial class ProposalDesk(
    IDbContextFactory<CaseTrackerContext> contexts,
    CaseLibrary library,
    ICurrentActor current,
    SiteSettings settings,
    TimeProvider time
)
{
    public const int LongestTitle = 200;

    private const int LongestReason = 500;
    private const int MostListed = 500;
    private const string SavedElsewhere = "This was saved in another window since; here is what stands now.";
    private const int MostDiscarded = 20;

    private readonly ProposalReader _reader = new(library);

    /// <summary>Begins a proposal on the newest revision of a case.</summary>
    /// <param name="key">Made once by the page that asks: sent twice with the
    /// same words, it begins one, and both answers lead to it.</param>
    public async Task<ProposalResult> BeginAsync(string slug, string title, Guid? key = null, CancellationToken cancellation = default)
    {
        var actor = await current.ReadAsync(cancellation);
        if (Refusal(actor, Permission.DraftOwn, null) is { } refused)
            return refused;
        if (await ClosedAsync(slug, cancellation) is { } closed)
            return closed with { Field = DeskFields.Slug };
        if (await library.FindAsync(slug, cancellation) is not { } published)
            return Answer(ProposalOutcome.NotFound, "There is no such case; choose one of those that are offered.") with
            {
                Field = DeskFields.Slug,
            };
        if (title.Trim() is not { Length: > 0 and <= LongestTitle } named)
            return Answer(ProposalOutcome.Invalid, $"Give the proposal a title of at most {LongestTitle} characters.") with
            {
                Field = DeskFields.Title,
            };

        return await AddAsync(actor!, new BegunProposal(slug, published.Revision, named, published.Bytes.ToArray()), key, cancellation);
    }

    /// <summary>Begins a proposal of a case that is not there yet.</summary>
    /// <param name="first">A case file that was read without errors.</param>
    /// <param name="key">As where a proposal on a case is begun.</param>
    public async Task<ProposalResult> BeginNewAsync(CourtCase first, Guid? key = null, CancellationToken cancellation = default)
    {
        var actor = await current.ReadAsync(cancellation);
        if (Refusal(actor, Permission.DraftOwn, null) is { } refused)
            return refused;
        if (await ClosedAsync(first.Slug, cancellation) is { } closed)
            return closed with { Field = DeskFields.Slug };
        if (await library.FindAsync(first.Slug, cancellation) is not null)
            return Answer(ProposalOutcome.Invalid, $"There is a case at the address “{first.Slug}” already.") with
            {
                Field = DeskFields.Slug,
            };
        return await AddAsync(
            actor!,
            new BegunProposal(first.Slug, 0, Prose.Clip($"New case: {first.Name}", LongestTitle), CaseFile.Write(first)),
            key,
            cancellation
        );
    }

    internal async Task<ProposalResult> AddAsync(Actor actor, BegunProposal begun, Guid? key, CancellationToken cancellation)
    {
        if (CaseFile.TooLarge(begun.Snapshot) is { } large)
            return Answer(ProposalOutcome.Invalid, $"The case is too large: {large.Message}.");
        var kept = key is { } sent ? begun.Digest(sent) : null;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (await SentAsync(context) is { } first)
            return first;
        var row = new ProposalRow
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Slug = begun.Slug,
            BaseRevision = begun.Revision,
            Title = begun.Title,
            Stage = ProposalStage.Draft,
            AuthorId = actor.PersonId,
            AuthorName = actor.DisplayName,
            ChangeClass = begun.Revision == 0 ? ChangeClass.Initial : begun.ChangeClass,
            Reason = begun.Reason,
            Snapshot = begun.Snapshot,
            Key = kept,
            BegunAt = time.GetUtcNow(),
            ChangedAt = time.GetUtcNow(),
            Token = Guid.NewGuid(),
        };
        context.Add(row);
        context.Record(AuditKind.Begun, row, actor.PersonId, time.GetUtcNow());
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (kept is not null && !cancellation.IsCancellationRequested)
        {
            // Sent twice at once: the other is kept.
            await using var again = await contexts.CreateDbContextAsync(cancellation);
            if (await SentAsync(again) is { } other)
                return other;
            throw;
        }

        return Answer(ProposalOutcome.Done, "", await _reader.ReadAsync(context, row, actor.PersonId, cancellation));

        async Task<ProposalResult?> SentAsync(CaseTrackerContext asked) =>
            kept is not null
            && await asked
                .Proposals.AsNoTracking()
                .SingleOrDefaultAsync(proposal => proposal.AuthorId == actor.PersonId && proposal.Key == kept, cancellation)
                is { } one
                ? Answer(ProposalOutcome.Done, "", await _reader.ReadAsync(asked, one, actor.PersonId, cancellation))
                : null;
    }

    /// <summary>Makes the case with the form's change the state of the draft, and closes the form.</summary>
    /// <param name="draft">A case file that was read without errors.</param>
    public Task<ProposalResult> KeepAsync(Guid id, Guid token, CourtCase draft, CancellationToken cancellation = default) =>
        TakeAsync(
            id,
            token,
            Permission.WriteDraft,
            ProposalMove.Edit,
            async step =>
            {
                if (draft.Slug != step.Row.Slug)
                    return "A proposal changes one case; this is another.";
                var file = new CaseDocument(draft);
                if (file.Bytes.Length > CaseFile.LargestFile)
                    return TooLarge(file);
                await SaveAsync(step, file, cancellation);
                await ProposalForms.CloseAsync(step, null, cancellation);
                return null;
            },
            cancellation
        );

    /// <summary>What kind of change it is and why; readers of the history see both.</summary>
    public Task<ProposalResult> DescribeAsync(
        Guid id,
        Guid token,
        string title,
        string reason,
        ChangeClass changeClass,
        CancellationToken cancellation = default
    ) =>
        ChangeAsync(
            id,
            token,
            Permission.DraftOwn,
            ProposalMove.Edit,
            step =>
            {
                var row = step.Row;
                if (title.Trim() is not { Length: > 0 and <= LongestTitle } named)
                    return new FormFault(DeskFields.Title, $"Give the proposal a title of at most {LongestTitle} characters.");
                if (reason.Trim().Length > LongestReason)
                    return new FormFault(
                        DeskFields.Why,
                        $"Give the reason in at most {LongestReason} characters; readers see it in a list."
                    );
                if (changeClass == ChangeClass.Initial != (row.BaseRevision == 0))
                    return "The first revision of a case is its initial one, and no other.";
                (row.Title, row.Reason, row.ChangeClass) = (named, reason.Trim(), changeClass);
                return null;
            },
            cancellation
        );

    /// <summary>Hands it to the reviewers.</summary>
    public async Task<ProposalResult> SubmitAsync(Guid id, Guid token, CancellationToken cancellation = default)
    {
        if ((await FindAsync(id, cancellation)).Proposal is { HasChanges: false } same)
            return Answer(ProposalOutcome.Invalid, "It changes nothing yet.", same);
        return await TakeAsync(
            id,
            token,
            Permission.SubmitProposal,
            ProposalMove.Submit,
            async step =>
                step.Row.Reason.Length == 0 ? new FormFault(DeskFields.Why, "Say why this changes; readers will see it.")
                : await ProposalForms.OpenAsync(step.Context, step.Row, cancellation) is { Count: > 0 } open
                    ? (FormFault)StillOpen(step.Actor, open)
                : null,
            cancellation
        );
    }

    private static string StillOpen(Actor actor, IReadOnlyList<DraftEditor> open) =>
        open.Any(draftEditor => draftEditor.Id == actor.PersonId)
            ? "A form is still open: keep it or discard it first."
            : "A form is still open, of "
                + $"{Prose.List(open.Select(editor => editor.Name))}. It is kept or discarded first, or you take out whose it is.";

    public Task<ProposalResult> WithdrawAsync(Guid id, Guid token, CancellationToken cancellation = default) =>
        ChangeAsync(id, token, Permission.SubmitProposal, ProposalMove.Withdraw, _ => null, cancellation);

    public Task<ProposalResult> DiscardAsync(Guid id, Guid token, CancellationToken cancellation = default) =>
        ChangeAsync(id, token, Permission.DraftOwn, ProposalMove.Discard, _ => null, cancellation);

    /// <summary>Takes a discarded one up again; it is a draft as it was.</summary>
    public Task<ProposalResult> TakeUpAsync(Guid id, Guid token, CancellationToken cancellation = default) =>
        ChangeAsync(id, token, Permission.DraftOwn, ProposalMove.TakeUp, _ => null, cancellation);

    private Task<ProposalResult> ChangeAsync(
        Guid id,
        Guid token,
        Permission permission,
        ProposalMove move,
        Func<ProposalTransaction, FormFault?> change,
        CancellationToken cancellation
    ) => TakeAsync(id, token, permission, move, step => Task.FromResult(change(step)), cancellation);

    /// <summary>Takes a step: asks who acts, what the stage allows and whether anybody saved in between, and writes all that the step
    /// changes, or nothing.</summary>
    /// <param name="change">Gives what is wrong and in which field, or null.</param>
    internal async Task<ProposalResult> TakeAsync(
        Guid id,
        Guid token,
        Permission permission,
        ProposalMove move,
        Func<ProposalTransaction, Task<FormFault?>> change,
        CancellationToken cancellation
    )
    {
        var actor = await current.ReadAsync(cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var row = await context.Proposals.SingleOrDefaultAsync(proposal => proposal.Id == id, cancellation);
        if (
            Refusal(
                actor,
                permission,
                row is null ? null : await ProposalApproval.OwnershipAsync(context, row, permission, cancellation)
            ) is
            { } refused
        )
            return refused;
        if (row is null)
            return Answer(ProposalOutcome.NotFound, "There is no such proposal.");
        if (row.Token != token)
            return await StaleAsync();
        if (ProposalMoves.After(row.Stage, move) is not { } stage)
            return Answer(ProposalOutcome.NotNow, NotNow(row.Stage), await _reader.ReadAsync(context, row, actor?.PersonId, cancellation));
        var step = new ProposalTransaction(context, row, actor!);
        if (await change(step) is { } wrong)
        {
            await context.Entry(row).ReloadAsync(cancellation);
            return Answer(ProposalOutcome.Invalid, wrong.Words, await _reader.ReadAsync(context, row, actor?.PersonId, cancellation)) with
            {
                Field = wrong.Field,
            };
        }

        if (stage is not (ProposalStage.Approved or ProposalStage.Scheduled))
            ProposalApproval.TakeApprovalBack(row);
        if (stage != ProposalStage.Scheduled)
            await ProposalApproval.TakeOffScheduleAsync(context, row, cancellation);
        row.Note = "";
        context.Record(move, row, actor!, time.GetUtcNow());
        (row.Stage, row.ChangedAt, row.Token) = (stage, time.GetUtcNow(), Guid.NewGuid());
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception)
        {
            // Of two steps at once, what the second adds may be refused before its token is looked at.
            var stale = await StaleAsync();
            if (exception is DbUpdateConcurrencyException || stale.Proposal?.Token != token)
                return stale;
            throw;
        }

        return Answer(ProposalOutcome.Done, "", await _reader.ReadAsync(context, row, actor?.PersonId, cancellation, step.Draft));

        async Task<ProposalResult> StaleAsync()
        {
            var now = (await FindAsync(id, cancellation)).Proposal;
            return Answer(ProposalOutcome.Stale, SavedElsewhere, now);
        }
    }
}
