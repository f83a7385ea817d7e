using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Drafting;
using CaseTracker.Core.Drafting.Records;
using CaseTracker.Core.Review;
using CaseTracker.Data;
using CaseTracker.Data.Editing;

namespace CaseTracker.Web.Components.Editor;

public sealed partial class ProposalEditor
{
    private const string InAnotherWindow = "A form of this draft is open in another window. What you type here is kept by this browser alone, until one of both is kept in the draft or discarded.";

    /// <summary>A change that collides with what was saved meanwhile, and the state on which it was begun, until somebody chose.</summary>
    private (CourtCase Origin, CourtCase Changed)? Joining { get; set; }

    private async Task KeepFormAsync()
    {
        StopKeeping();
        await SaveFormAsync(Form);
        StateHasChanged();
    }

    /// <summary>One save at a time: the next must know the token that this one brings.</summary>
    private async Task SaveFormAsync(OpenForm? saving)
    {
        await _saving.WaitAsync();
        try
        {
            if (saving is null || !ReferenceEquals(saving, Form) || Proposal is null) return;
            var (form, got) = (saving.Write(), _got);
            if (form != _saved)
            {
                var answer = await Desk.SaveFormAsync(Id, _known, _onState, form, form.Length);
                if (answer.Outcome == ProposalOutcome.Stale && await IsFreeAsync()) answer = await Desk.SaveFormAsync(Id, _known, _onState, form, form.Length);
                if (!answer.IsDone)
                {
                    (Said, SavedWords) = (answer.Outcome == ProposalOutcome.Stale ? InAnotherWindow : answer.Words, "not saved");
                    return;
                }

                (_saved, _known) = (form, answer.Token);
            }

            (_gotAndSaved, SavedWords) = (got, _keeping is null ? "saved" : NotSaved);
        }
        catch (Exception exception) when (exception is IOException || DatabaseFailure.Is(exception))
        {
            SavedWords = "not saved; trying again";
            if (!_isDisposed) _keeping ??= new Timer(_ => InvokeAsync(KeepFormAsync), null, KeepAfter, Timeout.InfiniteTimeSpan);
        }
        finally
        {
            _saving.Release();
        }
    }

    private async Task KeepAsync()
    {
        StopKeeping();
        StopLooking();
        Look();
        if (Preview.Changed is not { } changed)
        {
            (ShowErrors, _toFirstFault, Said) = (true, true, $"This is not complete: {Prose.Count(Preview.Errors.Count, "thing")} to mend.");
            await SaveFormAsync(Form);
            return;
        }

        await KeepAsync(_base.Case, changed, "Kept in the draft.");
    }

    /// <summary>True where what was kept is this very form, or the form of another window was kept in the draft or discarded: then this one can be kept.</summary>
    private async Task<bool> IsFreeAsync()
    {
        if (await Desk.FindAsync(Id) is not { Proposal: { } now } || (now.MyForm is { } other && other.Text != _saved)) return false;
        _known = now.MyForm?.Token;
        return true;
    }

    private Task ChooseAsync(IReadOnlySet<string> mine) => Joining is { } joining ? KeepAsync(joining.Origin, joining.Changed, "Kept in the draft.", mine) : Task.CompletedTask;

    private async Task KeepAsync(CourtCase origin, CourtCase changed, string words, IReadOnlySet<string>? mine = null)
    {
        var answer = await AloneAsync(() => Desk.JoinAsync(Id, Proposal!.Token, origin, changed, _known, mine));
        if (answer.IsDone) Close();
        Joining = answer.Outcome == ProposalOutcome.Collides ? (origin, changed) : null;
        Take(answer is { IsDone: true, Words: "" } ? answer with { Words = words } : answer);
        StateHasChanged();
    }

    private Task RemoveAsync(RecordKind kind, string? id) => TakeOverAsync(RecordWriter.Remove(_kept.Case, kind, id!), "Taken out of the draft.");

    private Task UndoAsync(RecordChange change) => TakeOverAsync(RecordWriter.Restore(_kept.Case, _origin.Case, change.Kind, change.Id), "Undone.");

    private async Task TakeOverAsync(RecordOutcome outcome, string words)
    {
        if (outcome.Case is { } changed) await KeepAsync(_kept.Case, changed, words);
        else (Said, Refused) = ("", outcome);
        StateHasChanged();
    }

    private async Task DiscardFormAsync()
    {
        StopKeeping();
        var saved = await AloneAsync(() => Desk.SaveFormAsync(Id, _known, _onState, null, 0));
        if (saved.IsDone) Close();
        Take(await Desk.FindAsync(Id) with { Words = saved.IsDone ? "The form was discarded." : saved.Words });
    }

    /// <summary>After the save that is under way, if one is.</summary>
    private async Task<T> AloneAsync<T>(Func<Task<T>> step)
    {
        await _saving.WaitAsync();
        try
        {
            return await step();
        }
        finally
        {
            _saving.Release();
        }
    }
}
