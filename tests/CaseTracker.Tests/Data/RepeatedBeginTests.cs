using CaseTracker.Core.Permissions;
using CaseTracker.Data.Proposals;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>The forms that begin a proposal, sent more than once by one page.</summary>
public sealed class RepeatedBeginTests : IDisposable
{
    private static readonly Guid Key = Guid.NewGuid();

    private static readonly Dictionary<string, Func<EditingSite, CaseReverting, Guid?, Task<ProposalResult>>> Table = new()
    {
        ["begin"] = (site, _, key) => site.Desk.BeginAsync(EditingSite.Slug, "Title", key, TestSite.Cancellation),
        ["begin a new case"] = (site, _, key) =>
            site.Desk.BeginNewAsync(SampleCases.Read(SampleCases.Small("another")), key, TestSite.Cancellation),
        ["go back"] = (_, reverting, key) => reverting.BeginAsync(EditingSite.Slug, 1, "it was right", key, TestSite.Cancellation),
    };

    private readonly TemporaryFolder _folder = new();
    private readonly ManualActor _who = new();

    public static TheoryData<string> Forms => [.. Table.Keys];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_SentAgainAndAtOnce_BeginsOneProposal_AndEachAnswerLeadsToIt(string form)
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var send = await SenderAsync(editing, form);

        var first = await send(Key);
        var again = await send(Key);
        var atOnce = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => send(new Guid(1, 2, 3, new byte[8])))));

        Assert.True(first.IsDone, first.Words);
        Assert.Equal((first.Proposal!.Id, first.Proposal.Token), (again.Proposal?.Id, again.Proposal?.Token));
        Assert.Single(atOnce.Select(answer => answer.Proposal!.Id).Distinct());
        Assert.Equal(2, await CountAsync(editing));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_OfAnotherPerson_OrOfNoPage_BeginsOneOfItsOwn(string form)
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var send = await SenderAsync(editing, form);

        await send(Key);
        _who.Now = ManualActor.Bob;
        await send(Key);
        await send(null);
        await send(null);

        Assert.Equal(4, await CountAsync(editing));
    }

    [Fact]
    public async Task Form_FilledInOtherwiseOnTheSamePage_BeginsAnother()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);

        // Back in the browser, and begun anew: the key is that of the page.
        var first = await editing.Desk.BeginAsync(EditingSite.Slug, "Title", Key, TestSite.Cancellation);
        var second = await editing.Desk.BeginAsync(EditingSite.Slug, "Another title", Key, TestSite.Cancellation);
        // What is published in between makes no other of it.
        await editing.Site.PublishAsync(SampleCases.Full(title: "Published meanwhile"));
        var again = await editing.Desk.BeginAsync(EditingSite.Slug, "Title", Key, TestSite.Cancellation);

        Assert.NotEqual(first.Proposal!.Id, second.Proposal!.Id);
        Assert.Equal(first.Proposal.Id, again.Proposal!.Id);
    }

    private async Task<Func<Guid?, Task<ProposalResult>>> SenderAsync(EditingSite editing, string form)
    {
        await editing.Site.PublishAsync(SampleCases.Full(title: "A second revision"));
        var reverting = new CaseReverting(editing.Desk, editing.Site.Library, _who, new SiteSettings());
        return key => Table[form](editing, reverting, key);
    }

    private static async Task<int> CountAsync(EditingSite editing)
    {
        await using var context = editing.Site.Context();
        return await context.Proposals.CountAsync(TestSite.Cancellation);
    }
}
