namespace CaseTracker.Exchange.Export;

/// <summary>The table of formats, in the order in which they are offered.</summary>
public static class ExportFormats
{
    public static IReadOnlyList<IExportFormat> All { get; } = [];

    public static IExportFormat? Find(string extension) => All.FirstOrDefault(format => format.Extension == extension);

    /// <summary>Writes a case in a format and seals the file.</summary>
    public static async Task<byte[]> WriteAsync(IExportFormat format, ExportInput input, CancellationToken cancellation)
    {
        var file = await format.WriteAsync(input, cancellation);
        ExportSeal.Seal(file);
        return file;
    }
}
