using CaseTracker.Core.Cases;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Revisions;
using CaseTracker.Data;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Proposals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>A site with one case, and the desks at which whoever the test
/// says works on it. Several may share a folder and a clock.</summary>
internal sealed class EditingSite : IAsyncDisposable
{
    public const string Slug = "roe-v-doe";

    private EditingSite(TestSite site, ManualActor who, SiteSettings settings)
    {
        var contexts = site.Get<IDbContextFactory<CaseTrackerContext>>();
        (Site, Who) = (site, who);
        Desk = new ProposalDesk(contexts, site.Library, who, settings, site.Time);
        Sharing = new ProposalSharing(contexts, Desk, who, site.Time);
        Review = new ProposalReview(contexts, Desk, who, site.Time);
        Publishing = new ProposalPublishing(Desk, site.Get<ProposalRelease>(), who, settings, site.Time);
    }

    public TestSite Site { get; }

    public ManualActor Who { get; }

    public ProposalDesk Desk { get; }

    public ProposalSharing Sharing { get; }

    public ProposalReview Review { get; }

    public ProposalPublishing Publishing { get; }

    public static async Task<EditingSite> StartAsync(
        string folder,
        ManualActor who,
        SiteSettings? settings = null,
        FakeTimeProvider? time = null
    )
    {
        var site = await TestSite.StartAsync(folder, time: time);
        await site.PublishAsync(SampleCases.Full(), expected: 0);
        return new EditingSite(site, who, settings ?? new SiteSettings());
    }

    /// <summary>Accounts of those whom a proposal may name.</summary>
    public async Task AddPeopleAsync(params Actor[] people)
    {
        await using var context = Site.Context();
        foreach (var actor in people)
        {
            var name = actor.DisplayName.Split(' ')[0];
            context.Add(
                new Person
                {
                    Id = actor.PersonId,
                    DisplayName = actor.DisplayName,
                    UserName = name,
                    NormalizedUserName = name.ToUpperInvariant(),
                    Role = actor.Role,
                    SecurityStamp = name,
                    CreatedAt = TestSite.Start,
                }
            );
        }

        await context.SaveChangesAsync(TestSite.Cancellation);
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    /// <summary>A proposal, of Ann’s if it is nobody else’s, that gives the verdict another title and is handed in.</summary>
    public async Task<Proposal> SubmittedAsync(string title, Actor? by = null)
    {
        var described = await DraftedAsync(title, by);
        var submitted = await Desk.SubmitAsync(described.Id, described.Token, TestSite.Cancellation);
        Assert.True(submitted.IsDone, submitted.Words);
        return submitted.Proposal!;
    }

    /// <summary>The same, not handed in yet.</summary>
    public async Task<Proposal> DraftedAsync(string title, Actor? by = null)
    {
        Who.Now = by ?? ManualActor.Ann;
        var begun = (await Desk.BeginAsync(Slug, "Title", null, TestSite.Cancellation)).Proposal!;
        var kept = await Desk.KeepAsync(begun.Id, begun.Token, Titled(begun.Draft, title), TestSite.Cancellation);
        Assert.True(kept.IsDone, kept.Words);
        return (
            await Desk.DescribeAsync(
                begun.Id,
                kept.Proposal!.Token,
                "Title",
                "The order says so.",
                ChangeClass.Correction,
                TestSite.Cancellation
            )
        ).Proposal!;
    }

    public static CourtCase Titled(CourtCase courtCase, string title) =>
        courtCase with
        {
            Events = [.. courtCase.Events.Select(caseEvent => caseEvent.Id == "verdict" ? caseEvent with { Title = title } : caseEvent)],
        };

    /// <summary>What readers see as the title of the verdict.</summary>
    public async Task<string> TitleAsync() =>
        (await Site.Library.FindAsync(Slug, TestSite.Cancellation))!
            .History.Case.Events.Single(caseEvent => caseEvent.Id == "verdict")
            .Title;

    public async Task<int> RevisionsAsync()
    {
        await using var context = Site.Context();
        return await context.Revisions.CountAsync(TestSite.Cancellation);
    }
}
