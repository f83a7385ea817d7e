using Bunit;
using CaseTracker.Core.Permissions;
using CaseTracker.Data;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Proposals;
using CaseTracker.Web.Editing.Proposals;
using CaseTracker.Web.Tests.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

/// <summary>The part of a proposal’s page that says who writes in it.</summary>
public sealed class ProposalPeopleTests : BunitContext, IClassFixture<SiteHost>
{
    private readonly Somebody _who = new();
    private readonly ProposalDesk _desk;
    private readonly ProposalSharing _sharing;
    private readonly IDbContextFactory<CaseTrackerContext> _contexts;

    public ProposalPeopleTests(SiteHost host)
    {
        _contexts = host.Services.GetRequiredService<IDbContextFactory<CaseTrackerContext>>();
        _desk = new ProposalDesk(_contexts, host.Services.GetRequiredService<CaseLibrary>(), _who, new SiteSettings(), TimeProvider.System);
        _sharing = new ProposalSharing(_contexts, _desk, _who, TimeProvider.System);
        Services.AddSingleton(_desk).AddSingleton(_sharing).AddSingleton<ICurrentActor>(_who);
        Services.AddMudServices();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public async Task Part_OfTheAuthor_NamesAndTakesOut_AndSaysSo()
    {
        var (author, other) = (await PersonAsync("Ann"), await PersonAsync("Bob"));
        _who.Now = author;
        var (answers, proposal) = (
            new List<ProposalResult>(),
            (await _desk.BeginAsync(SiteHost.Slug, "For two", null, Xunit.TestContext.Current.CancellationToken)).Proposal!
        );
        var part = Show(proposal, answers);

        Assert.True(part.Find("button").HasAttribute("disabled"));
        part.Find("#name-editor").Change(other.PersonId.ToString());
        part.Find("button").Click();
        part.WaitForAssertion(() => Assert.Single(answers));
        part.Render(parameters => parameters.Add(people => people.Proposal, answers[0].Proposal!));

        Assert.Equal($"{other.DisplayName} writes in it too now.", answers[0].Words);
        Assert.Equal(
            [$"{author.DisplayName}, who submits it", $"{other.DisplayName}, contributor Remove"],
            part.FindAll("li")
                .Select(item => string.Join(' ', item.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        );
        part.WaitForAssertion(() =>
            Assert.DoesNotContain(part.FindAll("option"), option => option.GetAttribute("value") == other.PersonId.ToString())
        );

        part.Find($"button[aria-label='Remove {other.DisplayName}']").Click();
        part.WaitForAssertion(() => Assert.Equal(2, answers.Count));
        Assert.Equal($"{other.DisplayName} does not write in it any more.", answers[1].Words);
        Assert.Empty(answers[1].Proposal!.Editors);
    }

    [Fact]
    public async Task Part_OfSomebodyNamed_SaysWhoWritesInIt_AndOffersNothing()
    {
        var (author, other) = (await PersonAsync("Cai"), await PersonAsync("Dee"));
        _who.Now = author;
        var begun = (await _desk.BeginAsync(SiteHost.Slug, "For two", null, Xunit.TestContext.Current.CancellationToken)).Proposal!;
        var alone = begun;
        var named = (await _sharing.NameAsync(begun.Id, other.PersonId, Xunit.TestContext.Current.CancellationToken)).Proposal!;
        _who.Now = other;

        Assert.Equal(2, Show(named, []).FindAll("li").Count);
        Assert.Empty(Show(named, []).FindAll("button, select"));
        // What nobody shares says nothing of it.
        Assert.Equal("", Show(alone, []).Markup.Trim());
    }

    private IRenderedComponent<ProposalPeople> Show(Proposal proposal, List<ProposalResult> answers) =>
        Render<ProposalPeople>(parameters => parameters.Add(part => part.Proposal, proposal).Add(part => part.Answered, answers.Add));

    private async Task<Actor> PersonAsync(string name)
    {
        var person = new Person
        {
            Id = Guid.NewGuid(),
            DisplayName = $"{name} Ode",
            UserName = name,
            NormalizedUserName = name.ToUpperInvariant(),
            SecurityStamp = name,
            Role = Role.Contributor,
            CreatedAt = DateTimeOffset.UnixEpoch,
        };
        await using var context = await _contexts.CreateDbContextAsync(Xunit.TestContext.Current.CancellationToken);
        context.Add(person);
        await context.SaveChangesAsync(Xunit.TestContext.Current.CancellationToken);
        return new Actor(person.Id, person.DisplayName, person.Role, IsDisabled: false, HasSecondFactor: false);
    }

    private sealed class Somebody : ICurrentActor
    {
        public Actor? Now { get; set; }

        public ValueTask<Actor?> ReadAsync(CancellationToken cancellation = default) => ValueTask.FromResult(Now);
    }
}
