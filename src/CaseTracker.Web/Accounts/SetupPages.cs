using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;
using CaseTracker.Web.Admin.People;
using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.Accounts;

/// <summary>The page that makes the first administrator; there is none once somebody has an account.</summary>
internal static class SetupPages
{
    private static readonly FormFault[] WrongCode =
    [
        new(AccountFields.Code, "This is not the code of the site’s last start. The log has it, beside the address of this page."),
    ];

    public static async Task<IResult> Show(HttpContext http, Registration registration) =>
        await registration.HasPeopleAsync(http.RequestAborted)
            ? Gone()
            : await Page(http, StatusCodes.Status200OK, new PersonForm("", "", "", "", ""), []);

    public static async Task<IResult> SetUp(
        HttpContext http,
        Registration registration,
        SetupCode code,
        SiteSettings settings,
        SignIns signIns
    )
    {
        if (await registration.HasPeopleAsync(http.RequestAborted))
            return Gone();
        var form = await PersonForm.ReadAsync(http);
        if (!code.Matches(form.Code))
            return await Page(http, StatusCodes.Status422UnprocessableEntity, form, WrongCode);
        if (form.Faults() is { Count: > 0 } unlike)
            return await Page(http, StatusCodes.Status422UnprocessableEntity, form, unlike);

        var result = await registration.SetUpAsync(form.Credentials, http.RequestAborted);
        if (result.Person is null)
            return result.Faults.Count == 0 ? Gone() : await Page(http, StatusCodes.Status422UnprocessableEntity, form, result.Faults);
        await signIns.StartAsync(http, result.Person, SignInWay.Password);
        return AccountResult.Go(settings.RequireSecondFactor ? SiteUrls.SecondFactorFor(SiteUrls.People) : SiteUrls.Account);
    }

    private static Task<IResult> Page(HttpContext http, int status, PersonForm form, IReadOnlyList<FormFault> faults) =>
        AccountResult.PageAsync<SetupPage>(http, status, ("Form", form), ("Faults", faults));

    private static IResult Gone() =>
        ErrorResult.NotFound("This site has been set up. Whoever has an account signs in; an administrator invites others.");
}
