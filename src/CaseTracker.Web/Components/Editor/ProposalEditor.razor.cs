using System.Text.Json;
using CaseTracker.Core.Drafting;
using CaseTracker.Core.Review;
using CaseTracker.Core.Timeline;
using CaseTracker.Data.Editing;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Components.Editor;

/// <summary>The desk of one proposal. It holds no right of its own: each step goes through <see cref="ProposalDesk"/>, which asks anew who acts.</summary>
public sealed partial class ProposalEditor
{
    /// <summary>How long typing may pause before what was typed is kept.</summary>
    private static readonly TimeSpan KeepAfter = TimeSpan.FromSeconds(1);

    private Timer? _keeping;
    private CaseHistory _origin = null!;
    private CaseHistory _kept = null!;
    private string _saved = "";

    [Parameter, EditorRequired] public required Guid Id { get; set; }

    private Proposal? Proposal { get; set; }

    private string Said { get; set; } = "";

    private string SavedWords { get; set; } = "";

    private RulingDraft? Ruling { get; set; }

    private RulingOutcome? Outcome { get; set; }

    private IReadOnlyList<EffectOffer> Offers { get; set; } = [];

    private bool ShowErrors { get; set; }

    private IReadOnlyList<MergeCollision> Collisions { get; set; } = [];

    /// <summary>What is kept in the draft already.</summary>
    private CaseDiff Kept { get; set; } = new([], []);

    /// <summary>That, with the ruling that is being typed.</summary>
    private CaseDiff Preview { get; set; } = new([], []);

    private string BeforeLine { get; set; } = "";

    private string AfterLine { get; set; } = "";

    private CaseState? AfterState { get; set; }

    private IReadOnlyList<string> NewFindings { get; set; } = [];

    private bool IsEditable => Proposal is { Stage: ProposalStage.Draft or ProposalStage.SentBack };

    public void Dispose() => _keeping?.Dispose();

    protected override async Task OnInitializedAsync() => Take(await Desk.FindAsync(Id));

    private void Take(ProposalAnswer answer)
    {
        (Said, Collisions) = (answer.Words, answer.Collisions);
        if (answer.Proposal is not { } proposal) return;
        var isFirst = Proposal is null;
        Proposal = proposal;
        (_origin, _kept) = (new CaseHistory(proposal.Origin), new CaseHistory(proposal.Draft));
        Kept = CaseDiff.Between(proposal.Origin, proposal.Draft);
        if (isFirst && proposal.OpenForm is { } form)
        {
            Ruling = JsonSerializer.Deserialize<RulingDraft>(form);
            (_saved, SavedWords) = (form, "taken up where it was left");
        }

        Look();
    }

    private void OpenRuling()
    {
        var trial = _kept.Case.Dockets.FirstOrDefault(docket => !docket.IsReview);
        Ruling = new RulingDraft { Docket = trial?.Id ?? "", Judges = trial?.Judges is [.., var newest] ? [newest.Judge] : [], Sources = [new TypedSource()] };
        ShowErrors = false;
        Look();
    }

    /// <summary>Called with each keystroke: shows what follows, and keeps what was typed once typing pauses.</summary>
    private void Typed()
    {
        Look();
        SavedWords = "not saved yet";
        _keeping?.Dispose();
        _keeping = new Timer(_ => InvokeAsync(KeepFormAsync), null, KeepAfter, Timeout.InfiniteTimeSpan);
        StateHasChanged();
    }

    private async Task KeepFormAsync()
    {
        if (Ruling is null || Proposal is null) return;
        var form = JsonSerializer.Serialize(Ruling);
        if (form == _saved) return;
        var answer = await Desk.SaveFormAsync(Id, Proposal.Token, form, form.Length);
        if (answer.IsDone) (_saved, Proposal, SavedWords) = (form, answer.Proposal, "saved");
        else (Said, SavedWords) = (answer.Words, "not saved");
        StateHasChanged();
    }

    private async Task KeepRulingAsync()
    {
        _keeping?.Dispose();
        if (Outcome?.Case is not { } changed)
        {
            (ShowErrors, Said) = (true, $"The ruling is not complete: {Core.Prose.Count(Outcome!.Errors.Count, "thing")} to mend.");
            return;
        }

        var answer = await Desk.KeepAsync(Id, Proposal!.Token, changed);
        if (answer.IsDone) Close();
        Take(answer.IsDone ? answer with { Words = "Kept in the draft." } : answer);
    }

    private async Task DiscardRulingAsync()
    {
        _keeping?.Dispose();
        var answer = await Desk.SaveFormAsync(Id, Proposal!.Token, null, 0);
        if (answer.IsDone) Close();
        Take(answer.IsDone ? answer with { Words = "The form was discarded." } : answer);
    }

    private void Close() => (Ruling, Outcome, ShowErrors, _saved, SavedWords) = (null, null, false, "", "");

    private void Answer(ProposalAnswer answer)
    {
        Take(answer);
        StateHasChanged();
    }

    private void Look()
    {
        var today = Calendar.Today;
        Offers = Ruling is null ? [] : RulingWriter.Offers(_kept, Ruling, today);
        Outcome = Ruling is null ? null : RulingWriter.Add(_kept.Case, Ruling, Offers);
        var after = Outcome?.Case is { } changed ? new CaseHistory(changed) : _kept;
        Preview = CaseDiff.On(today, _origin, after);
        var (then, now) = (_origin.On(today), after.On(today));
        (BeforeLine, AfterLine, AfterState) = (then.StatusLine, now.StatusLine, now);
        var known = then.Findings.Select(finding => finding.Message).ToHashSet();
        NewFindings = [.. now.Findings.Select(finding => finding.Message).Where(finding => !known.Contains(finding))];
    }
}
