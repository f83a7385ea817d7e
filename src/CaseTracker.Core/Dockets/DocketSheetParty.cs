namespace CaseTracker.Core.Dockets;

/// <summary>A party as a docket sheet lists it. Contact details are not kept.</summary>
/// <param name="TypeRaw">As written, which may hold no-break spaces and marks.</param>
/// <param name="Note">What stands beside the name, as in "a Delaware corporation"; null also where that may be an address.</param>
public sealed record DocketSheetParty(
    string Name,
    string TypeRaw,
    DateOnly? DateTerminated,
    string? Note,
    string? CourtListenerId,
    IReadOnlyList<DocketSheetAttorney> Attorneys
)
{
    /// <summary>The type in plain words: "Defendant".</summary>
    public string Type => string.Join(' ', TypeRaw.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('(', ')', ',', ' ');
}
