using CaseTracker.Core.Dates;
using CaseTracker.Exchange.References;

namespace CaseTracker.Exchange.Export;

/// <summary>One file of one case, chosen and not written yet.</summary>
/// <param name="CaseFile">Its bytes, where the file is the case file itself; null where the format is to write it.</param>
public sealed record CaseExport(IExportFormat Format, ExportInput Input, ReadOnlyMemory<byte>? CaseFile)
{
    public string FileName => CaseFile is null ? ExportFormats.FileName(Format, Input) : $"{Input.Slug}.case.json";

    /// <summary>Why nothing can be cited; null where the day shows what is to be.</summary>
    public string? Refusal => RefusalOf(Input);

    /// <inheritdoc cref="Refusal"/>
    public static string? RefusalOf(ExportInput input) =>
        input.Of is { } cited && new CaseReferences(input).Find(cited) is null
            ? $"{ExportChoice.OfKey}={cited} is nothing that the case shows of "
                + $"{DateFormatter.Day(input.AsOf)}; {ExportChoice.OfKey} is {CitationTarget.Form}"
            : null;
}
