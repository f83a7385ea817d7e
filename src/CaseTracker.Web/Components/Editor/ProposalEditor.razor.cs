using CaseTracker.Core;
using CaseTracker.Core.Drafting;
using CaseTracker.Core.Drafting.Records;
using CaseTracker.Core.Review;
using CaseTracker.Core.Timeline;
using CaseTracker.Data.Editing;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Components.Editor;

/// <summary>The desk of one proposal. It holds no right of its own: each step goes through <see cref="ProposalDesk"/>, which asks anew who acts.</summary>
public sealed partial class ProposalEditor
{
    /// <summary>How long what is typed may wait until it is kept. Typing on does not put it off.</summary>
    private static readonly TimeSpan KeepAfter = TimeSpan.FromMilliseconds(700);

    /// <summary>How long it may wait until what follows from it is shown: a case is folded anew for that, which no keystroke should wait for.</summary>
    private static readonly TimeSpan LookAfter = TimeSpan.FromMilliseconds(200);

    private const string NotSaved = "not saved yet";

    private ElementReference _heading;
    private Timer? _keeping;
    private Timer? _looking;
    private CaseHistory _origin = null!;
    private CaseHistory _kept = null!;
    private string _saved = "";
    private bool _takesFocus;

    [Parameter, EditorRequired] public required Guid Id { get; set; }

    private Proposal? Proposal { get; set; }

    private string Said { get; set; } = "";

    private string SavedWords { get; set; } = "";

    private OpenForm? Form { get; set; }

    /// <summary>A form was kept and can't be shown.</summary>
    private bool IsUnreadable { get; set; }

    /// <summary>The case with what is being typed; null while that is not complete.</summary>
    private Core.Cases.CourtCase? Changed { get; set; }

    private IReadOnlyList<(string Part, string Message)> Errors { get; set; } = [];

    private IReadOnlyList<EffectOffer> Offers { get; set; } = [];

    private RecordChoices Choices { get; set; } = null!;

    private bool ShowErrors { get; set; }

    private IReadOnlyList<MergeCollision> Collisions { get; set; } = [];

    /// <summary>What is kept in the draft already.</summary>
    private CaseDiff Kept { get; set; } = new([], []);

    /// <summary>That, with what is being typed.</summary>
    private CaseDiff Preview { get; set; } = new([], []);

    private string BeforeLine { get; set; } = "";

    private string AfterLine { get; set; } = "";

    private CaseState? AfterState { get; set; }

    private IReadOnlyList<string> NewFindings { get; set; } = [];

    private bool IsEditable => Proposal is { Stage: ProposalStage.Draft or ProposalStage.SentBack };

    private IReadOnlyList<(string, string)> Shown => ShowErrors ? Errors : [];

    private string FormTitle => Form switch
    {
        { Ruling: not null } => "Add a ruling",
        { Record: { Id: null } record } => $"Add {Prose.A(RecordWords.Of(record.Kind))}",
        { Record: { } record } => $"Change the {RecordWords.Of(record.Kind)}",
        _ => "",
    };

    public void Dispose()
    {
        StopKeeping();
        StopLooking();
    }

