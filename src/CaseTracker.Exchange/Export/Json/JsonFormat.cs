namespace CaseTracker.Exchange.Export.Json;

/// <summary>The case on a day with its computed state, as one JSON document. The case file itself is handed out byte for byte, by whoever
/// holds its bytes.</summary>
internal sealed class JsonFormat : IExportFormat
{
    public string Extension => "json";

    public string Name => "JSON";

    public string Use =>
        "Everything on record with its sources, for programs. Without a day it is the case file, which "
        + "can be taken in again; with one, the case as of that day with its computed state.";

    public string MediaType => "application/json; charset=utf-8";

    public bool HasLengths => false;

    public IReadOnlyList<ExportTable> Tables => [];

    public string? Missing => null;

    public Task<byte[]> WriteAsync(ExportInput input, CancellationToken cancellation) => Task.FromResult(CaseExtractJson.Write(input));
}
