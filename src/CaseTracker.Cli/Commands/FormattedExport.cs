using CaseTracker.Core.Dates;
using CaseTracker.Core.Exports;
using CaseTracker.Core.State;
using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Exports;
using CaseTracker.Exchange.Browsers;
using CaseTracker.Exchange.Export;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Cli.Commands;

/// <summary>One case on one day in one format, written as the site would hand it out.</summary>
/// <param name="AsOf">Null for today.</param>
internal sealed record FormattedExport(IExportFormat Format, ExportChoice Choice, DateOnly? AsOf, IPublicUrls Urls)
{
    /// <returns>The exit code: 1 where there is no such case, 2 where the format can't be made here or now.</returns>
    public async Task<int> ExportAsync(IServiceProvider services, string slug, FileInfo? target, CancellationToken cancellation)
    {
        if (await services.GetRequiredService<CaseLibrary>().FindAsync(slug, cancellation) is not { } published)
        {
            await Console.Error.WriteLineAsync($"There is no case {slug}.");
            return 1;
        }

        if (Format.Missing is { } missing)
        {
            await Console.Error.WriteLineAsync($"{Format.Name} can’t be made here. {missing}");
            return 2;
        }

        var exporter = Exporter(services);
        var today = services.GetRequiredService<SiteCalendar>().Today;
        var reading = new CaseReading(published.History, AsOf ?? today, today);
        var export = exporter.Export(Format, Choice, published.ToRevision(), reading, AsOf);
        if (export.Refusal is not null)
        {
            await Console.Error.WriteLineAsync($"On {DateFormatter.Day(reading.AsOf)} the case {slug} holds no {Choice.Of}.");
            return 1;
        }

        try
        {
            var (file, issued) = await exporter.WriteAsync(export, cancellation);
            var code = await WrittenFile.WriteAsync(file, target, cancellation);
            if (code == 0 && issued is not null)
                await SayWhereLinksLeadAsync();
            if (code == 0 && issued is not null)
                await RememberAsync(services.GetRequiredService<IssuedExports>(), [issued], cancellation);
            return code;
        }
        catch (ChromiumException failure)
        {
            await Console.Error.WriteLineAsync($"{Format.Name} could not be made. {failure.Message}");
            return 2;
        }
    }

    /// <summary>Says of a file with links that they lead nowhere outside the site.</summary>
    public async Task SayWhereLinksLeadAsync()
    {
        if (Urls.Root is null)
            await Console.Error.WriteLineAsync($"{StampText.NoAddress} Give the address with --url.");
    }

    public CaseExporter Exporter(IServiceProvider services) => new(Urls, services.GetRequiredService<TimeProvider>());

    /// <summary>Takes files into the record of what was given out; that this fails costs the rows and not the files.</summary>
    public static async Task RememberAsync(IssuedExports handouts, IReadOnlyCollection<IssuedExport> files, CancellationToken cancellation)
    {
        try
        {
            await handouts.KeepAsync(files, cancellation);
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException || DatabaseFailure.Is(exception))
        {
            await Console.Error.WriteLineAsync($"The file is written; that it was given out could not be remembered: {exception.Message}");
        }
    }
}
