using CaseTracker.Core.Permissions;
using CaseTracker.Data.Proposals;

namespace CaseTracker.Web.Editing.Proposals;

/// <content>What others do meanwhile: who works here, what they may do or what was saved is not what it was.</content>
public sealed partial class ProposalSession
{
    private const string NoLongerAWriter =
        "You do not write in this draft any more. What you had typed is kept, and is here again once its author names you again.";

    private void AskAgain() => _ = _dispatch(AskAgainAsync);

    /// <summary>What may not be read any more is not shown any more, and what others saved is.</summary>
    private async Task AskAgainAsync()
    {
        // Not in the middle of a save of one’s own, which brings a state of its own.
        var asked = _access.Ended is null ? await AloneAsync(() => _desk.FindAsync(Id)) : null;
        if (asked is { Outcome: ProposalOutcome.Refused })
        {
            var isSamePerson = await _current.ReadAsync() == Actor;
            _access.End(isSamePerson ? "You were taken out of this draft." : $"Your account was changed. {asked.Words}");
        }

        if (_access.Ended is null)
        {
            await SeeAsync(asked!);
            return;
        }

        StopWaiting();
        (_loaded, _form, Notice) = (null, null, ProposalNotice.None);
        RaiseChanged();
    }

    private async Task SeeAsync(ProposalResult answer)
    {
        var couldWrite = IsEditable;
        Actor = await _current.ReadAsync();
        if (answer.Proposal is not { } now || Proposal is not { } shown || now.ChangedAt < shown.ChangedAt)
            return;
        var mayWrite = _desk.Decide(Actor, Permission.WriteDraft, now).IsAllowed;
        if (couldWrite && !mayWrite)
        {
            StopWaiting();
            _form = null;
            Take(answer with { Words = NoLongerAWriter });
        }
        else if (couldWrite && now.Token != shown.Token && Notice is { Choice: null, PublishCollisions.Count: 0 })
        {
            // Whoever reviews goes on with what they read: what was saved since is told when they decide.
            var saved = now.State == shown.State ? null : now.State;
            Take(
                answer with
                {
                    Words = saved is null ? Notice.Words : $"{saved.ByName} saved meanwhile; this is how the draft stands now.",
                }
            );
        }
        else if (!couldWrite && mayWrite)
            Take(answer, takesUp: Form is null);

        RaiseChanged();
    }
}
