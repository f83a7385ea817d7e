using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;
using CaseTracker.Exchange;
using CaseTracker.Web.Accounts;

namespace CaseTracker.Web.Admin.People;

/// <summary>The people of the site, for administrators.</summary>
internal static class PeoplePages
{
    public static Task<IResult> Show(HttpContext http, PeopleDesk desk) =>
        Page(http, desk, StatusCodes.Status200OK, PeopleForm.Empty, null);

    public static async Task<IResult> Invite(HttpContext http, PeopleDesk desk, PublicUrls site)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (whom, word) = (form[AccountFields.For].ToString(), form[AccountFields.Role].ToString());
        var change = EnumTerm.TryRead<Role>(word, out var role)
            ? await desk.InviteAsync(http.User, whom, role, http.RequestAborted)
            : NoRole(word);
        return await Shown(http, desk, site, change, new PeopleForm(PeopleForm.Invitation, [], whom, word));
    }

    public static async Task<IResult> Withdraw(HttpContext http, PeopleDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return await Told(
            http,
            desk,
            await desk.WithdrawAsync(http.User, int.TryParse(form[PeopleFields.Invitation], out var id) ? id : 0, http.RequestAborted),
            "withdrawn"
        );
    }

    public static async Task<IResult> ChangeRole(HttpContext http, Guid id, PeopleDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var word = form[AccountFields.Role].ToString();
        var change = EnumTerm.TryRead<Role>(word, out var role)
            ? await desk.ChangeRoleAsync(http.User, id, role, http.RequestAborted)
            : NoRole(word);
        return await Told(http, desk, change, "role", new PeopleForm(id.ToString(), [], "", word));
    }

    public static async Task<IResult> Disable(HttpContext http, Guid id, PeopleDesk desk) =>
        await Told(http, desk, await desk.DisableAsync(http.User, id, http.RequestAborted), "disabled");

    public static async Task<IResult> Enable(HttpContext http, Guid id, PeopleDesk desk) =>
        await Told(http, desk, await desk.EnableAsync(http.User, id, http.RequestAborted), "enabled");

    public static async Task<IResult> EndSessions(HttpContext http, Guid id, PeopleDesk desk) =>
        await Told(http, desk, await desk.EndSessionsAsync(http.User, id, http.RequestAborted), "end-sessions");

    public static async Task<IResult> Reset(HttpContext http, Guid id, PeopleDesk desk, PublicUrls site) =>
        await Shown(http, desk, site, await desk.ResetAsync(http.User, id, http.RequestAborted), PeopleForm.Empty);

    private static AccountChange NoRole(string word) =>
        new(new FormFault(AccountFields.Role, $"The role is one of {Prose.List(EnumTerm.All<Role>())}; it was “{word}”."));

    private static async Task<IResult> Told(
        HttpContext http,
        PeopleDesk desk,
        AccountChange change,
        string done,
        PeopleForm? sent = null
    ) =>
        change.Fault is not { } fault
            ? AccountResult.Go(SiteUrls.Done(SiteUrls.People, done))
            : await Refused(http, desk, fault, sent ?? PeopleForm.Empty);

    private static Task<IResult> Refused(HttpContext http, PeopleDesk desk, FormFault fault, PeopleForm sent) =>
        Page(http, desk, StatusCodes.Status422UnprocessableEntity, sent with { Faults = [fault] }, null);

    /// <summary>The link is shown by the answer itself, and never again.</summary>
    private static async Task<IResult> Shown(HttpContext http, PeopleDesk desk, PublicUrls site, AccountChange change, PeopleForm sent)
    {
        if (change.Token is null)
            return await Refused(http, desk, change.Fault!, sent);
        var path = SiteUrls.Invitation(change.Token);
        return await Page(http, desk, StatusCodes.Status200OK, PeopleForm.Empty, site.Absolute(path));
    }

    private static async Task<IResult> Page(HttpContext http, PeopleDesk desk, int status, PeopleForm sent, string? link) =>
        await desk.ListAsync(http.User, http.RequestAborted) is { } all
            ? await AccountResult.PageAsync<PeoplePage>(
                http,
                status,
                (nameof(PeoplePage.Model), new PeopleModel(all.People, all.Open, link, AccountNotices.For(http), sent))
            )
            : AccountResult.Go(SiteUrls.Account);
}
