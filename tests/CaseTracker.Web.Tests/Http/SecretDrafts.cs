using CaseTracker.Core.Access;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Review;
using CaseTracker.Data;
using CaseTracker.Data.Access;
using CaseTracker.Data.Editing;
using CaseTracker.Data.Queries;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>Fifty drafts, each with words that stand nowhere else, in every part that a draft has.</summary>
internal static class SecretDrafts
{
    public const string Canary = "zanzibarquill";
    private const int Drafts = 50;

    public static async Task<IReadOnlyList<Guid>> WriteAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var (contexts, who) = (services.GetRequiredService<IDbContextFactory<CaseTrackerContext>>(), new Somebody());
        var desk = new ProposalDesk(contexts, services.GetRequiredService<CaseLibrary>(), who, new SiteSettings(), TimeProvider.System);
        var review = new ProposalReview(contexts, desk, who, TimeProvider.System);
        var schedule = new ProposalPublishing(desk, services.GetRequiredService<ProposalRelease>(), who, new SiteSettings(), TimeProvider.System);
        await using (var context = await contexts.CreateDbContextAsync(cancellation))
        {
            context.Add(new Person { Id = Somebody.Ray.PersonId, DisplayName = "Ray", UserName = "ray", NormalizedUserName = "RAY", SecurityStamp = "ray", Role = Role.Reviewer, CreatedAt = DateTimeOffset.UnixEpoch });
            await context.SaveChangesAsync(cancellation);
        }

        var ids = new List<Guid>();
        for (var n = 0; n < Drafts; n++)
        {
            var word = $"{Canary}{n}";
            var begun = (await desk.BeginAsync(SiteHost.Slug, $"{word}title", cancellation)).Proposal!;
            var kept = await desk.KeepAsync(begun.Id, begun.Token, With(begun.Draft, word), cancellation);
            Assert.True(kept.IsDone, kept.Words);
            var described = await desk.DescribeAsync(begun.Id, kept.Proposal!.Token, $"{word}title", $"{word}reason", ChangeClass.Correction, cancellation);
            var typed = $"{{\"Title\":\"{word}form\"}}";
            Assert.True(n % 2 == 0
                ? (await desk.SubmitAsync(begun.Id, described.Proposal!.Token, cancellation)).IsDone
                : (await desk.SaveFormAsync(begun.Id, described.Proposal!.Token, typed, typed.Length, cancellation)).IsDone);
            Assert.True((await review.CommentAsync(begun.Id, Guid.NewGuid(), null, null, $"{word}comment", cancellation)).IsDone);
            if (n % 4 == 0) await ScheduleAsync(begun.Id);
            ids.Add(begun.Id);
        }

        // The words are there to be found: the desk itself shows them.
        Assert.Equal(Drafts, (await desk.ListAsync(cancellation)).Count(one => one.Title.StartsWith(Canary, StringComparison.Ordinal)));
        return ids;

        async Task ScheduleAsync(Guid id)
        {
            who.Now = Somebody.Ray;
            var submitted = (await desk.FindAsync(id, cancellation)).Proposal!;
            Assert.True((await schedule.ScheduleAsync(id, submitted.Token, DateTimeOffset.UtcNow.AddHours(1), cancellation)).IsDone);
            who.Now = Somebody.Ann;
        }
    }

    private static CourtCase With(CourtCase draft, string word)
    {
        var text = System.Text.Encoding.UTF8.GetString(Core.CaseFiles.CaseFile.Write(draft)).Replace("\"NSO barred from", $"\"{word} barred from", StringComparison.Ordinal);
        return Core.CaseFiles.CaseFile.Read(System.Text.Encoding.UTF8.GetBytes(text)).Case!;
    }

    private sealed class Somebody : ICurrentActor
    {
        public static readonly Actor Ann = new(Guid.Parse("00000000-0000-0000-0000-00000000000a"), $"{Canary}author", Role.Contributor, IsDisabled: false, HasSecondFactor: false);

        public static readonly Actor Ray = new(Guid.Parse("00000000-0000-0000-0000-00000000000f"), "Ray", Role.Reviewer, IsDisabled: false, HasSecondFactor: true);

        public Actor Now { get; set; } = Ann;

        public ValueTask<Actor?> ReadAsync(CancellationToken cancellation = default) => ValueTask.FromResult<Actor?>(Now);
    }
}
