using System.Diagnostics;
using CaseTracker.Core;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Dockets;
using CaseTracker.Data.Dockets;
using CaseTracker.Exchange.Import;

namespace CaseTracker.Cli.Commands;

/// <summary>Takes files of docket sheets in and says what became of each. A file is read to its end before any
/// of it is written.</summary>
/// <param name="court">The court of files that do not name theirs; null to ask the names of the files.</param>
internal sealed class DocketFileImport(DocketImporter importer, string? court, bool isPreview)
{
    /// <summary>Bytes; larger files are read twice and not held.</summary>
    private const long LargestHeld = 32 * 1024 * 1024;

    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(2);

    private readonly List<FileInfo> _waiting = [];
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _reported;
    private int _files;
    private int _refused;
    private int _dockets;
    private long _entries;

    /// <returns>The exit code: 0, or 1 where the file is refused, or 2 where it can't be opened.</returns>
    public Task<int> ImportAsync(FileInfo file, CancellationToken cancellation) => ImportAsync(file, isLast: false, cancellation);

    /// <summary>Tries the files again that add to dockets which came after them, and sums up.</summary>
    public async Task<int> FinishAsync(CancellationToken cancellation)
    {
        var worst = 0;
        foreach (var file in _waiting.ToList())
            worst = Math.Max(worst, await ImportAsync(file, isLast: true, cancellation));
        if (_files > 1)
            await Console.Error.WriteLineAsync(
                $"{Prose.Count(_files, "docket file")}: {_files - _refused:N0} read, {_refused:N0} refused; "
                    + $"{Prose.Count(_dockets, "docket")}, {_entries:N0} entries, {Rate():N0} a second"
            );
        return worst;
    }

    private async Task<int> ImportAsync(FileInfo file, bool isLast, CancellationToken cancellation)
    {
        if (!isLast)
            _files++;
        try
        {
            await using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, useAsync: true);
            var sheets = new List<DocketSheet>();
            await foreach (var sheet in DocketFileReader.ReadAsync(stream, CourtOf(file), cancellation))
                if (stream.Length <= LargestHeld)
                    sheets.Add(sheet);
            stream.Position = 0;
            var again =
                stream.Length <= LargestHeld ? sheets.ToAsyncEnumerable() : DocketFileReader.ReadAsync(stream, CourtOf(file), cancellation);
            return await TakeAsync(file, again, isLast, cancellation);
        }
        catch (DocketFileException refused)
        {
            return Refuse(file, refused.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{file.Name}: {exception.Message}");
            _refused++;
            return 2;
        }
    }

    private async Task<int> TakeAsync(FileInfo file, IAsyncEnumerable<DocketSheet> sheets, bool isLast, CancellationToken cancellation)
    {
        var code = 0;
        await foreach (var sheet in sheets.WithCancellation(cancellation))
        {
            var result = await importer.ImportAsync(sheet, isPreview, cancellation);
            switch (result.Outcome)
            {
                case DocketImportOutcome.NotHereYet when !isLast:
                    if (!_waiting.Contains(file))
                        _waiting.Add(file);
                    continue;
                case DocketImportOutcome.NotHereYet:
                case DocketImportOutcome.Refused:
                    code = Refuse(file, result.Reason ?? "");
                    continue;
            }

            foreach (var warning in sheet.Warnings)
                await Console.Error.WriteLineAsync($"{file.Name}: {warning}");
            Console.WriteLine($"{file.Name}: {Told(result)}");
            _dockets++;
            _entries += result.Entries.All;
            if (_clock.Elapsed - _reported < BetweenReports || _files < 2)
                continue;
            _reported = _clock.Elapsed;
            await Console.Error.WriteLineAsync($"… {Prose.Count(_files, "file")}, {_entries:N0} entries, {Rate():N0} a second");
        }

        return code;
    }

    private int Refuse(FileInfo file, string reason)
    {
        _refused++;
        Console.Error.WriteLine($"{file.Name}: refused. {reason}");
        return 1;
    }

    private string Told(DocketImportResult result)
    {
        var outcome = (result.Outcome, isPreview) switch
        {
            (DocketImportOutcome.Added, false) => "added",
            (DocketImportOutcome.Added, true) => "would be added",
            (DocketImportOutcome.Changed, false) => "changed",
            (DocketImportOutcome.Changed, true) => "would change",
            _ => "unchanged",
        };
        return $"{result.Name}, {outcome}: {Told(result.Entries, "entry", "entries")}; {Told(result.Parties, "party", "parties")}";
    }

    private static string Told(DocketCounts counts, string one, string many)
    {
        var all = Prose.Count(counts.All, one, many);
        (int Count, string What)[] parts =
        [
            (counts.Added, "new"),
            (counts.Changed, "changed"),
            (counts.Unchanged, "unchanged"),
            (counts.Ended, "ended"),
        ];
        var told = parts.Where(part => part.Count > 0).Select(part => $"{part.Count:N0} {part.What}").ToList();
        return told.Count == 0 ? all : $"{all} ({string.Join(", ", told)})";
    }

    private double Rate() => _entries / Math.Max(0.001, _clock.Elapsed.TotalSeconds);

    /// <summary>Files are commonly named after their court: <c>ca9_22-21.json</c>.</summary>
    private string? CourtOf(FileInfo file) => court ?? (CourtRegistry.Find(file.Name.Split('_', '.')[0]) is { } named ? named.Id : null);
}
