using CaseTracker.Core.Exports;
using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Exports;
using CaseTracker.Exchange.Export.Several;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Cli.Commands;

/// <summary>Several cases on one day as one file, written as the site would hand it out, with progress on standard error.</summary>
/// <param name="Slugs">Null for all.</param>
internal sealed record MultiCaseExportRun(FormattedExport Chosen, IReadOnlyList<string>? Slugs, bool IsZip)
{
    private const int Step = 500;
    private const int AtOnce = 200;

    /// <returns>The exit code: 1 where one of the cases is not there or can't
    /// be read back, 2 where the format can't be made here.</returns>
    public async Task<int> ExportAsync(IServiceProvider services, FileInfo? target, CancellationToken cancellation)
    {
        var (library, handouts) = (services.GetRequiredService<CaseLibrary>(), services.GetRequiredService<IssuedExports>());
        foreach (var slug in Slugs ?? [])
        {
            if (await library.FindAsync(slug, cancellation) is not null)
                continue;
            await Console.Error.WriteLineAsync($"There is no case {slug}.");
            return 1;
        }

        var today = services.GetRequiredService<SiteCalendar>().Today;
        var request = new MultiCaseRequest(
            Chosen.Format,
            Chosen.Choice,
            IsZip,
            Slugs,
            Chosen.AsOf ?? today,
            today,
            await library.SiteRevisionAsync(cancellation)
        );
        var files = new List<IssuedExport>();
        var leftOut = new HashSet<string>();
        var code = await WrittenFile.WriteAsync(
            stream => Chosen.Exporter(services).WriteAsync(stream, request, CasesAsync, files.Add, cancellation),
            target,
            cancellation
        );
        if (code == 0)
        {
            await Chosen.SayWhereLinksLeadAsync();
            await KeepAsync();
        }

        return code == 0 && leftOut.Count > 0 ? 1 : code;

        async IAsyncEnumerable<PublishedRevision> CasesAsync()
        {
            var count = 0;
            await foreach (var publishedCase in services.GetRequiredService<PublishedCases>().ReadAsync(Slugs, LeaveOut, cancellation))
            {
                yield return publishedCase.ToRevision();
                if (++count % Step == 0)
                    await Console.Error.WriteLineAsync($"{count} cases");
                if (files.Count >= AtOnce)
                    await KeepAsync();
            }
        }

        // A workbook goes through the cases once for each of its sheets.
        void LeaveOut(UnreadableCaseException unreadable)
        {
            if (leftOut.Add(unreadable.Slug))
                Console.Error.WriteLine($"Left out: {unreadable.Message}");
        }

        async Task KeepAsync()
        {
            await FormattedExport.RememberAsync(handouts, files, cancellation);
            files.Clear();
        }
    }
}
