using CaseTracker.Core;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Facts;
using CaseTracker.Data;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Proposals;
using CaseTracker.Web.Accounts;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CaseTracker.Web.Editing.Proposals;

/// <summary>The desk of one proposal: shows what a <see cref="ProposalSession"/> holds, and hands it what is done.</summary>
public sealed partial class ProposalEditor(
    ProposalDesk desk,
    ICurrentActor current,
    CircuitAccess access,
    SiteCalendar calendar,
    TimeProvider time,
    IJSRuntime script
)
{
    private ElementReference _heading;

    [Parameter, EditorRequired]
    public required Guid Id { get; set; }

    private ProposalSession Session { get; set; } = null!;

    private Proposal? Proposal => Session.Proposal;

    private DraftPreview Preview => Session.Preview;

    private string FormTitle =>
        Session.Form switch
        {
            { Ruling: not null } => "Add a ruling",
            { Record: { Id: null, Kind: not (RecordKind.Case or RecordKind.Coding) } record } =>
                $"Add {Prose.A(RecordKindNames.For(record.Kind))}",
            { Record: { } record } => $"Change the {RecordKindNames.For(record.Kind)}",
            _ => "",
        };

    public void Dispose()
    {
        Session.Changed -= StateHasChanged;
        Session.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        Session = new ProposalSession(Id, desk, current, access, calendar, time, InvokeAsync);
        Session.Changed += StateHasChanged;
        await Session.LoadAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        switch (Session.TakeFocus())
        {
            case EditorFocus.Form:
                await _heading.FocusAsync();
                break;
            case EditorFocus.FirstFault:
                await script.InvokeVoidAsync("caseTrackerToFirstFault");
                break;
            case EditorFocus.Unchanged:
                break;
        }
    }

    /// <summary>The browser counts what it sends; which count was saved is told it, so that it forgets no more than that.</summary>
    private void Receive(ChangeEventArgs count) => Session.Receive(count.Value as string ?? "");
}
