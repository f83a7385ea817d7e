using Bunit;
using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;
using CaseTracker.Web.Admin.People;
using CaseTracker.Web.Tests.Components;
using Xunit;

namespace CaseTracker.Web.Tests.Admin;

/// <summary>The page of people as a circuit draws it.</summary>
public sealed class PeopleBodyTests : DrawnBody
{
    private static readonly PersonListItem Ada = new(
        Me,
        "ada",
        "Ada Marsh",
        Role.Administrator,
        true,
        DateTimeOffset.UnixEpoch,
        null,
        null
    );
    private static readonly PersonListItem Ben = new(
        Guid.NewGuid(),
        "ben",
        "Ben Ode",
        Role.Editor,
        false,
        DateTimeOffset.UnixEpoch,
        DateTimeOffset.UnixEpoch,
        null
    );

    [Fact]
    public void Table_HasARowForEach_WithTheFormsOfTheirAccount()
    {
        var shown = Show(new PeopleModel([Ada, Ben], [], null, null, PeopleForm.Empty));
        var rows = shown.FindAll("tbody tr");

        Assert.Equal(["Ada Marsh", "Ben Ode"], rows.Select(row => row.QuerySelector("th")!.FirstChild!.TextContent));
        Assert.Contains("This is your own account.", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("disabled since", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(
            new[] { "role", "reset", "end-sessions", "enable" }.Select(step => SiteUrls.PersonDeed(Ben.Id, step)),
            rows[1].QuerySelectorAll("form[method=post]").Select(form => form.GetAttribute("action"))
        );
    }

    [Fact]
    public void RoleThatWasRefused_StandsOpenInItsRow_WithWhy()
    {
        var shown = Show(
            new PeopleModel(
                [Ada, Ben],
                [],
                null,
                null,
                new PeopleForm(Ben.Id.ToString(), [new FormFault(AccountFields.Role, "The role is one of few.")], "", "emperor")
            )
        );

        Assert.True(shown.Find($"#{SiteUrls.PersonAnchor(Ben.Id)} details").HasAttribute("open"));
        Assert.Equal("The role is one of few.", shown.Find($"#{SiteUrls.PersonAnchor(Ben.Id)} .field-error").TextContent);
        Assert.Empty(shown.FindAll($"#{SiteUrls.PersonAnchor(Me)} .field-error"));
    }

    [Fact]
    public void Link_IsShown_AndWhatWasDoneIsSaid()
    {
        var shown = Show(
            new PeopleModel(
                [Ada],
                [new OpenInvitation(7, "Cem", Role.Editor, DateTimeOffset.UnixEpoch)],
                "https://site/link",
                "The link is void.",
                PeopleForm.Empty
            )
        );

        Assert.Equal("https://site/link", shown.Find(".link-once code").TextContent);
        Assert.Equal("The link is void.", Words(shown.Find("[role=status]")));
        Assert.Equal("Withdraw the link for Cem", shown.Find("[aria-labelledby=open] button").GetAttribute("aria-label"));
        Assert.Equal("7", shown.Find($"input[name={PeopleFields.Invitation}]").GetAttribute("value"));
    }

    private IRenderedComponent<PeopleBody> Show(PeopleModel model) =>
        Render<PeopleBody>(body =>
            body.Add(peopleBody => peopleBody.Frame, Travelled(Frame)).Add(peopleBody => peopleBody.Model, Travelled(model))
        );
}
