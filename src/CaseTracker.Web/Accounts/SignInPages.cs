using CaseTracker.Core;
using CaseTracker.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace CaseTracker.Web.Accounts;

/// <summary>Signing in and out.</summary>
internal static class SignInPages
{
    // One answer for a wrong password, an unknown name, a disabled person and too many tries.
    private static readonly FormFault[] NoMatch =
    [
        "No account opens with this name and password, or there were too many "
            + "tries. Check both; after ten tries, wait a quarter of an hour.",
    ];

    private static readonly FormFault[] NoSuchCode =
    [
        new(
            AccountFields.Code,
            "This is neither the code that the authenticator shows now nor an unused recovery "
                + "code, or there were too many tries. A code opens once: wait for the next."
        ),
    ];

    public static async Task<IResult> Show(HttpContext http, Registration registration, SignIns signIns)
    {
        var onward = Onward(http.Request.Query[LocalAddress.Key]);
        return await signIns.VisitorAsync(http) is { IsDisabled: false }
            ? AccountResult.Go(onward)
            : await Page(http, registration, StatusCodes.Status200OK, "", onward, []);
    }

    public static async Task<IResult> SignIn(
        HttpContext http,
        Registration registration,
        PasswordCheck passwords,
        SignInLimits limits,
        SignIns signIns
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var name = form[AccountFields.SignInName].ToString();
        var password = form[AccountFields.PresentPassword].ToString();
        var onward = Onward(form[LocalAddress.Key]);

        var isTooLong = name.Length > Registration.LongestName || password.Length > Registration.LongestPassword;
        if (isTooLong || !limits.MayTry(name) || await passwords.FindAsync(name, password) is not { } person)
            return await Page(http, registration, StatusCodes.Status422UnprocessableEntity, name, onward, NoMatch);

        if (person.TwoFactorEnabled)
        {
            await PendingSignIn.StartAsync(http, person);
            return AccountResult.Go(SiteUrls.SignInCodeFor(onward));
        }

        await signIns.StartAsync(http, person, SignInWay.Password);
        return AccountResult.Go(onward);
    }

    public static async Task<IResult> ShowCode(HttpContext http, UserManager<Person> people)
    {
        var onward = Onward(http.Request.Query[LocalAddress.Key]);
        return await PendingSignIn.FindAsync(http, people) is null
            ? AccountResult.Go(SiteUrls.SignInFor(onward))
            : await CodePage(http, StatusCodes.Status200OK, onward, []);
    }

    /// <summary>Takes what the authenticator shows, or a recovery code instead.</summary>
    public static async Task<IResult> GiveCode(
        HttpContext http,
        UserManager<Person> people,
        SecondFactors factors,
        SignInLimits limits,
        SignIns signIns,
        Sessions sessions
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var onward = Onward(form[LocalAddress.Key]);
        if (await PendingSignIn.FindAsync(http, people) is not { } person)
            return AccountResult.Go(SiteUrls.SignInFor(onward));

        var code = form[AccountFields.Code].ToString();
        var mayTry = limits.MayTry($"code {person.Id}");
        SignInWay? way =
            !mayTry ? null
            : await factors.IsCodeAsync(person, code) ? SignInWay.PasswordAndCode
            : await factors.RedeemAsync(person, code) ? SignInWay.RecoveryCode
            : null;
        if (way is null)
        {
            // Only such tries as are looked at, so that nobody fills the log.
            if (mayTry)
                await sessions.NoteRefusedCodeAsync(person.Id, http.RequestAborted);
            return await CodePage(http, StatusCodes.Status422UnprocessableEntity, onward, NoSuchCode);
        }

        await PendingSignIn.EndAsync(http);
        await signIns.StartAsync(http, person, way.Value);
        return AccountResult.Go(onward);
    }

    public static async Task<IResult> SignOut(HttpContext http, SignIns signIns)
    {
        await signIns.EndAsync(http);
        // What an open form kept in this browser is nobody else's.
        http.Response.Headers["Clear-Site-Data"] = "\"storage\"";
        return AccountResult.Go(SiteUrls.Home);
    }

    private static Task<IResult> CodePage(HttpContext http, int status, string onward, IReadOnlyList<FormFault> faults) =>
        AccountResult.PageAsync<SignInCodePage>(http, status, ("Onward", onward), ("Faults", faults));

    private static string Onward(string? asked) => LocalAddress.Or(asked, SiteUrls.Account);

    public static async Task<IResult> Page(
        HttpContext http,
        Registration registration,
        int status,
        string name,
        string onward,
        IReadOnlyList<FormFault> faults
    ) =>
        await AccountResult.PageAsync<SignInPage>(
            http,
            status,
            ("Name", name),
            ("Onward", onward),
            ("Faults", faults),
            ("IsNew", !await registration.HasPeopleAsync(http.RequestAborted))
        );
}
