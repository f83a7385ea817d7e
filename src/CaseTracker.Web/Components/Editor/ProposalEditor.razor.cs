using CaseTracker.Core;
using CaseTracker.Core.Access;
using CaseTracker.Core.Drafting;
using CaseTracker.Core.Drafting.Records;
using CaseTracker.Core.Review;
using CaseTracker.Core.Timeline;
using CaseTracker.Data.Editing;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CaseTracker.Web.Components.Editor;

/// <summary>The desk of one proposal. It holds no right of its own: each step goes through <see cref="ProposalDesk"/>, which asks anew who acts.</summary>
public sealed partial class ProposalEditor
{
    /// <summary>How long what is typed may wait until it is kept. Typing on does not put it off.</summary>
    private static readonly TimeSpan KeepAfter = TimeSpan.FromMilliseconds(700);

    /// <summary>How long it may wait until what follows from it is shown: a case is folded anew for that, which no keystroke should wait for.</summary>
    private static readonly TimeSpan LookAfter = TimeSpan.FromMilliseconds(200);

    private const string NotSaved = "not saved yet";

    private readonly SemaphoreSlim _saving = new(1);
    private ElementReference _heading;
    private Timer? _keeping;
    private Timer? _looking;
    private bool _isLooking, _isAsked;
    private bool _isDisposed;
    private CaseHistory _origin = null!;
    private CaseHistory _kept = null!;

    /// <summary>The state of the draft on which the open form was begun: what others save meanwhile is joined with it field by field.</summary>
    private CaseHistory _base = null!;

    /// <summary>The number of that state.</summary>
    private int _onState;

    /// <summary>The form as it was kept last, and what its next save must know; null for one that was not kept yet.</summary>
    private string _saved = "";
    private Guid? _known;
    private string _got = "";
    private string _gotAndSaved = "";
    private bool _takesFocus;
    private bool _toFirstFault;

    [Parameter, EditorRequired] public required Guid Id { get; set; }

    private Proposal? Proposal { get; set; }

    private string Said { get; set; } = "";

    private string SavedWords { get; set; } = "";

    private OpenForm? Form { get; set; }

    /// <summary>A form was kept and can't be shown.</summary>
    private bool IsUnreadable { get; set; }

    private RecordChoices Choices { get; set; } = null!;

    private bool ShowErrors { get; set; }

    /// <summary>What kept a record from being taken out, or a change from being undone.</summary>
    private RecordOutcome? Refused { get; set; }

    private IReadOnlyList<MergeCollision> Collisions { get; set; } = [];

    /// <summary>What is kept in the draft already.</summary>
    private CaseDiff Kept { get; set; } = new([], []);

    /// <summary>What follows from that and from what is being typed.</summary>
    private DraftPreview Preview { get; set; } = DraftPreview.Nothing;

    /// <summary>Who works here, for what is shown; each step asks again.</summary>
    private Actor? Actor { get; set; }

    private bool IsEditable => Proposal is { Stage: ProposalStage.Draft or ProposalStage.SentBack } proposal && Desk.Decide(Actor, Permission.WriteDraft, proposal).IsAllowed;

    private bool IsOwn => Proposal is { } proposal && Desk.Decide(Actor, Permission.SubmitProposal, proposal).IsAllowed;

    private IReadOnlyList<(string, string)> Shown => ShowErrors ? Preview.Errors : [];

    private string FormTitle => Form switch
    {
        { Ruling: not null } => "Add a ruling",
        { Record: { Id: null, Kind: not (RecordKind.Case or RecordKind.Coding) } record } => $"Add {Prose.A(RecordWords.Of(record.Kind))}",
        { Record: { } record } => $"Change the {RecordWords.Of(record.Kind)}",
        _ => "",
    };

    public void Dispose()
    {
        _isDisposed = true;
        Access.Changed -= AskAgain;
        Access.Watch(null, null);
        StopKeeping();
        StopLooking();
    }

    protected override async Task OnInitializedAsync()
    {
        Access.Changed += AskAgain;
        Actor = await Current.ReadAsync();
        Take(await Desk.FindAsync(Id), takesUp: true);
        Access.Watch(async cancellation => await Desk.RightsAsync(Id, cancellation),
            Proposal is { } shown ? new DraftRights(Desk.Decide(Actor, Permission.WriteDraft, shown).IsAllowed, shown.Token) : null);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_takesFocus)
        {
            _takesFocus = false;
            await _heading.FocusAsync();
        }

