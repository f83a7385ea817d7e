using CaseTracker.Core.Diffing;
using CaseTracker.Core.Editing;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Proposals;
using CaseTracker.Data;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Proposals;
using CaseTracker.Web.Accounts;

namespace CaseTracker.Web.Editing.Proposals;

/// <summary>One person's work on one proposal in one window: what stands on the screen, the form that is open, and each step.</summary>
/// <remarks>
/// It holds no right of its own: each step goes through <see cref="ProposalDesk"/>, which asks anew who acts. Its members are called one
/// at a time, as events of a circuit are; what its own timers begin goes through the dispatcher that it is given.
/// </remarks>
public sealed partial class ProposalSession : IDisposable
{
    private readonly ProposalDesk _desk;
    private readonly ICurrentActor _current;
    private readonly CircuitAccess _access;
    private readonly SiteCalendar _calendar;
    private readonly Func<Func<Task>, Task> _dispatch;
    private readonly SemaphoreSlim _saving = new(1);
    private readonly DelayedStep _keepingForm;
    private readonly DelayedStep _previewing;
    private LoadedProposal? _loaded;
    private FormInProgress? _form;
    private EditorFocus _focus;
    private bool _isDisposed;

    /// <param name="time">The clock of its delays.</param>
    /// <param name="dispatch">Runs one thing at a time, as a component's <c>InvokeAsync</c> does.</param>
    public ProposalSession(
        Guid id,
        ProposalDesk desk,
        ICurrentActor current,
        CircuitAccess access,
        SiteCalendar calendar,
        TimeProvider time,
        Func<Func<Task>, Task> dispatch
    )
    {
        (Id, _desk, _current, _access, _calendar, _dispatch) = (id, desk, current, access, calendar, dispatch);
        _keepingForm = new DelayedStep(KeepFormAfter, time, dispatch, SaveTypedAsync);
        _previewing = new DelayedStep(PreviewAfter, time, dispatch, PreviewTypedAsync);
    }

    /// <summary>Something that is shown is not what it was.</summary>
    public event Action? Changed;

    public Guid Id { get; }

    /// <summary>Null until it is loaded, and where it is not to be seen.</summary>
    public Proposal? Proposal => _loaded?.Proposal;

    public ProposalNotice Notice { get; private set; } = ProposalNotice.None;

    /// <summary>What follows from the draft and from what is being typed.</summary>
    public DraftPreview Preview { get; private set; } = DraftPreview.Nothing;

    /// <summary>What is kept in the draft already.</summary>
    public CaseDiff Changes => _loaded?.Changes ?? new CaseDiff([], []);

    public RecordChoices? Choices => _loaded?.Choices;

    public OpenForm? Form => _form?.Form;

    /// <summary>A form was kept and can't be shown.</summary>
    public bool IsFormUnreadable => _form is { Form: null };

    /// <summary>What is to be mended in the form; empty until somebody wanted to keep it.</summary>
    public IReadOnlyList<(string Part, string Message)> ShownErrors => _form is { ShowsErrors: true } ? Preview.Errors : [];

    /// <summary>How far the form is kept; empty while nothing was typed.</summary>
    public string SaveWords => _form?.SaveWords ?? "";

    /// <summary>True where this person may write in the draft now. For what is shown; each step asks again.</summary>
    public bool IsEditable => Proposal is { } proposal && IsEditableBy(proposal);

    /// <summary>True where this person may hand it in.</summary>
    public bool IsOwn => Proposal is { } proposal && _desk.Decide(Actor, Permission.SubmitProposal, proposal).IsAllowed;

    /// <summary>True where something else may be begun: the draft may be written in, and no form of this person is open in it.</summary>
    public bool MayBegin => IsEditable && Proposal!.MyForm is null && Form is null;

    private Actor? Actor { get; set; }

    public async Task LoadAsync()
    {
        _access.Changed += AskAgain;
        Actor = await _current.ReadAsync();
        Take(await _desk.FindAsync(Id), takesUp: true);
        _access.Watch(
            async cancellation => await _desk.RightsAsync(Id, cancellation),
            Proposal is { } shown ? new DraftRights(_desk.Decide(Actor, Permission.WriteDraft, shown).IsAllowed, shown.Token) : null
        );
        RaiseChanged();
    }

    /// <summary>Takes over what a step gave that was taken elsewhere on the page.</summary>
    public void Answer(ProposalResult answer)
    {
        Take(answer);
        RaiseChanged();
    }

    /// <summary>What is to have the focus now, once.</summary>
    public EditorFocus TakeFocus()
    {
        var focus = _focus;
        _focus = EditorFocus.Unchanged;
        return focus;
    }

    public void Dispose()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        _access.Changed -= AskAgain;
        _access.Watch(null, null);
        _keepingForm.Dispose();
        _previewing.Dispose();
    }

    /// <param name="takesUp">The form that was kept is opened again.</param>
    /// <param name="choice">What is to be chosen before the step can be taken.</param>
    private void Take(ProposalResult answer, bool takesUp = false, PendingChoice? choice = null)
    {
        if (_access.Ended is not null)
            return;
        Notice = new ProposalNotice(answer.Words) { Choice = choice, PublishCollisions = choice is null ? answer.Collisions : [] };
        if (answer.Proposal is not { } proposal)
            return;
        _loaded = LoadedProposal.From(proposal);
        if (takesUp && IsEditable && proposal.MyForm is { } kept)
            _form = FormInProgress.TakeUp(kept, _loaded.Draft);
        ShowPreview();
    }

    private bool IsEditableBy(Proposal proposal) =>
        proposal.Stage is ProposalStage.Draft or ProposalStage.SentBack && _desk.Decide(Actor, Permission.WriteDraft, proposal).IsAllowed;

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

    private void StopWaiting()
    {
        _keepingForm.Stop();
        _previewing.Stop();
    }

    private void RaiseChanged()
    {
        if (!_isDisposed)
            Changed?.Invoke();
    }
}