    protected override async Task OnInitializedAsync() => Take(await Desk.FindAsync(Id));

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_takesFocus) return;
        _takesFocus = false;
        await _heading.FocusAsync();
    }

    private void Take(ProposalAnswer answer)
    {
        (Said, Collisions) = (answer.Words, answer.Collisions);
        if (answer.Proposal is not { } proposal) return;
        var isFirst = Proposal is null;
        Proposal = proposal;
        (_origin, _kept) = (new CaseHistory(proposal.Origin), new CaseHistory(proposal.Draft));
        Kept = CaseDiff.Between(proposal.Origin, proposal.Draft);
        Choices = new RecordChoices(proposal.Draft);
        if (isFirst && proposal.OpenForm is { } form)
        {
            (Form, _saved, SavedWords) = (OpenForm.Read(form), form, "taken up where it was left");
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
        (Form, ShowErrors, Said, _takesFocus) = (form, false, "", true);
        Look();
        StateHasChanged();
    }

    /// <summary>Called with each keystroke: what follows is shown, and what was typed is kept, both a moment later.</summary>
    private void Typed()
    {
        _keeping ??= new Timer(_ => InvokeAsync(KeepFormAsync), null, KeepAfter, Timeout.InfiniteTimeSpan);
        _looking ??= new Timer(_ => InvokeAsync(LookAgain), null, LookAfter, Timeout.InfiniteTimeSpan);
        if (SavedWords == NotSaved) return;
        SavedWords = NotSaved;
        StateHasChanged();
    }

    private void LookAgain()
    {
        StopLooking();
        Look();
        StateHasChanged();
    }

    private async Task KeepFormAsync()
    {
        StopKeeping();
        if (Form is null || Proposal is null) return;
        var form = Form.Write();
        if (form == _saved) return;
        var answer = await Desk.SaveFormAsync(Id, Proposal.Token, form, form.Length);
        if (answer.IsDone) (_saved, Proposal, SavedWords) = (form, answer.Proposal, _keeping is null ? "saved" : NotSaved);
        else (Said, SavedWords) = (answer.Words, "not saved");
        StateHasChanged();
    }

    private async Task KeepAsync()
    {
        StopKeeping();
        StopLooking();
        Look();
        if (Changed is not { } changed)
        {
            (ShowErrors, Said) = (true, $"This is not complete: {Prose.Count(Errors.Count, "thing")} to mend.");
            return;
        }

        await KeepAsync(changed, "Kept in the draft.");
    }

    private async Task KeepAsync(Core.Cases.CourtCase changed, string words)
    {
        var answer = await Desk.KeepAsync(Id, Proposal!.Token, changed);
        if (answer.IsDone) Close();
        Take(answer.IsDone ? answer with { Words = words } : answer);
        StateHasChanged();
    }

    private Task RemoveAsync(RecordKind kind, string? id) => TakeOverAsync(RecordWriter.Remove(_kept.Case, kind, id!), "Taken out of the draft.");

    private Task UndoAsync(RecordChange change) => TakeOverAsync(RecordWriter.Restore(_kept.Case, _origin.Case, change.Kind, change.Id), "Undone.");

    private async Task TakeOverAsync(RecordOutcome outcome, string words)
    {
        if (outcome.Case is { } changed) await KeepAsync(changed, words);
        else Said = string.Join(" ", outcome.Errors.Select(error => error.Message));
        StateHasChanged();
    }

    private async Task DiscardFormAsync()
    {
        StopKeeping();
        var answer = await Desk.SaveFormAsync(Id, Proposal!.Token, null, 0);
        if (answer.IsDone) Close();
        Take(answer.IsDone ? answer with { Words = "The form was discarded." } : answer);
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

    private void Close() => (Form, IsUnreadable, ShowErrors, _saved, SavedWords) = (null, false, false, "", "");

    private void Answer(ProposalAnswer answer)
    {
        Take(answer);
        StateHasChanged();
    }

    private void Look()
    {
        var today = Calendar.Today;
        (Changed, Errors) = (null, []);
        if (Form?.Ruling is { } ruling)
        {
            Offers = RulingWriter.Offers(_kept, ruling, today);
            var outcome = RulingWriter.Add(_kept.Case, ruling, Offers);
            (Changed, Errors) = (outcome.Case, outcome.Errors);
        }
        else if (Form?.Record is { } record)
        {
            var outcome = RecordWriter.Put(_kept.Case, record);
            (Changed, Errors) = (outcome.Case, outcome.Errors);
        }

        var after = Changed is { } changed ? new CaseHistory(changed) : _kept;
        Preview = CaseDiff.On(today, _origin, after);
        var (then, now) = (_origin.On(today), after.On(today));
        (BeforeLine, AfterLine, AfterState) = (then.StatusLine, now.StatusLine, now);
        var known = then.Findings.Select(finding => finding.Message).ToHashSet();
        NewFindings = [.. now.Findings.Select(finding => finding.Message).Where(finding => !known.Contains(finding))];
    }
}
