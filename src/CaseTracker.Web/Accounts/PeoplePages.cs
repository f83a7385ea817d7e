using CaseTracker.Core;
using CaseTracker.Core.Access;
using CaseTracker.Data.Access;
using CaseTracker.Web.Components.Account;

namespace CaseTracker.Web.Accounts;

/// <summary>The people of the site, for administrators.</summary>
internal static class PeoplePages
{
    public static Task<IResult> Show(HttpContext http, PeopleDesk desk) => Page(http, desk, StatusCodes.Status200OK, null, null);

    public static async Task<IResult> Invite(HttpContext http, PeopleDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return await Shown(http, desk, await desk.InviteAsync(http.User, form[PeopleFields.For].ToString(), RoleOf(form), http.RequestAborted));
    }

    public static async Task<IResult> Withdraw(HttpContext http, PeopleDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return await Told(http, desk, await desk.WithdrawAsync(http.User, int.TryParse(form[PeopleFields.Invitation], out var id) ? id : 0, http.RequestAborted), "withdrawn");
    }

    public static async Task<IResult> ChangeRole(HttpContext http, Guid id, PeopleDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return await Told(http, desk, await desk.ChangeRoleAsync(http.User, id, RoleOf(form), http.RequestAborted), "role");
    }

    public static async Task<IResult> Disable(HttpContext http, Guid id, PeopleDesk desk) => await Told(http, desk, await desk.DisableAsync(http.User, id, http.RequestAborted), "disabled");

    public static async Task<IResult> Enable(HttpContext http, Guid id, PeopleDesk desk) => await Told(http, desk, await desk.EnableAsync(http.User, id, http.RequestAborted), "enabled");

    public static async Task<IResult> EndSessions(HttpContext http, Guid id, PeopleDesk desk) =>
        await Told(http, desk, await desk.EndSessionsAsync(http.User, id, http.RequestAborted), "end-sessions");

    public static async Task<IResult> Reset(HttpContext http, Guid id, PeopleDesk desk) => await Shown(http, desk, await desk.ResetAsync(http.User, id, http.RequestAborted));

    /// <summary>The least, where the form names no role.</summary>
    private static Role RoleOf(IFormCollection form) => Words.TryRead<Role>(form[PeopleFields.Role].ToString(), out var role) ? role : Role.Contributor;

    private static async Task<IResult> Told(HttpContext http, PeopleDesk desk, Change change, string done) =>
        change.IsDone ? AccountResult.Go(SiteUrls.Done(SiteUrls.People, done)) : await Page(http, desk, StatusCodes.Status422UnprocessableEntity, change.Fault, null);

    /// <summary>The link is shown by the answer itself, and never again.</summary>
    private static async Task<IResult> Shown(HttpContext http, PeopleDesk desk, Change change)
    {
        if (change.Token is null) return await Page(http, desk, StatusCodes.Status422UnprocessableEntity, change.Fault, null);
        var root = SitePublicUrl.Read(http.RequestServices.GetRequiredService<IConfiguration>());
        var path = SiteUrls.Invitation(change.Token);
        return await Page(http, desk, StatusCodes.Status200OK, null, root == SitePublicUrl.Unknown ? $"{http.Request.Scheme}://{http.Request.Host}{path}" : root.Of(path));
    }

    private static async Task<IResult> Page(HttpContext http, PeopleDesk desk, int status, string? fault, string? link) => await desk.ListAsync(http.User, http.RequestAborted) is { } all
        ? await AccountResult.PageAsync<PeoplePage>(http, status,
            ("People", all.People), ("Open", all.Open), ("Link", link), ("Notice", Notices.Of(http)), ("Faults", fault is null ? [] : new List<string> { fault }))
        : AccountResult.Go(SiteUrls.Account);
}
