namespace CaseTracker.Tests.Reconciliation;

/// <summary>The rows of a table as it stands in the source, where an indented line goes on with the row above it.</summary>
internal static class TableRows
{
    public static string[] Of(string table) =>
        table.ReplaceLineEndings("\n").Trim().Replace("\n    ", " ", StringComparison.Ordinal).Split('\n');
}
