using CaseTracker.Core.Dates;
using CaseTracker.Core.Exports;
using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Export;
using CaseTracker.Web.Cases.Export;
using CaseTracker.Web.Cases.Pictures;
using CaseTracker.Web.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaseTracker.Web.Archiving;

/// <summary>The site's program started to write a copy of the site instead of serving it: <c>archive --out DIR</c>. Nothing listens, and
/// nothing but the copy is done.</summary>
public static class ArchiveMode
{
    public const string Word = "archive";
    private const string Out = "out";
    private const int Failed = 1;
    private const int CanNot = 2;

    public static bool IsAskedFor(string[] args) => args is [Word, ..];

    /// <param name="args">Without the word itself: <c>--out DIR</c> and the site's settings.</param>
    /// <returns>The exit code: 1 where the site changed under the copying or could not show something, 2 where it can't be made.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        try
        {
            await using var app = Build(args, out var server);
            if (app.Configuration[Out] is not { Length: > 0 } named)
                return Say(CanNot, "Name the folder to write with --out.");
            var folder = Path.GetFullPath(named);
            if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
                return Say(CanNot, $"{folder} is there already and is not an empty folder.");
            if (!DataDirectory.HasDatabase(app.Services.GetRequiredService<DataDirectory>().FullName))
                return Say(
                    CanNot,
                    "There is no database in "
                        + $"{app.Services.GetRequiredService<DataDirectory>().FullName}. Start the site once, or import a case."
                );
            await DatabaseStartup.MigrateAsync(app.Services, cancellation);
            await app.Services.GetRequiredService<Reindexer>().ProjectDueAsync(cancellation);
            app.UseCaseTracker();
            await app.StartAsync(cancellation);
            return await WriteAsync(app.Services, server, folder, errors, cancellation) is var (words, leftOut)
                ? Done(words, leftOut)
                : Say(Failed, "The site changed while it was copied. Nothing was written; try again.");
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or InvalidOperationException || DatabaseFailure.Is(exception))
        {
            return Say(CanNot, exception.Message);
        }

        int Say(int code, string words)
        {
            errors.WriteLine(words);
            return code;
        }

        int Done(string words, IReadOnlyList<string> leftOut)
        {
            output.WriteLine(words);
            foreach (var address in leftOut)
                errors.WriteLine($"Left out, as the site could not show it: {address}");
            return leftOut.Count == 0 ? 0 : Failed;
        }
    }

    private static WebApplication Build(string[] args, out InProcessServer server)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                Args = args,
                ApplicationName = typeof(ArchiveMode).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
            }
        );
        builder.Services.Configure<ConsoleLifetimeOptions>(options => options.SuppressStatusMessages = true);
        var ofTheHost = builder.Services.Count;
        builder.AddCaseTracker();
        // What a running site does beside answering is left to it, but for remembering what is given out.
        for (var i = builder.Services.Count - 1; i >= ofTheHost; i--)
            if (builder.Services[i].ServiceType == typeof(IHostedService))
                builder.Services.RemoveAt(i);
        builder.Services.AddHostedService(provider => provider.GetRequiredService<IssuedExportLog>());
        // Nobody found this copy anywhere: its links are its own, or lead to where the operator says that the site is.
        var given = SitePublicUrl.Read(builder.Configuration);
        builder.Services.Replace(ServiceDescriptor.Singleton<IPublicUrls>(given));
        builder.Services.Replace(ServiceDescriptor.Singleton(given));
        builder.Services.Replace(ServiceDescriptor.Singleton<IServer>(server = new InProcessServer()));
        return builder.Build();
    }

    /// <returns>What was written, and what was not; null where the site was changed meanwhile, and then nothing was.</returns>
    private static async Task<(string Words, IReadOnlyList<string> LeftOut)?> WriteAsync(
        IServiceProvider services,
        InProcessServer server,
        string folder,
        TextWriter progress,
        CancellationToken cancellation
    )
    {
        var (library, handouts, site) = (
            services.GetRequiredService<CaseLibrary>(),
            services.GetRequiredService<IssuedExportLog>(),
            services.GetRequiredService<PublicUrls>()
        );
        var (revision, day) = (await library.SiteRevisionAsync(cancellation), services.GetRequiredService<SiteCalendar>().Today);
        // Whole or not at all: a copy that breaks off leaves no folder that looks like one.
        var unfinished = $"{folder}.new";
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);
        Directory.CreateDirectory(unfinished);
        try
        {
            var copy = new SiteCopy(
                unfinished,
                async address =>
                {
                    var answer = await server.GetAsync(address);
                    await handouts.WrittenAsync(cancellation);
                    return answer;
                },
                count => progress.WriteLine($"{count} files")
            );
            await copy.CollectAsync(await BeginAsync(services, cancellation), cancellation);
            if (await library.SiteRevisionAsync(cancellation) != revision || services.GetRequiredService<SiteCalendar>().Today != day)
                return null;
            await copy.LinkAsync(site, CopiedPage.Note(DateFormatter.Day(day), revision, site.Root?.ToString()), cancellation);
            var stamp = new SiteCopyStamp(
                site.Root?.ToString(),
                day,
                services.GetRequiredService<TimeProvider>().GetUtcNow(),
                revision,
                SiteVersion.Build
            );
            await copy.WriteAsync(SiteCopyStamp.File, stamp.ToJson(), cancellation);
            var digest = await copy.SealAsync(cancellation);
            if (Directory.Exists(folder))
                Directory.Delete(folder);
            Directory.Move(unfinished, folder);
            return (
                $"{copy.Count + 2} files in {folder}, as of {day:yyyy-MM-dd}, site revision "
                    + $"{revision}.\n{SiteCopy.ManifestFile} has the SHA-256 {digest}",
                copy.LeftOut
            );
        }
        finally
        {
            if (Directory.Exists(unfinished))
                Directory.Delete(unfinished, recursive: true);
        }
    }

    /// <summary>Where the copying begins: what the site lists of itself, and
    /// of each case the pages and the files that no page links to.</summary>
    private static async Task<IReadOnlyList<string>> BeginAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var addresses = services.GetRequiredService<CaseAddresses>();
        List<string> begin =
        [
            .. SiteUrls.Indexed,
            SiteUrls.Courts,
            SiteUrls.RegistryParties,
            SiteUrls.RegistryJudges,
            SiteUrls.Corrections,
            SiteUrls.Changes,
            SiteUrls.Schema,
        ];
        for (var page = 1; page <= await addresses.CountAsync(cancellation); page++)
        {
            foreach (var (slug, _) in await addresses.PageAsync(page, cancellation))
                begin.AddRange([
                    .. SiteUrls.PagesOf(slug),
                    SiteUrls.History(slug),
                    .. Files(slug),
                    .. CasePicture.All.Select(picture => SiteUrls.Picture(slug, picture.Name, "svg")),
                ]);
        }

        return begin;
    }

    private static IEnumerable<string> Files(string slug) =>
        ExportFormats
            .All.Where(format => format.Missing is null)
            .SelectMany(format =>
                ExportChoice
                    .AllOf(format)
                    .Select(choice => SiteUrls.Export(slug, format.Extension, default, choice))
                    .Prepend(SiteUrls.Export(slug, format.Extension))
            );
}
