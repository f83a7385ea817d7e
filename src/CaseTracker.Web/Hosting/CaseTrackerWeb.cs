using CaseTracker.Core.Exports;
using CaseTracker.Data;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Proposals;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Browsers;
using CaseTracker.Exchange.Export;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Export;
using CaseTracker.Web.Cases.History;
using CaseTracker.Web.Cases.Pictures;
using CaseTracker.Web.Cases.Suggest;
using CaseTracker.Web.Cases.Templates;
using CaseTracker.Web.Corrections;
using CaseTracker.Web.Editing.Desk;
using CaseTracker.Web.Editing.Redaction;
using CaseTracker.Web.Verify;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.SignalR;
using MudBlazor.Services;

namespace CaseTracker.Web.Hosting;

/// <summary>What the site is made of; <c>Program.cs</c> is its table of contents.</summary>
public static class CaseTrackerWeb
{
    /// <summary>Bytes that an editor's browser may send at once. The framework's 32 kB end the circuit when a long text is pasted; a form
    /// has <see cref="ProposalDesk.LongestForm"/> characters at most.</summary>
    private const long LongestMessage = 2 * 1024 * 1024;

    /// <summary>Bytes of answers that are kept, compressed: a thousand pages. The framework's
    /// 100 MB filled with days that nobody asks for again.</summary>
    private const long KeptPages = 16 * 1024 * 1024;

    public static void AddCaseTracker(this WebApplicationBuilder builder)
    {
        builder.AddSiteAssets();
        var configuration = builder.Configuration;
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(provider => new SiteCalendar(provider.GetRequiredService<TimeProvider>(), TimeZoneOf(configuration)));
        var directory = DataDirectory.Prepare(configuration["CaseTracker:DataDirectory"], builder.Environment.ContentRootPath);
        builder.Services.AddCaseTrackerData(directory);
        builder.AddAccounts(directory);
        builder.Services.AddHostedService<DailyProjection>();
        builder.Services.AddHostedService<JobService>();
        builder.Services.AddSingleton<CaseViews>();
        builder.Services.AddSingleton<CasePageTemplates>();
        builder.Services.AddSingleton<CaseRequestHandler>();
        builder.Services.AddSingleton<CaseExporter>();
        builder.Services.AddSingleton<CaseExports>();
        builder.Services.AddSingleton<MultiCaseExports>();
        builder.Services.AddSingleton<IssuedExportLog>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<IssuedExportLog>());
        builder.Services.AddSingleton<VerifyLimits>();
        builder.Services.AddSingleton<SuggestionLimits>();
        builder.Services.AddSingleton(Chromium.OnThisMachine);
        builder.Services.AddSingleton<CasePictures>();
        builder.Services.AddSingleton<RevisionDiffs>();
        builder.Services.AddSingleton<RevisionReader>();
        builder.Services.AddSingleton<LogReader>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton<RequestUrls>();
        builder.Services.AddSingleton<IPublicUrls>(provider => provider.GetRequiredService<RequestUrls>());
        builder.Services.AddScoped(provider => provider.GetRequiredService<RequestUrls>().Now);
        builder
            .Services.AddRazorComponents()
            .AddInteractiveServerComponents()
            .AddHubOptions(hub =>
            {
                hub.MaximumReceiveMessageSize = LongestMessage;
                hub.AddFilter<CircuitConnections>();
            });
        builder.Services.AddMudServices();
        builder.Services.AddSingleton<CircuitConnections>();
        builder.Services.AddScoped<CircuitAccess>();
        builder.Services.AddScoped<CircuitHandler, CircuitWatch>();
        builder.Services.AddScoped<ICurrentActor, CurrentActor>();
        builder.Services.AddScoped<OfferedPermissions>();
        builder.Services.AddCascadingValue(provider => provider.GetRequiredService<PublicUrls>());
        builder.Services.AddOutputCache(options => options.SizeLimit = KeptPages);
        builder
            .Services.AddOptions<OutputCacheOptions>()
            .Configure<IResponseCompressionProvider>((options, compression) => options.AddBasePolicy(new PageCachePolicy(compression)));
        builder.Services.AddResponseCompression(options =>
        {
            // Safe for public pages: they hold no secret that a stranger could weigh against a guess.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/atom+xml", .. TextFormats()];
            options.Providers.Add<FastestBrotli>();
            options.Providers.Add<GzipCompressionProvider>();
        });
    }

    /// <summary>Says at the start what would else fail the first reader: settings that can't be, a database that can't be opened.</summary>
    /// <returns>False, after saying why, where this version can't work on the database that is there.</returns>
    public static async Task<bool> PrepareCaseTrackerAsync(this WebApplication app, TextWriter errors)
    {
        _ = SitePublicUrl.Read(app.Configuration);
        _ = SiteContact.Read(app.Configuration);
        try
        {
            await DatabaseStartup.PrepareAsync(app.Services);
        }
        catch (DatabaseRefusedException refused)
        {
            await errors.WriteLineAsync(refused.Message);
            return false;
        }

        await app.PrepareAccountsAsync();
        return true;
    }

    public static void UseCaseTracker(this WebApplication app)
    {
        app.UseCircuitPaths();
        app.UseErrorPages();
        app.UseNamedHosts();
        app.UseSecurityHeaders(SitePublicUrl.Read(app.Configuration));
        app.UseUnavailableCases();
        app.UseMiddleware<PageDependencyReader>();
        app.UseOutputCache(); // outside compression, so that what is kept is compressed already
        app.UseResponseCompression();
        app.UseStatusCodePages(answered => ErrorResult.Unanswered(answered.HttpContext).ExecuteAsync(answered.HttpContext));
        app.UseSiteAssets();
        app.UseAccounts();
        var pages = app.MapSiteAssets();
        pages.MapReaderPages();
        pages.MapVerifyPages();
        pages.MapSuggestPages();
        pages.MapAccountPages();
        pages.MapEditPages();
        pages.MapWithholdingPages();
    }

    private static IEnumerable<string> TextFormats() =>
        ExportFormats
            .All.Select(format => format.MediaType)
            .Where(type => type.Contains("charset", StringComparison.Ordinal))
            .Select(type => type.Split(';')[0]);

    private static TimeZoneInfo TimeZoneOf(ConfigurationManager configuration)
    {
        var id = configuration["CaseTracker:TimeZone"] is { Length: > 0 } set ? set : SiteCalendar.DefaultTimeZone;
        return TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            ? zone
            : throw new InvalidOperationException(
                $"CaseTracker:TimeZone is \"{id}\"; expected an IANA time zone, as in \"America/New_York\"."
            );
    }
}
