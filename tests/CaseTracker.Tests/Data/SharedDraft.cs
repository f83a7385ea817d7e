using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Proposals;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>A draft that its author shares with somebody named.</summary>
internal static class SharedDraft
{
    /// <summary>Ann’s, with a title of its own and a reason, that names one.</summary>
    public static async Task<Proposal> BeginAsync(EditingSite editing, Actor with)
    {
        await editing.AddPeopleAsync(ManualActor.Ann, ManualActor.Bob, ManualActor.Eve, ManualActor.Ray);
        var draft = await editing.DraftedAsync("A title");
        var named = await editing.Sharing.NameAsync(draft.Id, with.PersonId, TestSite.Cancellation);
        Assert.True(named.IsDone, named.Words);
        return named.Proposal!;
    }

    public static Task<ProposalResult> JoinAsync(
        EditingSite editing,
        Proposal from,
        CourtCase changed,
        CourtCase? origin = null,
        Guid? closes = null
    ) =>
        editing.Desk.JoinAsync(
            from.Id,
            from.Token,
            origin is null ? from.DraftFile : new CaseDocument(origin),
            changed,
            closes,
            null,
            TestSite.Cancellation
        );

    public static string TitleOf(CourtCase courtCase) => courtCase.Events.Single(caseEvent => caseEvent.Id == "verdict").Title;
}
