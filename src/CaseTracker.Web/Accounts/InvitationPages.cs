using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;
using CaseTracker.Web.Admin.People;
using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.Accounts;

/// <summary>A link from an administrator: a first account, or the way back into one.</summary>
internal static class InvitationPages
{
    public static async Task<IResult> Show(HttpContext http, string token, Registration registration) =>
        await registration.FindInvitationAsync(token, http.RequestAborted) is { } invitation
            ? await Page(http, token, invitation, StatusCodes.Status200OK, new PersonForm("", "", invitation.For, "", ""), [])
            : Void();

    public static async Task<IResult> Accept(
        HttpContext http,
        string token,
        Registration registration,
        SiteSettings settings,
        SignIns signIns
    )
    {
        if (await registration.FindInvitationAsync(token, http.RequestAborted) is not { } invitation)
            return Void();
        var form = await PersonForm.ReadAsync(http);
        if (form.Faults() is { Count: > 0 } unlike)
            return await Page(http, token, invitation, StatusCodes.Status422UnprocessableEntity, form, unlike);

        var result = invitation.SignInName is null
            ? await registration.AcceptAsync(token, form.Credentials, http.RequestAborted)
            : await registration.ResetAsync(token, form.Password, http.RequestAborted);
        if (result.Person is null)
            return result.Faults.Count == 0
                ? Void()
                : await Page(http, token, invitation, StatusCodes.Status422UnprocessableEntity, form, result.Faults);
        await signIns.StartAsync(http, result.Person, SignInWay.Password);
        return AccountResult.Go(
            settings.RequireSecondFactor && result.Person.Role >= Role.Reviewer ? SiteUrls.SecondFactor : SiteUrls.Account
        );
    }

    private static Task<IResult> Page(
        HttpContext http,
        string token,
        Invitation invitation,
        int status,
        PersonForm form,
        IReadOnlyList<FormFault> faults
    ) =>
        AccountResult.PageAsync<InvitationPage>(
            http,
            status,
            ("Token", token),
            ("Invitation", invitation),
            ("Form", form),
            ("Faults", faults)
        );

    private static IResult Void() =>
        ErrorResult.NotFound(
            "This link has been used or withdrawn, or its week is over. Ask the administrator who gave it to you for another one."
        );
}
