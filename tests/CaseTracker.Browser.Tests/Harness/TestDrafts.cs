using System.Text;
using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Revisions;
using CaseTracker.Data;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Proposals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Browser.Tests.Harness;

/// <summary>Proposals of people of a site under test, made past its pages.</summary>
internal static class TestDrafts
{
    public const string Slug = "whatsapp-v-nso-group";

    /// <summary>A proposal of somebody’s that gives the first event another title, and is handed in.</summary>
    public static async Task<Guid> SubmittedAsync(AppHost host, string signInName, string title)
    {
        var (desk, draft) = await DraftedAsync(host, signInName, title);
        await desk.SubmitAsync(draft.Id, draft.Token);
        return draft.Id;
    }

    /// <summary>The same, not handed in yet.</summary>
    public static async Task<(ProposalDesk Desk, Proposal Draft)> DraftedAsync(AppHost host, string signInName, string title)
    {
        var contexts = host.Services.GetRequiredService<IDbContextFactory<CaseTrackerContext>>();
        await using var context = await contexts.CreateDbContextAsync();
        var person = await context.People.AsNoTracking().SingleAsync(item => item.UserName == signInName);
        var author = new Author(new Actor(person.Id, person.DisplayName, person.Role, IsDisabled: false, HasSecondFactor: true));
        var desk = new ProposalDesk(
            contexts,
            host.Services.GetRequiredService<CaseLibrary>(),
            author,
            new SiteSettings(),
            TimeProvider.System
        );
        var begun = (await desk.BeginAsync(Slug, title)).Proposal!;
        var kept = (await desk.KeepAsync(begun.Id, begun.Token, Titled(begun.Draft, title))).Proposal!;
        return (
            desk,
            (await desk.DescribeAsync(begun.Id, kept.Token, title, "As the docket words it.", ChangeClass.Clarification)).Proposal!
        );
    }

    public static CourtCase Titled(CourtCase courtCase, string title)
    {
        var file = JsonNode.Parse(CaseFile.Write(courtCase))!;
        file["events"]![0]!["title"] = title;
        return CaseFile.Read(Encoding.UTF8.GetBytes(file.ToJsonString())).Case!;
    }

    private sealed class Author(Actor actor) : ICurrentActor
    {
        public ValueTask<Actor?> ReadAsync(CancellationToken cancellation = default) => ValueTask.FromResult<Actor?>(actor);
    }
}
