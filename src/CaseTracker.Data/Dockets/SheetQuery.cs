using CaseTracker.Core.Dockets;

namespace CaseTracker.Data.Dockets;

/// <summary>Which entries of a sheet are asked for.</summary>
/// <param name="Words">All must stand in the text; a number alone is also that of an entry. Null for all.</param>
/// <param name="Kind">Null for every kind.</param>
/// <param name="OldestFirst">Else the newest come first.</param>
/// <param name="Until">The last day that counts; null for all.</param>
public sealed record SheetQuery(string? Words, DocketEntryKind? Kind, bool OldestFirst, DateOnly? Until)
{
    public const int PageSize = 100;
}
