using System.Security.Claims;
using System.Text;
using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Revisions;
using CaseTracker.Core.Suggestions;
using CaseTracker.Data;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Suggestions;
using CaseTracker.Web.Tests.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Accounts;

/// <summary>One site, somebody of each kind with a session, a draft of each, and one of somebody else.</summary>
public sealed class DeskCast : IAsyncLifetime
{
    private static readonly SiteSettings Settings = new();
    private readonly SiteHost _host = new();
    private readonly Dictionary<string, Proposal> _drafts = [];
    private Guid _friend;

    /// <summary>In the order of the table.</summary>
    public List<DeskCaller> Callers { get; } = [];

    public ClaimsPrincipal OfEndedSession { get; private set; } = new();

    public async ValueTask InitializeAsync()
    {
        var other = await JoinAsync("other", Role.Contributor, SignInWay.Password);
        _friend = (await JoinAsync("friend", Role.Contributor, SignInWay.Password)).Person;
        _drafts[""] = await DraftAsync(other);
        Callers.Add(new DeskCaller("nobody", Guid.NewGuid(), new ClaimsPrincipal()));
        Callers.Add(await JoinAsync("disabled", Role.Administrator, SignInWay.Passkey));
        foreach (
            var (who, role, way) in new[]
            {
                ("contributor", Role.Contributor, SignInWay.Password),
                ("editor", Role.Editor, SignInWay.Passkey),
                ("reviewer by password", Role.Reviewer, SignInWay.Password),
                ("reviewer", Role.Reviewer, SignInWay.Passkey),
                ("administrator", Role.Administrator, SignInWay.Passkey),
            }
        )
            Callers.Add(await JoinAsync(who, role, way));
        foreach (var caller in Callers.Skip(1))
            _drafts[caller.Who] = await DraftAsync(caller);
        _drafts["nobody"] = _drafts[""];
        _drafts["names a contributor"] = await DraftAsync(other, Named.Person);

        await _host.Services.GetRequiredService<SuggestionBox>().PutAsync(SiteHost.Slug, 1, SuggestionText.Empty with { What = "A word." });

        // Without the stamp, the session goes on and the account alone says no.
        await using var context = await ContextAsync();
        await context
            .People.Where(person => person.Id == Callers[1].Person)
            .ExecuteUpdateAsync(set => set.SetProperty(person => person.DisabledAt, DateTimeOffset.UnixEpoch));
        var gone = await JoinAsync("gone", Role.Administrator, SignInWay.Passkey);
        OfEndedSession = gone.User;
        await _host.Services.GetRequiredService<Sessions>().EndAsync(gone.Person, SessionClaims.SessionId(gone.User)!.Value);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    /// <summary>A call that is to be refused has all that it needs to succeed; one that may be done knows a state that is past, so that the
    /// next finds the same site.</summary>
    internal DeskCall Call(DeskCaller caller, bool isOwn, bool mayBeDone) => Call(caller, _drafts[isOwn ? caller.Who : ""], mayBeDone);

    /// <summary>The contributor, on a draft of somebody else who named them.</summary>
    internal DeskCall CallNamed(bool mayBeDone) => Call(Named, _drafts["names a contributor"], mayBeDone);

    private DeskCaller Named => Callers[2];

    private DeskCall Call(DeskCaller caller, Proposal proposal, bool mayBeDone)
    {
        return new DeskCall(
            As(caller.User),
            caller.User,
            proposal,
            mayBeDone ? Guid.Empty : proposal.Token,
            mayBeDone,
            mayBeDone ? Guid.Empty : caller.Person
        );
    }

    internal async Task<object?> WithOwnAccountAsync(Func<OwnAccount, Task<object?>> step)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        return await step(scope.ServiceProvider.GetRequiredService<OwnAccount>());
    }

