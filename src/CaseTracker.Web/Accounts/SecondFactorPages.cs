using CaseTracker.Core;
using CaseTracker.Data.Accounts;

namespace CaseTracker.Web.Accounts;

/// <summary>Setting up what proves a person besides the password.</summary>
internal static class SecondFactorPages
{
    private static readonly FormFault[] TooOften = ["There were too many tries. Wait a quarter of an hour."];

    public static Task<IResult> Show(HttpContext http, OwnAccount account) =>
        Page(http, account, StatusCodes.Status200OK, Onward(http.Request.Query[LocalAddress.Key]), []);

    public static async Task<IResult> Begin(HttpContext http, OwnAccount account)
    {
        var onward = Onward((await http.Request.ReadFormAsync(http.RequestAborted))[LocalAddress.Key]);
        var change = await account.BeginAuthenticatorAsync(http.User);
        return change.IsDone
            ? AccountResult.Go(SiteUrls.AuthenticatorFor(onward))
            : await Page(http, account, StatusCodes.Status422UnprocessableEntity, onward, change.Faults);
    }

    public static async Task<IResult> ShowKey(HttpContext http, OwnAccount account) =>
        await KeyPage(http, account, StatusCodes.Status200OK, Onward(http.Request.Query[LocalAddress.Key]), []);

    public static async Task<IResult> Confirm(HttpContext http, OwnAccount account, SignInLimits limits)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var onward = Onward(form[LocalAddress.Key]);
        var change = limits.MayTry($"code {SessionClaims.PersonId(http.User)}")
            ? await account.ConfirmAuthenticatorAsync(http.User, form[AccountFields.Code].ToString())
            : new OwnChange(TooOften);
        return change.RecoveryCodes is { } codes
            ? await CodesPage(http, codes, onward)
            : await KeyPage(http, account, StatusCodes.Status422UnprocessableEntity, onward, change.Faults);
    }

    public static async Task<IResult> Remove(HttpContext http, OwnAccount account)
    {
        var change = await account.RemoveAuthenticatorAsync(http.User);
        return change.IsDone
            ? AccountResult.Go(SiteUrls.Done(SiteUrls.SecondFactor, "authenticator-removed"))
            : await Page(http, account, StatusCodes.Status422UnprocessableEntity, SiteUrls.Account, change.Faults);
    }

    public static async Task<IResult> NewCodes(HttpContext http, OwnAccount account)
    {
        var change = await account.NewRecoveryCodesAsync(http.User);
        return change.RecoveryCodes is { } codes
            ? await CodesPage(http, codes, SiteUrls.SecondFactor)
            : await Page(http, account, StatusCodes.Status422UnprocessableEntity, SiteUrls.Account, change.Faults);
    }

    private static string Onward(string? asked) => LocalAddress.Or(asked, SiteUrls.Account);

    public static async Task<IResult> Page(
        HttpContext http,
        OwnAccount account,
        int status,
        string onward,
        IReadOnlyList<FormFault> faults,
        string? passkeyName = null
    ) =>
        await AccountResult.PageAsync<SecondFactorPage>(
            http,
            status,
            ("Factors", await account.FactorsAsync(http.User)),
            ("Onward", onward),
            ("Notice", AccountNotices.For(http)),
            ("Faults", faults),
            ("PasskeyName", passkeyName)
        );

    private static async Task<IResult> KeyPage(
        HttpContext http,
        OwnAccount account,
        int status,
        string onward,
        IReadOnlyList<FormFault> faults
    ) =>
        await account.FactorsAsync(http.User) is { PendingKey: { } key } && await account.SignInNameAsync(http.User) is { } name
            ? await AccountResult.PageAsync<AuthenticatorPage>(
                http,
                status,
                ("Key", new AuthenticatorKey(name, key)),
                ("Onward", onward),
                ("Faults", faults)
            )
            : AccountResult.Go(SiteUrls.SecondFactorFor(onward));

    private static Task<IResult> CodesPage(HttpContext http, IReadOnlyList<string> codes, string onward) =>
        AccountResult.PageAsync<RecoveryCodesPage>(http, ("Codes", codes), ("Onward", onward));
}
