using CaseTracker.Core.Access;

namespace CaseTracker.Web.Accounts;

/// <summary>The table of the addresses of accounts, and who may reach each.</summary>
internal static class AccountPages
{
    public static void MapAccountPages(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("").AddEndpointFilter<AccountFilter>();

        var anybody = pages.MapGroup("");
        anybody.MapGet(SiteUrls.Setup, SetupPages.Show);
        anybody.MapGet(SiteUrls.SignIn, SignInPages.Show);
        var tries = anybody.MapGroup("").RequireRateLimiting(SignInLimits.Policy);
        tries.MapPost(SiteUrls.Setup, SetupPages.SetUp);
        tries.MapPost(SiteUrls.SignIn, SignInPages.SignIn);

        var own = pages.MapGroup("").RequirePermission(Permission.KeepOwnAccount);
        own.MapGet(SiteUrls.Account, OwnAccountPages.Show);
        own.MapPost(SiteUrls.SignOut, SignInPages.SignOut);
    }
}
