namespace CaseTracker.Exchange.Export.Tables;

/// <summary>One column of a table.</summary>
/// <param name="Key">Its name for programs: small letters and underscores, unique in the table, never changed.</param>
/// <param name="Heading">Its name for readers.</param>
/// <param name="Width">How wide a spreadsheet shows it, in characters.</param>
public sealed record TableColumn(string Key, string Heading, ColumnKind Kind, int Width);
