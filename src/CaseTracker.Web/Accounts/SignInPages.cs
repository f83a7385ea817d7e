using CaseTracker.Data.Access;
using CaseTracker.Web.Components.Account;

namespace CaseTracker.Web.Accounts;

/// <summary>Signing in and out.</summary>
internal static class SignInPages
{
    // One answer for a wrong password, an unknown name, a disabled person and too many tries.
    private static readonly string[] NoMatch =
        ["No account opens with this name and password, or there were too many tries. Check both; after ten tries, wait a quarter of an hour."];

    public static async Task<IResult> Show(HttpContext http, Registration registration, SignIns signIns)
    {
        var onward = Onward(http.Request.Query[LocalAddress.Key]);
        return await signIns.VisitorAsync(http) is { IsDisabled: false } ? AccountResult.Go(onward) : await Page(http, registration, StatusCodes.Status200OK, "", onward, []);
    }

    public static async Task<IResult> SignIn(HttpContext http, Registration registration, PasswordCheck passwords, SignInLimits limits, SignIns signIns)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var name = form[PersonForm.SignInNameField].ToString();
        var password = form[PersonForm.PresentPasswordField].ToString();
        var onward = Onward(form[LocalAddress.Key]);

        var isTooLong = name.Length > Registration.LongestName || password.Length > Registration.LongestPassword;
        if (isTooLong || !limits.MayTry(name) || await passwords.FindAsync(name, password) is not { } person)
            return await Page(http, registration, StatusCodes.Status422UnprocessableEntity, name, onward, NoMatch);

        await signIns.StartAsync(http, person, SignInWay.Password);
        return AccountResult.Go(onward);
    }

    public static async Task<IResult> SignOut(HttpContext http, SignIns signIns)
    {
        await signIns.EndAsync(http);
        return AccountResult.Go(SiteUrls.Home);
    }

    private static string Onward(string? asked) => LocalAddress.Or(asked, SiteUrls.Account);

    private static async Task<IResult> Page(HttpContext http, Registration registration, int status, string name, string onward, IReadOnlyList<string> faults) =>
        await AccountResult.PageAsync<SignInPage>(http, status,
            ("Name", name), ("Onward", onward), ("Faults", faults), ("IsNew", !await registration.HasPeopleAsync(http.RequestAborted)));
}
