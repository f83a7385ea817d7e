using CaseTracker.Core;
using CaseTracker.Data.Accounts;
using CaseTracker.Web.Admin.People;

namespace CaseTracker.Web.Accounts;

/// <summary>A person's own account: name, password, sessions.</summary>
internal static class OwnAccountPages
{
    public const string SessionField = "session";

    private static readonly FormFault[] TooOften = ["There were too many tries. Wait a quarter of an hour."];

    public static Task<IResult> Show(HttpContext http, OwnAccount account, Sessions sessions) =>
        Page(http, account, sessions, StatusCodes.Status200OK, null, []);

    public static async Task<IResult> Rename(HttpContext http, OwnAccount account, Sessions sessions)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var name = form[AccountFields.DisplayName].ToString();
        var change = await account.RenameAsync(http.User, name);
        return change.IsDone
            ? AccountResult.Go(SiteUrls.Done(SiteUrls.Account, "name"))
            : await Page(http, account, sessions, StatusCodes.Status422UnprocessableEntity, name, change.Faults);
    }

    public static Task<IResult> ShowPassword(HttpContext http, OwnAccount account) =>
        PasswordPage(http, account, StatusCodes.Status200OK, []);

    public static async Task<IResult> ChangePassword(HttpContext http, OwnAccount account, SignInLimits limits)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var wanted = form[AccountFields.Password].ToString();
        var faults =
            wanted != form[AccountFields.Again] ? PersonForm.NotTheSame
            : !limits.MayTry($"password {SessionClaims.PersonId(http.User)}") ? TooOften
            : (await account.ChangePasswordAsync(http.User, form[AccountFields.PresentPassword].ToString(), wanted)).Faults;
        return faults.Count == 0
            ? AccountResult.Go(SiteUrls.Done(SiteUrls.Account, "password"))
            : await PasswordPage(http, account, StatusCodes.Status422UnprocessableEntity, faults);
    }

    public static async Task<IResult> EndSession(HttpContext http, Sessions sessions)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (Guid.TryParse(form[SessionField], out var id))
            await sessions.RevokeAsync(SessionClaims.PersonId(http.User)!.Value, id, http.RequestAborted);
        return AccountResult.Go(SiteUrls.Done(SiteUrls.Account, "session"));
    }

    public static async Task<IResult> EndOtherSessions(HttpContext http, Sessions sessions)
    {
        await sessions.RevokeOthersAsync(
            SessionClaims.PersonId(http.User)!.Value,
            SessionClaims.SessionId(http.User)!.Value,
            http.RequestAborted
        );
        return AccountResult.Go(SiteUrls.Done(SiteUrls.Account, "others"));
    }

    private static async Task<IResult> Page(
        HttpContext http,
        OwnAccount account,
        Sessions sessions,
        int status,
        string? name,
        IReadOnlyList<FormFault> faults
    ) =>
        await AccountResult.PageAsync<AccountPage>(
            http,
            status,
            ("Name", name),
            ("SignInName", await account.SignInNameAsync(http.User)),
            ("Factors", await account.FactorsAsync(http.User)),
            ("Sessions", await sessions.OfAsync(SessionClaims.PersonId(http.User)!.Value, http.RequestAborted)),
            ("Current", SessionClaims.SessionId(http.User)!.Value),
            ("Notice", AccountNotices.For(http)),
            ("Faults", faults)
        );

    private static async Task<IResult> PasswordPage(HttpContext http, OwnAccount account, int status, IReadOnlyList<FormFault> faults) =>
        await AccountResult.PageAsync<PasswordPage>(
            http,
            status,
            ("SignInName", await account.SignInNameAsync(http.User)),
            ("Faults", faults)
        );
}
