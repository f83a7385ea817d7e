namespace CaseTracker.Core.Dockets;

/// <param name="Name">Null where a file names the attorney by id alone.</param>
/// <param name="Roles">As written, as in "LEAD ATTORNEY", parted by semicolons.</param>
public sealed record DocketSheetAttorney(string? Name, string? Roles, string? CourtListenerId);
