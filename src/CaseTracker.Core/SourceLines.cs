namespace CaseTracker.Core;

/// <summary>Text that is written byte for byte, and whose lines are longer than those of the source.</summary>
public static class SourceLines
{
    /// <summary>A line that is indented goes on with the line above it, with nothing between.</summary>
    public static string Joined(string text) => text.Replace("\n    ", "", StringComparison.Ordinal);
}
