namespace CaseTracker.Data.Dockets;

/// <summary>A docket sheet without its entries.</summary>
/// <param name="Parties">In the order of the sheet, those that have left it included.</param>
public sealed record SheetView(ImportedDocketRow Docket, IReadOnlyList<ImportedPartyRow> Parties);