    /// <summary>Everything that a step could change.</summary>
    internal async Task<string> StateAsync()
    {
        await using var context = await ContextAsync();
        var proposals = await context
            .Proposals.OrderBy(row => row.Id)
            .Select(row => new
            {
                row.Id,
                row.Token,
                row.Stage,
            })
            .ToListAsync();
        var people = await context
            .People.OrderBy(row => row.Id)
            .Select(row => new
            {
                row.Id,
                row.Role,
                row.DisplayName,
                row.DisabledAt,
                row.SecurityStamp,
                row.ConcurrencyStamp,
            })
            .ToListAsync();
        var comments = await context.ProposalComments.OrderBy(row => row.Id).Select(row => new { row.Id, row.SettledAt }).ToListAsync();
        var editors = await context
            .ProposalEditors.OrderBy(row => row.ProposalId)
            .ThenBy(row => row.PersonId)
            .Select(row => new { row.ProposalId, row.PersonId })
            .ToListAsync();
        var forms = await context
            .ProposalForms.OrderBy(row => row.ProposalId)
            .ThenBy(row => row.PersonId)
            .Select(row => new
            {
                row.ProposalId,
                row.PersonId,
                row.Token,
            })
            .ToListAsync();
        var counts = (
            await context.Revisions.CountAsync(),
            await context.Redactions.CountAsync(),
            await context.CaseNotices.CountAsync(),
            await context.RegistryRevisions.CountAsync(),
            await context.Invitations.CountAsync(),
            await context.Sessions.CountAsync(),
            await context.PersonPasskeys.CountAsync(),
            await context.PersonSecrets.CountAsync(),
            await context.DraftVersions.CountAsync(),
            await context.AuditEntries.CountAsync(),
            await context.Suggestions.CountAsync(row => row.ClosedAt == null && row.ProposalId == null)
        );
        return $"{string.Join('\n', proposals)}\n{string.Join('\n', comments)}\n"
            + $"{string.Join('\n', people)}\n{string.Join('\n', editors)}\n{string.Join('\n', forms)}\n{counts}";
    }

    private async Task<DeskCaller> JoinAsync(string who, Role role, SignInWay way)
    {
        var person = new Person
        {
            Id = Guid.NewGuid(),
            DisplayName = who,
            UserName = who,
            NormalizedUserName = who.ToUpperInvariant(),
            Role = role,
            SecurityStamp = who,
            CreatedAt = DateTimeOffset.UnixEpoch,
        };
        await using var context = await ContextAsync();
        context.Add(person);
        await context.SaveChangesAsync();
        var session = await _host.Services.GetRequiredService<Sessions>().StartAsync(person, way, null);
        return new DeskCaller(who, person.Id, SessionClaims.Principal(person.Id, session, "test"));
    }

    private async Task<Proposal> DraftAsync(DeskCaller caller, Guid? names = null)
    {
        var (desk, review) = (As(caller.User).GetRequiredService<ProposalDesk>(), As(caller.User).GetRequiredService<ProposalReview>());
        var begun = (await desk.BeginAsync(SiteHost.Slug, $"Of {caller.Who}")).Proposal!;
        var file = JsonNode.Parse(CaseFile.Write(begun.Draft))!;
        file["about"] = $"As {caller.Who} sees it.";
        var kept = await desk.KeepAsync(begun.Id, begun.Token, CaseFile.Read(Encoding.UTF8.GetBytes(file.ToJsonString())).Case!);
        await As(caller.User).GetRequiredService<ProposalSharing>().NameAsync(begun.Id, names ?? _friend);
        await desk.DescribeAsync(begun.Id, kept.Proposal!.Token, "Title", "A reason.", ChangeClass.Update);
        return (await review.CommentAsync(begun.Id, Guid.NewGuid(), null, null, "Which page?")).Proposal!;
    }

    private ServicesOf As(ClaimsPrincipal user) => new(_host.Services, new ActorOf(_host.Services.GetRequiredService<ActorReader>(), user));

    private Task<CaseTrackerContext> ContextAsync() =>
        _host.Services.GetRequiredService<IDbContextFactory<CaseTrackerContext>>().CreateDbContextAsync();

    private sealed class ActorOf(ActorReader actors, ClaimsPrincipal user) : ICurrentActor
    {
        public async ValueTask<Actor?> ReadAsync(CancellationToken cancellation = default) => await actors.FindAsync(user, cancellation);
    }

    /// <summary>The services of the site, with the desks made anew for one person,
    /// and under the settings that a site has when nothing is set.</summary>
    private sealed class ServicesOf(IServiceProvider site, ICurrentActor current) : IServiceProvider
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(ICurrentActor) ? current
            : serviceType == typeof(SiteSettings) ? Settings
            : serviceType.Assembly == typeof(ProposalDesk).Assembly
            && serviceType.GetConstructors().Any(made => made.GetParameters().Any(info => info.ParameterType == typeof(ICurrentActor)))
                ? ActivatorUtilities.CreateInstance(this, serviceType)
            : site.GetService(serviceType);
    }
}
