using CaseTracker.Core.CaseFiles;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Proposals;

/// <summary>The open forms of drafts: one for each person who writes in one.</summary>
internal static class ProposalForms
{
    /// <summary>The form of one person; null where none is open, and for nobody.</summary>
    /// <param name="draft">The newest state, and its number.</param>
    public static async Task<KeptForm?> FindAsync(
        CaseTrackerContext context,
        ProposalRow row,
        CaseDocument draft,
        int newest,
        Guid? personId,
        CancellationToken cancellation
    )
    {
        if (
            personId is null
            || await context
                .ProposalForms.AsNoTracking()
                .SingleOrDefaultAsync(proposalForm => proposalForm.ProposalId == row.Id && proposalForm.PersonId == personId, cancellation)
                is not { } form
        )
            return null;
        var begun =
            form.OnVersion == newest
                ? null
                : await context
                    .DraftVersions.Where(proposalState => proposalState.ProposalId == row.Id && proposalState.Number == form.OnVersion)
                    .Select(draftVersion => draftVersion.Snapshot)
                    .SingleOrDefaultAsync(cancellation);
        // A state that can't be shown without what is withheld is gone: the form stands on the newest then.
        return begun is not null && CaseFile.Read(begun).Case is { } state
            ? new KeptForm(form.Text, form.OnVersion, new CaseDocument(state, begun), form.Token)
            : new KeptForm(form.Text, newest, draft, form.Token);
    }

    /// <summary>Those who have a form open among those who write in the draft. A form of somebody who was taken out waits, and keeps nobody
    /// from handing in.</summary>
    public static Task<List<DraftEditor>> OpenAsync(CaseTrackerContext context, ProposalRow row, CancellationToken cancellation) =>
        context
            .ProposalForms.Where(form =>
                form.ProposalId == row.Id
                && (
                    form.PersonId == row.AuthorId
                    || context.ProposalEditors.Any(editor => editor.ProposalId == row.Id && editor.PersonId == form.PersonId)
                )
            )
            .Join(context.People, form => form.PersonId, person => person.Id, (_, person) => person)
            .OrderBy(person => person.DisplayName)
            .ThenBy(person => person.Id)
            .Select(person => new DraftEditor(person.Id, person.DisplayName, person.Role))
            .ToListAsync(cancellation);

    /// <summary>Closes the form of whoever takes a step, with that step.</summary>
    /// <param name="token">The form as it was saved last; one that was saved since
    /// in another window is left alone. Null closes whichever is open.</param>
    public static async Task CloseAsync(ProposalTransaction step, Guid? token, CancellationToken cancellation)
    {
        var form = await step.Context.ProposalForms.SingleOrDefaultAsync(
            proposalForm => proposalForm.ProposalId == step.Row.Id && proposalForm.PersonId == step.Actor.PersonId,
            cancellation
        );
        if (form is not null && (token is null || form.Token == token))
            step.Context.Remove(form);
    }
}
