using CaseTracker.Core.CaseFiles;

namespace CaseTracker.Core.Cases;

/// <summary>The case after a verb, or the findings that refuse it.</summary>
public sealed record CaseChange(CourtCase? Case, IReadOnlyList<CaseFileError> Findings)
{
    public bool IsRefused => Case is null;

    internal static CaseChange Refused(string why) => new(null, [new CaseFileError("", why)]);
}
