using CaseTracker.Core.Dates;
using CaseTracker.Core.Exports;
using CaseTracker.Core.State;
using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Exports;
using CaseTracker.Exchange.Browsers;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.References;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Cli.Commands;

/// <summary>One case on one day in one format, written as the site would hand it out.</summary>
/// <param name="AsOf">Null for today.</param>
internal sealed record FormattedExport(IExportFormat Format, ExportChoice Choice, DateOnly? AsOf, Uri? Address)
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

        // As on the site: without a day, the JSON of a case is the case file.
        if (Format.Extension == "json" && AsOf is null)
            return await WrittenFile.WriteAsync(published.Bytes, target, cancellation);
        var today = services.GetRequiredService<SiteCalendar>().Today;
        var stamp = new ExportStamp(published.Revision, published.Hash, published.PublishedAt, Address);
        var input = new ExportInput(
            new CaseReading(published.History, AsOf ?? today, today),
            stamp,
            Choice.Length,
            Choice.Table,
            Choice.Of
        );
        if (Choice.Of is { } cited && new CaseReferences(input).Find(cited) is null)
        {
            await Console.Error.WriteLineAsync($"On {DateFormatter.Day(input.AsOf)} the case {slug} holds no {cited}.");
            return 1;
        }

        byte[] file;
        try
        {
            file = await ExportFormats.WriteAsync(Format, input, cancellation);
        }
        catch (ChromiumException failure)
        {
            await Console.Error.WriteLineAsync($"{Format.Name} could not be made. {failure.Message}");
            return 2;
        }

        var code = await WrittenFile.WriteAsync(file, target, cancellation);
        if (code == 0)
            await RememberAsync(
                services.GetRequiredService<IssuedExports>(),
                [ExportFormats.CreateIssuedExport(Format, input, file, services.GetRequiredService<TimeProvider>().GetUtcNow())],
                cancellation
            );
        return code;
    }

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