        if (_toFirstFault)
        {
            _toFirstFault = false;
            await Script.InvokeVoidAsync("caseTrackerToFirstFault");
        }
    }

    /// <param name="takesUp">The form that was kept is opened again.</param>
    private void Take(ProposalAnswer answer, bool takesUp = false)
    {
        (Said, Collisions, Refused) = (answer.Words, answer.Collisions, null);
        if (answer.Proposal is not { } proposal) return;
        Proposal = proposal;
        (_origin, _kept) = (new CaseHistory(proposal.Origin), new CaseHistory(proposal.Draft));
        if (Form is null) (_base, _onState) = (_kept, proposal.State?.Number ?? SavedState.First);
        Kept = CaseDiff.Between(proposal.Origin, proposal.Draft);
        Choices = new RecordChoices(proposal.Draft);
        if (takesUp && IsEditable && proposal.MyForm is { } kept)
        {
            (Form, _saved, _known, SavedWords) = (OpenForm.Read(kept.Text), kept.Text, kept.Token, "taken up where it was left");
            // What was saved since it was begun is joined with it, not taken for what it began with.
            if (kept.OnState != _onState) (_base, _onState) = (new CaseHistory(kept.Base), kept.OnState);
            IsUnreadable = Form is null;
        }

        Look();
    }

    private void OpenRuling()
    {
        var trial = _kept.Case.Dockets.FirstOrDefault(docket => !docket.IsReview);
        Open(new OpenForm(new RulingDraft { Docket = trial?.Id ?? "", Judges = trial?.Judges is [.., var newest] ? [newest.Judge] : [], Sources = [new TypedSource()] }, null));
    }

    private void Begin(RecordDraft draft) => Open(new OpenForm(null, draft));

    private void OpenRecord(RecordKind kind, string? id)
    {
        if (RecordWriter.Open(_kept.Case, kind, id) is { } draft) Begin(draft);
    }

    private void Open(OpenForm form)
    {
        (Form, ShowErrors, Said, Refused, Joining, _takesFocus) = (form, false, "", null, null, true);
        (_base, _onState) = (_kept, Proposal!.State?.Number ?? SavedState.First);
        Look();
        StateHasChanged();
    }

    /// <summary>Called with each keystroke: what follows is shown, and what was typed is kept, both a moment later.</summary>
    private void Typed()
    {
        _keeping ??= new Timer(_ => InvokeAsync(KeepFormAsync), null, KeepAfter, Timeout.InfiniteTimeSpan);
        _looking ??= new Timer(_ => InvokeAsync(LookAgainAsync), null, LookAfter, Timeout.InfiniteTimeSpan);
        if (SavedWords == NotSaved && Joining is null) return;
        (SavedWords, Joining) = (NotSaved, null);
        StateHasChanged();
    }

    /// <summary>The browser counts what it sends; which count was saved is told it, so that it forgets no more than that.</summary>
    private void Got(ChangeEventArgs count) => _got = count.Value as string ?? "";

    /// <summary>Folds a copy of the form away from the circuit, so that neither a keystroke nor a save waits for it.</summary>
    private async Task LookAgainAsync()
    {
        StopLooking();
        _isAsked = true;
        if (_isLooking) return;
        _isLooking = true;
        try
        {
            // What is typed while one look is under way is looked at after it.
            while (_isAsked && Form is { } form && OpenForm.Read(form.Write()) is { } copy)
            {
                _isAsked = false;
                var (origin, kept, today) = (_origin, _base, Calendar.Today);
                var seen = await Task.Run(() => DraftPreview.Of(origin, kept, copy, today));
                if (ReferenceEquals(form, Form) && ReferenceEquals(kept, _base)) Preview = seen;
                StateHasChanged();
            }
        }
        finally
        {
            _isLooking = false;
        }
    }

    /// <summary>Who works here, what they may do or what was saved is not what it was: what may not be read any more is not shown any more, and what others saved is.</summary>
    private void AskAgain() => InvokeAsync(async () =>
    {
        // Not in the middle of a save of one’s own, which brings a state of its own.
        var asked = Access.Ended is null ? await AloneAsync(() => Desk.FindAsync(Id)) : null;
        if (asked is { Outcome: ProposalOutcome.Refused }) Access.End(await Current.ReadAsync() == Actor ? "You were taken out of this draft." : $"Your account was changed. {asked.Words}");
        if (Access.Ended is null)
        {
            await SeeAsync(asked!);
            return;
        }

        StopKeeping();
        StopLooking();
        (Proposal, Form, Said) = (null, null, "");
        StateHasChanged();
    });

    private async Task SeeAsync(ProposalAnswer answer)
    {
        var couldWrite = IsEditable;
        Actor = await Current.ReadAsync();
        if (answer.Proposal is not { } now || Proposal is null || now.ChangedAt < Proposal.ChangedAt) return;
        if (couldWrite && !Desk.Decide(Actor, Permission.WriteDraft, now).IsAllowed)
        {
            StopKeeping();
            StopLooking();
            Close();
            Joining = null;
            Take(answer with { Words = "You do not write in this draft any more. What you had typed is kept, and is here again once its author names you again." });
        }
        else if (couldWrite && now.Token != Proposal.Token && Joining is null && Collisions.Count == 0)
        {
            // Whoever reviews goes on with what they read: what was saved since is told when they decide.
            Take(answer with { Words = now.State is { } state && state != Proposal.State ? $"{state.ByName} saved meanwhile; this is how the draft stands now." : Said });
        }
        else if (!couldWrite && Desk.Decide(Actor, Permission.WriteDraft, now).IsAllowed) Take(answer, takesUp: Form is null);

        StateHasChanged();
    }

    private void StopKeeping()
    {
        _keeping?.Dispose();
        _keeping = null;
    }

    private void StopLooking()
    {
        _looking?.Dispose();
        _looking = null;
    }

    private void Close() => (Form, IsUnreadable, ShowErrors, _saved, _known, SavedWords) = (null, false, false, "", null, "");

    private void Answer(ProposalAnswer answer)
    {
        Take(answer);
        StateHasChanged();
    }

    private void Look() => Preview = DraftPreview.Of(_origin, _base, Form, Calendar.Today);
}
