using CaseTracker.Core;
using CaseTracker.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace CaseTracker.Web.Accounts;

/// <summary>Passkeys: the one part of accounts that needs a script, since only a script reaches the browser's keys. Its forms are plain
/// ones all the same.</summary>
internal static class PasskeyPages
{
    private static readonly FormFault[] NotTaken = ["The passkey was not taken. Load the page again and try once more."];
    private static readonly FormFault[] NotKnown =
    [
        "This passkey opens no account here. Sign in with your password, or use another passkey.",
    ];

    /// <summary>What the browser needs to make a passkey.</summary>
    public static async Task<IResult> CreationOptions(HttpContext http, OwnAccount account, IPasskeyHandler<Person> passkeys)
    {
        if (await account.ForPasskeyAsync(http.User) is not { } person)
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        var made = await passkeys.MakeCreationOptionsAsync(
            new PasskeyUserEntity
            {
                Id = person.Id.ToString(),
                Name = person.UserName!,
                DisplayName = person.DisplayName,
            },
            http
        );
        await PasskeyCeremony.BeginAsync(http, made.AttestationState ?? "");
        return TypedResults.Text(made.CreationOptionsJson, "application/json");
    }

    public static async Task<IResult> Add(HttpContext http, OwnAccount account, IPasskeyHandler<Person> passkeys)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var onward = LocalAddress.Or(form[LocalAddress.Key], SiteUrls.Account);
        var name = form[PasskeyFields.Name].ToString();
        var state = await PasskeyCeremony.EndAsync(http);
        var person = await account.ForPasskeyAsync(http.User);
        var result =
            state is null || person is null
                ? null
                : await passkeys.PerformAttestationAsync(
                    new PasskeyAttestationContext
                    {
                        HttpContext = http,
                        CredentialJson = form[PasskeyFields.Credential].ToString(),
                        AttestationState = state,
                    }
                );

        var isTaken = result is { Succeeded: true } && result.UserEntity.Id == person!.Id.ToString();
        var change = isTaken ? await account.AddPasskeyAsync(http.User, result!.Passkey!, name) : new OwnChange(NotTaken);
        return change.IsDone
            ? AccountResult.Go(onward == SiteUrls.Account ? SiteUrls.Done(SiteUrls.SecondFactor, "passkey") : onward)
            : await SecondFactorPages.Page(http, account, StatusCodes.Status422UnprocessableEntity, onward, change.Faults, name);
    }

    public static async Task<IResult> Remove(HttpContext http, OwnAccount account)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var change = await account.RemovePasskeyAsync(http.User, form[PasskeyFields.Id].ToString());
        return change.IsDone
            ? AccountResult.Go(SiteUrls.Done(SiteUrls.SecondFactor, "passkey-removed"))
            : await SecondFactorPages.Page(http, account, StatusCodes.Status422UnprocessableEntity, SiteUrls.Account, change.Faults);
    }

    /// <summary>What the browser needs to show a passkey of whoever it is: no name is asked for, so none is given away.</summary>
    public static async Task<IResult> RequestOptions(HttpContext http, IPasskeyHandler<Person> passkeys)
    {
        var made = await passkeys.MakeRequestOptionsAsync(null, http);
        await PasskeyCeremony.BeginAsync(http, made.AssertionState ?? "");
        return TypedResults.Text(made.RequestOptionsJson, "application/json");
    }

    public static async Task<IResult> SignIn(
        HttpContext http,
        Registration registration,
        IPasskeyHandler<Person> passkeys,
        UserManager<Person> people,
        SignIns signIns
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var onward = LocalAddress.Or(form[LocalAddress.Key], SiteUrls.Account);
        var result = await PasskeyCeremony.EndAsync(http) is { } state
            ? await passkeys.PerformAssertionAsync(
                new PasskeyAssertionContext
                {
                    HttpContext = http,
                    CredentialJson = form[PasskeyFields.Credential].ToString(),
                    AssertionState = state,
                }
            )
            : null;
        // The counter of the passkey is kept, by which a copied one is found out.
        if (
            result is not { Succeeded: true, User: { DisabledAt: null } person }
            || !(await people.AddOrUpdatePasskeyAsync(person, result.Passkey)).Succeeded
        )
            return await SignInPages.Page(http, registration, StatusCodes.Status422UnprocessableEntity, "", onward, NotKnown);

        await signIns.StartAsync(http, person, SignInWay.Passkey);
        return AccountResult.Go(onward);
    }
}
