using CaseTracker.Exchange.Export;

namespace CaseTracker.Web.Cases.Export;

/// <summary>A file of a case that a reader can take away.</summary>
/// <param name="Table">The table that it holds, where the format holds one of several.</param>
/// <param name="Size">In bytes; null where the file is made only when it is asked for, or can't be made here.</param>
public sealed record ExportOffer(IExportFormat Format, ExportTable? Table, string Url, int? Size);
