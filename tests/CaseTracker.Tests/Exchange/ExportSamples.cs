using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Export;
using CaseTracker.Testing;

namespace CaseTracker.Tests.Exchange;

/// <summary>Cases as exports get them.</summary>
internal static class ExportSamples
{
    public static DateOnly Today { get; } = new(2026, 11, 21);

    private static readonly Lazy<CaseHistory> Real = new(() =>
        new CaseHistory(
            CaseFile.Read(File.ReadAllBytes(ProjectRoot.File("src/CaseTracker.Data/Bundle/whatsapp-v-nso-group.case.json"))).Case!
        )
    );

    public static CaseHistory WhatsApp => Real.Value;

    public static ExportInput For(CaseHistory history, string day, int revision = 3, bool hasSite = true) =>
        new(
            new CaseReading(history, DateOnly.Parse(day), Today),
            new ExportStamp(
                revision,
                new string('a', 64),
                new DateTimeOffset(2026, 11, 21, 9, 30, 0, TimeSpan.Zero),
                PublicUrls.At(hasSite ? new Uri("https://cases.example.org") : null)
            )
        );

    public static async Task<byte[]> WriteAsync(IExportFormat format, ExportInput input) =>
        await ExportFormats.WriteAsync(format, input, CancellationToken.None);

    /// <summary>Writes a file whole and gives its text.</summary>
    public static async Task<string> TextAsync(IExportFormat format, ExportInput input) =>
        System.Text.Encoding.UTF8.GetString(await WriteAsync(format, input));
}
