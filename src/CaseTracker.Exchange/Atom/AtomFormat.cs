using CaseTracker.Exchange.Export;

namespace CaseTracker.Exchange.Atom;

/// <summary>The newest events of one case as an Atom feed, to follow it.</summary>
internal sealed class AtomFormat : IExportFormat
{
    private const int MostEntries = 100;

    public string Extension => "atom";

    public string Name => "Atom";

    public string Use => "What happens in the case, to follow in a feed reader.";

    public string MediaType => "application/atom+xml; charset=utf-8";

    public bool HasLengths => false;

    public IReadOnlyList<ExportTable> Tables => [];

    public string? Missing => null;

    public Task<byte[]> WriteAsync(ExportInput input, CancellationToken cancellation)
    {
        var self = input.FileUrl(Extension);
        var feed = new AtomFeed(
            input.Reading.Case.Name,
            AtomId.FromName(self[self.IndexOf("/cases/", StringComparison.Ordinal)..]),
            self,
            input.Permalink,
            input.Stamp.PublishedAt,
            [.. input.Reading.Entries.Reverse().Take(MostEntries).Select(entry => EventFeed.Entry(input, entry.Event, namesCase: false))],
            string.Join('\n', [input.Reading.State.StatusLine, .. ExportNotice.Lines(input)]),
            $"{ExportStamp.Licence}, {ExportStamp.LicenceUrl}"
        );
        return Task.FromResult(AtomWriter.Write(feed));
    }
}
