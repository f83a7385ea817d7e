using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Revisions;
using CaseTracker.Data;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Proposals;
using CaseTracker.Web.Tests.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Archiving;

/// <summary>A submitted draft with a comment, whose title, reason, facts and author hold a word that stands nowhere else.</summary>
internal sealed class SecretDraft : ICurrentActor
{
    public const string Canary = "quibbleshanks";

    private static readonly Actor Ann = new(
        Guid.Parse("00000000-0000-0000-0000-00000000000a"),
        $"{Canary}author",
        Role.Contributor,
        IsDisabled: false,
        HasSecondFactor: false
    );

    public ValueTask<Actor?> ReadAsync(CancellationToken cancellation = default) => ValueTask.FromResult<Actor?>(Ann);

    public static async Task WriteAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var (contexts, who) = (services.GetRequiredService<IDbContextFactory<CaseTrackerContext>>(), new SecretDraft());
        var desk = new ProposalDesk(contexts, services.GetRequiredService<CaseLibrary>(), who, new SiteSettings(), TimeProvider.System);
        var begun = (await desk.BeginAsync(SiteHost.Slug, $"{Canary}title", null, cancellation)).Proposal!;
        var facts = System
            .Text.Encoding.UTF8.GetString(CaseFile.Write(begun.Draft))
            .Replace("\"NSO barred from", $"\"{Canary} barred from", StringComparison.Ordinal);
        Assert.Contains(Canary, facts, StringComparison.Ordinal);
        var kept = await desk.KeepAsync(
            begun.Id,
            begun.Token,
            CaseFile.Read(System.Text.Encoding.UTF8.GetBytes(facts)).Case!,
            cancellation
        );
        var described = await desk.DescribeAsync(
            begun.Id,
            kept.Proposal!.Token,
            $"{Canary}title",
            $"{Canary}reason",
            ChangeClass.Correction,
            cancellation
        );
        Assert.True((await desk.SubmitAsync(begun.Id, described.Proposal!.Token, cancellation)).IsDone);
        var review = new ProposalReview(contexts, desk, who, TimeProvider.System);
        Assert.True((await review.CommentAsync(begun.Id, Guid.NewGuid(), null, null, $"{Canary}comment", cancellation)).IsDone);
    }
}
