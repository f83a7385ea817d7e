using CaseTracker.Core;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Editing;
using CaseTracker.Core.Facts;
using CaseTracker.Data.Proposals;

namespace CaseTracker.Web.Editing.Proposals;

/// <content>What changes the draft itself. Each such step writes the case file once.</content>
public sealed partial class ProposalSession
{
    private const string Kept = "Kept in the draft.";

    /// <summary>Keeps the open form in the draft, or says what is to be mended first.</summary>
    public async Task KeepAsync()
    {
        StopWaiting();
        if (_form is not { Form: { } form } open)
            return;
        ShowPreview();
        if (Preview.Changed is { } changed)
        {
            await KeepAsync(open.Base.File, changed, Kept);
            return;
        }

        (_form, _focus) = (open with { ShowsErrors = true }, EditorFocus.FirstFault);
        Notice = Notice with { Words = $"This is not complete: {Prose.Count(Preview.Errors.Count, "error")} to fix." };
        await SaveFormAsync(form);
        RaiseChanged();
    }

    /// <param name="mine">The places of collisions at which this person's change is to hold.</param>
    public Task ChooseAsync(IReadOnlySet<string> mine) =>
        Notice.Choice is { } choice ? KeepAsync(choice.Origin, choice.Changed, Kept, mine) : Task.CompletedTask;

    public Task RemoveAsync(RecordKind kind, string? id) =>
        _loaded is { } loaded && id is not null
            ? TakeOverAsync(loaded.Draft.File, RecordWriter.Remove(loaded.Draft.File, kind, id), "Taken out of the draft.")
            : Task.CompletedTask;

    public Task UndoAsync(RecordChange change) =>
        _loaded is { } loaded
            ? TakeOverAsync(
                loaded.Draft.File,
                RecordWriter.Restore(loaded.Draft.File, loaded.Proposal.OriginFile, change.Kind, change.Id),
                "Undone."
            )
            : Task.CompletedTask;

    private async Task TakeOverAsync(CaseDocument origin, RecordOutcome outcome, string words)
    {
        if (outcome.Case is { } changed)
        {
            await KeepAsync(origin, changed, words);
            return;
        }

        Notice = Notice with { Words = "", Refused = outcome };
        RaiseChanged();
    }

    private async Task KeepAsync(CaseDocument origin, CourtCase changed, string words, IReadOnlySet<string>? mine = null)
    {
        var answer = await AloneAsync(async () =>
            Proposal is { } proposal ? await _desk.JoinAsync(Id, proposal.Token, origin, changed, _form?.Token, mine) : null
        );
        if (answer is null)
            return;
        if (answer.IsDone)
            _form = null;
        Take(
            answer is { IsDone: true, Words: "" } ? answer with { Words = words } : answer,
            choice: answer.Outcome == ProposalOutcome.Collides ? new PendingChoice(origin, changed, answer.Collisions) : null
        );
        RaiseChanged();
    }
}
