using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Editing;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Cases;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Proposals;

/// <summary>Reads a proposal from its rows, whoever asks.</summary>
internal sealed class ProposalReader(CaseLibrary library)
{
    /// <param name="reader">Who reads it: the open form is theirs. Null for nobody in particular.</param>
    /// <param name="known">A case file that the draft may have: it is not read again then.</param>
    public async Task<Proposal> ReadAsync(
        CaseTrackerContext context,
        ProposalRow row,
        Guid? reader,
        CancellationToken cancellation,
        CaseDocument? known = null
    )
    {
        var comments = await context
            .ProposalComments.AsNoTracking()
            .Where(comment => comment.ProposalId == row.Id)
            .OrderBy(proposalComment => proposalComment.Id)
            .ToListAsync(cancellation);
        var (origin, draft) = await StatesAsync(row, known, cancellation);
        var state = await DraftVersions.NewestAsync(context, row.Id, cancellation);
        return new Proposal(
            row.Id,
            row.Slug,
            row.BaseRevision,
            row.Title,
            row.Stage,
            row.AuthorId,
            row.AuthorName,
            row.ChangeClass,
            row.Reason,
            origin,
            draft,
            row.ChangedAt,
            row.PublishedAs,
            row.Token,
            [.. comments.Select(Comment)]
        )
        {
            Ownership = await ProposalApproval.OwnershipAsync(context, row, Permission.ReadAllDrafts, cancellation),
            Editors = await EditorsAsync(context, row.Id, cancellation),
            State = state,
            MyForm = await ProposalForms.FindAsync(context, row, draft, state?.Number ?? DraftVersionStamp.First, reader, cancellation),
            HasChanges = !ReferenceEquals(origin, draft),
            Approval = ProposalApproval.ApprovalOf(row),
            PublishAt = row.PublishAt,
            Note = row.Note,
        };
    }

    private static Task<List<DraftEditor>> EditorsAsync(CaseTrackerContext context, Guid id, CancellationToken cancellation) =>
        context
            .ProposalEditors.Where(editor => editor.ProposalId == id)
            .Join(context.People, proposalEditor => proposalEditor.PersonId, person => person.Id, (_, person) => person)
            .OrderBy(person => person.DisplayName)
            .ThenBy(person => person.Id)
            .Select(person => new DraftEditor(person.Id, person.DisplayName, person.Role))
            .ToListAsync(cancellation);

    private static ProposalComment Comment(ProposalCommentRow row) =>
        new(
            row.Id,
            row.AuthorId,
            row.AuthorName,
            row.At,
            row.About,
            row.Text,
            row.Kind is { } kind ? new ChangePlace(kind, row.RecordId, row.Field) : null,
            row.AnswerTo
        )
        {
            SettledAt = row.SettledAt,
            SettledByName = row.SettledByName,
        };

    /// <summary>The case that a proposal began with and the case as it would be: the same one while nothing was changed.</summary>
    private async Task<(CaseDocument Origin, CaseDocument Draft)> StatesAsync(
        ProposalRow row,
        CaseDocument? known,
        CancellationToken cancellation
    )
    {
        if (row.BaseRevision == 0)
            return Draft() is var first ? (new CaseDocument(NewCase.Before(first.Case)), first) : default;
        var published =
            await library.FindBaseAsync(row.Slug, row.BaseRevision, cancellation)
            ?? throw new InvalidOperationException($"Revision {row.BaseRevision} of {row.Slug}, on which a proposal rests, is not there.");
        var origin = new CaseDocument(published.History.Case, published.Bytes);
        return (origin, row.Snapshot is { } bytes && !origin.Has(bytes) ? Draft() : origin);

        CaseDocument Draft() =>
            known?.Has(row.Snapshot) == true
                ? known
                : new CaseDocument(
                    CaseFile.Read(row.Snapshot).Case
                        ?? throw new UnreadableCaseException(row.Slug, $"the draft of proposal {row.Id}", "its case file is damaged"),
                    row.Snapshot
                );
    }
}
