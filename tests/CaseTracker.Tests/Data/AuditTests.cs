using CaseTracker.Core.Permissions;
using CaseTracker.Core.Redaction;
using CaseTracker.Core.Registry;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Bundle;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Data.Redaction;
using CaseTracker.Data.Registry;
using CaseTracker.Testing;
using CaseTracker.Tests.Registry;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>Each step at the editors’ desks leaves one entry, in its own transaction;
/// one that is refused, repeated or undone leaves none.</summary>
public sealed class AuditTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualActor _who = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Steps_OfAProposal_LeaveOneEntryEach_AndARepeatedOneLeavesNone()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var begun = (
            await editing.Desk.BeginAsync(EditingSite.Slug, "A title typed by hand", cancellation: TestSite.Cancellation)
        ).Proposal!;

        var discarded = await editing.Desk.DiscardAsync(begun.Id, begun.Token, TestSite.Cancellation);
        Assert.True(discarded.IsDone);
        Assert.False((await editing.Desk.DiscardAsync(begun.Id, begun.Token, TestSite.Cancellation)).IsDone);
        Assert.False((await editing.Desk.DiscardAsync(begun.Id, discarded.Proposal!.Token, TestSite.Cancellation)).IsDone);
        Assert.True((await editing.Desk.TakeUpAsync(begun.Id, discarded.Proposal.Token, TestSite.Cancellation)).IsDone);

        var entries = await EntriesAsync(editing.Site);
        Assert.Equal([AuditKind.Begun, AuditKind.Discarded, AuditKind.TakenUp], entries.Select(row => row.Kind));
        Assert.All(
            entries,
            row =>
                Assert.Equal(
                    (begun.Id, EditingSite.Slug, ManualActor.Ann.PersonId, AuditAgent.Person),
                    (row.ProposalId, row.Slug, row.ActorId, row.Agent)
                )
        );
    }

    [Fact]
    public async Task Review_ToThePublishedRevision_LeavesOneEntryAStep()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var proposal = await editing.SubmittedAsync("Verdict of the jury");
        var own = await editing.Publishing.PublishAsync(proposal.Id, proposal.Token, cancellation: TestSite.Cancellation);
        Assert.False(own.IsDone);
        _who.Now = ManualActor.Ray;
        var sent = await editing.Review.SendBackAsync(proposal.Id, proposal.Token, "Which page?", TestSite.Cancellation);
        _who.Now = ManualActor.Ann;
        var again = await editing.Desk.SubmitAsync(proposal.Id, sent.Proposal!.Token, TestSite.Cancellation);
        _who.Now = ManualActor.Ray;
        var approved = await editing.Review.ApproveAsync(proposal.Id, again.Proposal!.Token, TestSite.Cancellation);
        var open = await editing.Review.TakeApprovalBackAsync(proposal.Id, approved.Proposal!.Token, TestSite.Cancellation);
        var timed = await editing.Publishing.ScheduleAsync(
            proposal.Id,
            open.Proposal!.Token,
            editing.Site.Time.GetUtcNow().AddHours(1),
            TestSite.Cancellation
        );
        var off = await editing.Publishing.TakeOffScheduleAsync(proposal.Id, timed.Proposal!.Token, TestSite.Cancellation);
        Assert.True((await editing.Publishing.PublishAsync(proposal.Id, off.Proposal!.Token, cancellation: TestSite.Cancellation)).IsDone);

        var entries = await EntriesAsync(editing.Site);
        Assert.Equal(
            [
                AuditKind.Begun,
                AuditKind.HandedIn,
                AuditKind.SentBack,
                AuditKind.HandedIn,
                AuditKind.Approved,
                AuditKind.ApprovalTakenBack,
                AuditKind.Scheduled,
                AuditKind.TakenOffSchedule,
                AuditKind.Published,
            ],
            entries.Select(row => row.Kind)
        );
        Assert.Equal((ManualActor.Ray.PersonId, 2), (entries[^1].ActorId, entries[^1].Revision));
    }

    [Fact]
    public async Task Time_ThatCame_IsTheSitesOwnStep()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        await editing.AddPeopleAsync(ManualActor.Ray);
        var proposal = await editing.SubmittedAsync("Verdict of the jury");
        _who.Now = ManualActor.Ray;
        await editing.Publishing.ScheduleAsync(
            proposal.Id,
            proposal.Token,
            editing.Site.Time.GetUtcNow().AddHours(1),
            TestSite.Cancellation
        );
        editing.Site.Time.Advance(TimeSpan.FromHours(2));

        Assert.Equal(1, await editing.Site.Get<ScheduledPublishing>().RunDueAsync("a test", TestSite.Cancellation));

        var last = (await EntriesAsync(editing.Site))[^1];
        Assert.Equal((AuditKind.Published, AuditAgent.Site, null, 2), (last.Kind, last.Agent, last.ActorId, last.Revision));
    }

    [Fact]
    public async Task Writers_NamedAndTakenOutTwice_LeaveOneEntryEach()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        await editing.AddPeopleAsync(ManualActor.Bob);
        var proposal = await editing.DraftedAsync("Verdict of the jury");
        var bob = ManualActor.Bob.PersonId;
        for (var time = 0; time < 2; time++)
            Assert.True((await editing.Sharing.NameAsync(proposal.Id, bob, TestSite.Cancellation)).IsDone);
        Assert.False((await editing.Sharing.NameAsync(proposal.Id, Guid.NewGuid(), TestSite.Cancellation)).IsDone);
        for (var time = 0; time < 2; time++)
            Assert.True((await editing.Sharing.TakeOutAsync(proposal.Id, bob, TestSite.Cancellation)).IsDone);

        var entries = (await EntriesAsync(editing.Site)).Skip(1).ToList();
        Assert.Equal([AuditKind.WriterNamed, AuditKind.WriterTakenOut], entries.Select(row => row.Kind));
        Assert.All(entries, row => Assert.Equal((proposal.Id, bob, ManualActor.Ann.PersonId), (row.ProposalId, row.PersonId, row.ActorId)));
    }

    [Fact]
    public async Task Notices_EachLeavesOneEntry_AndARefusedOneNone()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        await editing.Site.PublishAsync(SampleCases.Small("other"));
        var (retraction, merging) = (Make<CaseRetraction>(editing.Site), Make<CaseMerging>(editing.Site));
        Assert.False((await retraction.RetractAsync(EditingSite.Slug, "Not hers to do.", TestSite.Cancellation)).IsDone);
        _who.Now = ManualActor.Ray;
        Assert.False((await retraction.ReopenAsync(EditingSite.Slug, "It is open.", TestSite.Cancellation)).IsDone);

        Assert.True((await retraction.RetractAsync(EditingSite.Slug, "Another case.", TestSite.Cancellation)).IsDone);
        Assert.True((await retraction.ReopenAsync(EditingSite.Slug, "It was right.", TestSite.Cancellation)).IsDone);
        Assert.True((await merging.MergeAsync(EditingSite.Slug, "other", "One dispute.", TestSite.Cancellation)).IsDone);
        Assert.False((await merging.MergeAsync(EditingSite.Slug, "other", "One dispute.", TestSite.Cancellation)).IsDone);

        var entries = await EntriesAsync(editing.Site);
        Assert.Equal(
            [(AuditKind.CaseRetracted, null), (AuditKind.CaseReopened, null), (AuditKind.CaseMerged, "other")],
            entries.Select(row => (row.Kind, row.Into))
        );
        Assert.All(entries, row => Assert.Equal((EditingSite.Slug, ManualActor.Ray.PersonId), (row.Slug, row.ActorId)));
    }

    [Fact]
    public async Task Withholding_LeavesOneEntryWithoutTheWords_AndALookNone()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, new ManualActor { Now = ManualActor.Ray });
        _who.Now = ManualActor.Ray;
        var (desk, request) = (
            Make<RedactionDesk>(editing.Site),
            new RedactionRequest(EditingSite.Slug, "Doe Ltd", RedactionGround.Privacy, "By order.")
        );
        var look = await desk.PreviewAsync(request, TestSite.Cancellation);
        Assert.Empty(await EntriesAsync(editing.Site));

        Assert.Equal(RedactionOutcome.Done, (await desk.WithholdAsync(request, look.Preview!.Seen, TestSite.Cancellation)).Outcome);

        Assert.Equal((AuditKind.Withheld, EditingSite.Slug, ManualActor.Ray.PersonId), await OnlyAsync(editing.Site));
    }

    [Fact]
    public async Task Registry_MergedAndTakenApart_LeavesOneEntryEachWithItsRevision()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishRegistryAsync(TwiceListed.Json);
        _who.Now = ManualActor.Ray;
        var merging = Make<RegistryMerging>(site);
        Assert.False(
            (await merging.MergeAsync(RegistryKind.Party, "roe-llc", "roe", TwiceListed.NoChoices, "One.", 7, TestSite.Cancellation)).IsDone
        );

        Assert.True(
            (await merging.MergeAsync(RegistryKind.Party, "roe-llc", "roe", TwiceListed.NoChoices, "One.", 1, TestSite.Cancellation)).IsDone
        );
        Assert.True(
            (await Make<RegistrySplitting>(site).SplitAsync(RegistryKind.Party, "roe-llc", "Two.", 2, TestSite.Cancellation)).IsDone
        );

        Assert.Equal(
            [(AuditKind.EntriesMerged, 2), (AuditKind.EntriesSplit, 3)],
            (await EntriesAsync(site)).Select(row => (row.Kind, row.Revision!.Value))
        );
    }

    [Fact]
    public async Task Files_TakenInByACommandAndByAStart_LeaveOneEntryARevision()
    {
        await using var site = await TestSite.StartAsync(
            _folder.FullName,
            [new BundledCase("roe-v-doe.case.json", SampleCases.Full())],
            SampleRegistry.Json()
        );
        var (importer, by) = (site.Get<CaseImporter>(), new Publication("importer", "test", ChangeClass.Update));
        for (var time = 0; time < 2; time++)
            await importer.ImportAsync(SampleCases.Small("other"), by, TestSite.Cancellation);
        await importer.ImportAsync(SampleRegistry.Json("Another Inc."), by, TestSite.Cancellation);

        Assert.Equal(
            [
                (AuditKind.RegistryImported, AuditAgent.Site, null, 1),
                (AuditKind.CaseImported, AuditAgent.Site, "roe-v-doe", 1),
                (AuditKind.CaseImported, AuditAgent.Command, "other", 1),
                (AuditKind.RegistryImported, AuditAgent.Command, null, 2),
            ],
            (await EntriesAsync(site))
                .Select(row => (row.Kind, row.Agent, row.Slug, row.Revision!.Value))
                .OrderBy(row => row.Agent == AuditAgent.Command)
                .ThenBy(row => row.Slug is not null && row.Agent == AuditAgent.Site)
        );
    }

    [Fact]
    public async Task Step_WhoseEntryCanNotBeWritten_IsNotTaken()
    {
        var fault = new PlantedFault("audit_entries");
        await using var site = await TestSite.StartAsync(_folder.FullName, fault: fault);
        await site.PublishAsync(SampleCases.Full());
        await site.PublishRegistryAsync(TwiceListed.Json);
        _who.Now = ManualActor.Ray;
        var before = await Rows.OfAsync(site);
        fault.IsArmed = true;

        var importer = site.Get<CaseImporter>();
        foreach (
            var step in new Func<Task>[]
            {
                () => Make<ProposalDesk>(site).BeginAsync(EditingSite.Slug, "Title", cancellation: TestSite.Cancellation),
                () => Make<CaseRetraction>(site).RetractAsync(EditingSite.Slug, "Another case.", TestSite.Cancellation),
                () =>
                    Make<RegistryMerging>(site)
                        .MergeAsync(RegistryKind.Party, "roe-llc", "roe", TwiceListed.NoChoices, "One.", 1, TestSite.Cancellation),
                () =>
                    importer.ImportAsync(
                        SampleCases.Small("other"),
                        new Publication("importer", "test", ChangeClass.Update),
                        TestSite.Cancellation
                    ),
            }
        )
            await Assert.ThrowsAsync<DbUpdateException>(step);

        Assert.Equal(4, fault.Count);
        Assert.Equal(before, await Rows.OfAsync(site));
    }

    private T Make<T>(TestSite site) =>
        (T)
            Activator.CreateInstance(
                typeof(T),
                [
                    .. typeof(T)
                        .GetConstructors()
                        .Single()
                        .GetParameters()
                        .Select(parameter =>
                            parameter.ParameterType == typeof(ICurrentActor) ? _who
                            : parameter.ParameterType == typeof(SiteSettings) ? new SiteSettings()
                            : site.Services.GetService(parameter.ParameterType)
                        ),
                ]
            )!;

    private static async Task<List<AuditEntryRow>> EntriesAsync(TestSite site)
    {
        await using var context = site.Context();
        return await context.AuditEntries.OrderBy(row => row.Id).ToListAsync(TestSite.Cancellation);
    }

    private static async Task<(AuditKind, string?, Guid?)> OnlyAsync(TestSite site) =>
        Assert.Single(await EntriesAsync(site)) is var row ? (row.Kind, row.Slug, row.ActorId) : default;
}
