using CaseTracker.Core.Permissions;
using CaseTracker.Data;
using CaseTracker.Data.Accounts;
using CaseTracker.Web.Hosting;
using CaseTracker.Web.Verify;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaseTracker.Web.Accounts;

/// <summary>Accounts on the site: how they are put together and where they stand in the pipeline.</summary>
internal static partial class AccountSetup
{
    public static void AddAccounts(this WebApplicationBuilder builder, DataDirectory directory)
    {
        var services = builder.Services;
        var https = SitePublicUrl.Read(builder.Configuration).IsHttps;
        services.AddCaseTrackerPeople(directory, SettingsOf(builder.Configuration)).AddSignInManager();
        services.AddSingleton<SetupCode>();
        services.AddSingleton<SignInLimits>();
        services.AddSingleton<SignIns>();
        services.AddSingleton<IAuthorizationHandler, PermissionHandler>();
        services.AddAuthorization(options => options.AddPermissions());
        services
            .AddAuthentication()
            .AddCookie(
                IdentityConstants.ApplicationScheme,
                options =>
                {
                    AccountCookies.Set(options.Cookie, "casetracker", https);
                    options.ExpireTimeSpan = Sessions.Idle;
                    options.Events = new CookieAuthenticationEvents
                    {
                        OnValidatePrincipal = ValidateAsync,
                        OnRedirectToLogin = AskToSignIn,
                        OnRedirectToAccessDenied = Refuse,
                    };
                }
            )
            .AddCookie(AccountCookies.PendingScheme, options => SetPassing(options, "casetracker-pending", https))
            .AddCookie(AccountCookies.PasskeyScheme, options => SetPassing(options, "casetracker-passkey", https));
        services.TryAddScoped<IPasskeyHandler<Person>, PasskeyHandler<Person>>();
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.UserVerificationRequirement = "required"; // by finger, face or PIN: a passkey is then both factors
            options.ResidentKeyRequirement = "required"; // so that nobody has to give a name first
            options.ServerDomain = SitePublicUrl.Read(builder.Configuration).Root?.Host;
        });
        services.AddAntiforgery(options =>
        {
            AccountCookies.Set(options.Cookie, "casetracker-form", https);
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.FormFieldName = AccountFrame.TokenField;
            options.SuppressXFrameOptionsHeader = true; // the content security policy says it
        });
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(SignInLimits.Policy, SignInLimits.OfAddress);
            options.AddPolicy(VerifyLimits.Policy, VerifyLimits.OfNetwork);
        });
    }

    /// <summary>Prints the code of the set-up while nobody has an account.</summary>
    public static async Task PrepareAccountsAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (!await scope.ServiceProvider.GetRequiredService<Registration>().HasPeopleAsync())
        {
            var address = SitePublicUrl.Read(app.Configuration).Absolute(SiteUrls.Setup);
            var code = app.Services.GetRequiredService<SetupCode>().Value;
            SetUpNow(app.Logger, address, code);
        }
    }

    public static void UseAccounts(this WebApplication app)
    {
        if (SitePublicUrl.Read(app.Configuration).IsHttps)
            app.Use(
                (context, next) =>
                {
                    context.Request.Scheme = Uri.UriSchemeHttps; // whoever ends the encryption in front of the site may not say so
                    return next(context);
                }
            );
        app.UseRequestOrigin();
        app.UseRateLimiter();
        // Named here, so that the framework does not put them in front of the security headers and the pages of errors.
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseFormReading();
    }

    private static void SetPassing(CookieAuthenticationOptions options, string name, bool https)
    {
        AccountCookies.Set(options.Cookie, name, https);
        options.ExpireTimeSpan = AccountCookies.PendingFor;
        options.SlidingExpiration = false;
    }

    private static SiteSettings SettingsOf(IConfiguration configuration)
    {
        var standard = new SiteSettings();
        return new SiteSettings(
            configuration.GetValue("CaseTracker:RequireSecondFactor", standard.RequireSecondFactor),
            configuration.GetValue("CaseTracker:EditorsPublishOwnMinor", standard.EditorsPublishOwnMinor),
            configuration.GetValue("CaseTracker:AnotherReviews", standard.AnotherReviews)
        );
    }

    /// <summary>Each request asks the database whether the session lives; a cookie alone opens nothing.</summary>
    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (context.Principal is { } user && await services.GetRequiredService<ActorReader>().FindAsync(user) is { IsDisabled: false })
        {
            await services.GetRequiredService<Sessions>().SeeAsync(SessionClaims.SessionId(user)!.Value);
            return;
        }

        context.RejectPrincipal();
        context.HttpContext.Response.Cookies.Delete(context.Options.Cookie.Name!, context.Options.Cookie.Build(context.HttpContext));
    }

    /// <summary>Leads a reader of a page to the form and back; anything else gets a plain 401.</summary>
    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) && !request.Path.StartsWithSegments(SiteUrls.Circuits))
            context.Response.Redirect(SiteUrls.SignInFor($"{request.Path}{request.QueryString}"));
        else
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    /// <summary>Leads whoever lacks only the second factor to where one is set up, and back.</summary>
    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (
            HttpMethods.IsGet(request.Method)
            && context.HttpContext.Features.Get<RefusedFeature>()?.Decision.Refusal == AccessRefusal.SecondFactor
        )
            context.Response.Redirect(SiteUrls.SecondFactorFor($"{request.Path}{request.QueryString}"));
        else
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Nobody has an account yet. To become the first administrator, open {Address} and enter the code {Code}"
    )]
    private static partial void SetUpNow(ILogger logger, string address, string code);
}
