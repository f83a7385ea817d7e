using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Proposals;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>A site on which a reviewer names the hour at which a proposal is to be published.</summary>
public abstract class ScheduledSite : IDisposable
{
    private protected static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private protected TemporaryFolder Folder { get; } = new();

    private protected ManualActor Who { get; } = new();

    private protected FakeTimeProvider Time { get; } = new(TestSite.Start);

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected async Task<EditingSite> StartAsync()
    {
        var site = await EditingSite.StartAsync(Folder.FullName, Who, time: Time);
        await using var context = site.Site.Context();
        if (await context.People.AnyAsync(TestSite.Cancellation))
            return site;
        context.Add(
            new Person
            {
                Id = ManualActor.Ray.PersonId,
                DisplayName = ManualActor.Ray.DisplayName,
                UserName = "ray",
                NormalizedUserName = "RAY",
                Role = Role.Reviewer,
                SecurityStamp = "ray",
                CreatedAt = TestSite.Start,
            }
        );
        await context.SaveChangesAsync(TestSite.Cancellation);
        return site;
    }

    private protected async Task<Proposal> ScheduledAsync(EditingSite site, string title)
    {
        var submitted = await site.SubmittedAsync(title);
        Who.Now = ManualActor.Ray;
        var answer = await site.Publishing.ScheduleAsync(submitted.Id, submitted.Token, Time.GetUtcNow() + Hour, TestSite.Cancellation);
        Assert.True(answer.IsDone, answer.Words);
        return answer.Proposal!;
    }

    private protected static Task<int> RunAsync(EditingSite site, string owner = "server") =>
        site.Site.Get<ScheduledPublishing>().RunDueAsync(owner, TestSite.Cancellation);

    private protected static async Task<Proposal> FindAsync(EditingSite site, Guid id) =>
        (await site.Desk.FindAsync(id, TestSite.Cancellation)).Proposal!;
}
