using CaseTracker.Core.Permissions;
using CaseTracker.Web.Admin.Audit;
using CaseTracker.Web.Admin.People;
using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.Accounts;

/// <summary>The table of the addresses of accounts, and who may reach each.</summary>
internal static class AccountPages
{
    public static void MapAccountPages(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("").AddEndpointFilter<AccountFilter>();
        MapForAnybody(pages.MapGroup(""));
        MapOwn(pages.MapGroup("").RequirePermission(Permission.KeepOwnAccount));
        MapPeople(pages.MapGroup("").RequirePermission(Permission.ManagePeople).WithMetadata(OwnPolicy.Desk));
    }

    private static void MapForAnybody(RouteGroupBuilder pages)
    {
        pages.MapGet(SiteUrls.Setup, SetupPages.Show);
        pages.MapGet(SiteUrls.SignIn, SignInPages.Show);
        pages.MapGet(SiteUrls.SignInCode, SignInPages.ShowCode);
        pages.MapGet(SiteUrls.Invitation("{token}"), InvitationPages.Show);

        var tries = pages.MapGroup("").RequireRateLimiting(SignInLimits.Policy);
        tries.MapPost(SiteUrls.Setup, SetupPages.SetUp);
        tries.MapPost(SiteUrls.SignIn, SignInPages.SignIn);
        tries.MapPost(SiteUrls.SignInCode, SignInPages.GiveCode);
        tries.MapPost(SiteUrls.Invitation("{token}"), InvitationPages.Accept);
        tries.MapPost(SiteUrls.SignInPasskeyOptions, PasskeyPages.RequestOptions);
        tries.MapPost(SiteUrls.SignInByPasskey, PasskeyPages.SignIn);
    }

    private static void MapOwn(RouteGroupBuilder pages)
    {
        pages.MapGet(SiteUrls.Account, OwnAccountPages.Show);
        pages.MapPost(SiteUrls.SignOut, SignInPages.SignOut);
        pages.MapPost(SiteUrls.Name, OwnAccountPages.Rename);
        pages.MapGet(SiteUrls.Password, OwnAccountPages.ShowPassword);
        pages.MapPost(SiteUrls.Password, OwnAccountPages.ChangePassword);
        pages.MapPost(SiteUrls.EndSession, OwnAccountPages.EndSession);
        pages.MapPost(SiteUrls.EndOtherSessions, OwnAccountPages.EndOtherSessions);
        pages.MapGet(SiteUrls.SecondFactor, SecondFactorPages.Show);
        pages.MapPost(SiteUrls.Authenticator, SecondFactorPages.Begin);
        pages.MapGet(SiteUrls.Authenticator, SecondFactorPages.ShowKey);
        pages.MapPost(SiteUrls.ConfirmAuthenticator, SecondFactorPages.Confirm);
        pages.MapPost(SiteUrls.RemoveAuthenticator, SecondFactorPages.Remove);
        pages.MapPost(SiteUrls.RecoveryCodes, SecondFactorPages.NewCodes);
        pages.MapPost(SiteUrls.PasskeyOptions, PasskeyPages.CreationOptions);
        pages.MapPost(SiteUrls.Passkeys, PasskeyPages.Add);
        pages.MapPost(SiteUrls.RemovePasskey, PasskeyPages.Remove);
    }

    private static void MapPeople(RouteGroupBuilder pages)
    {
        pages.MapGet(SiteUrls.People, PeoplePages.Show);
        pages.MapGet(SiteUrls.Audit, AuditPages.Show);
        pages.MapGet(SiteUrls.AuditFile, AuditPages.File);
        pages.MapPost(SiteUrls.Invite, PeoplePages.Invite);
        pages.MapPost(SiteUrls.WithdrawInvitation, PeoplePages.Withdraw);
        pages.MapPost($"{SiteUrls.People}/{{id:guid}}/role", PeoplePages.ChangeRole);
        pages.MapPost($"{SiteUrls.People}/{{id:guid}}/disable", PeoplePages.Disable);
        pages.MapPost($"{SiteUrls.People}/{{id:guid}}/enable", PeoplePages.Enable);
        pages.MapPost($"{SiteUrls.People}/{{id:guid}}/end-sessions", PeoplePages.EndSessions);
        pages.MapPost($"{SiteUrls.People}/{{id:guid}}/reset", PeoplePages.Reset);
    }
}
