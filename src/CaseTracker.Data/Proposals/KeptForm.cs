using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;

namespace CaseTracker.Data.Proposals;

/// <summary>A form as it was kept for whoever fills it in.</summary>
/// <param name="Text">As JSON, just as it was typed.</param>
/// <param name="OnState">The number of the saved state on which it was begun.</param>
/// <param name="BaseFile">That state: what was saved since is joined with the form field by field.</param>
/// <param name="Token">What the next save of it must know.</param>
public sealed record KeptForm(string Text, int OnState, CaseDocument BaseFile, Guid Token)
{
    public CourtCase Base => BaseFile.Case;
}
