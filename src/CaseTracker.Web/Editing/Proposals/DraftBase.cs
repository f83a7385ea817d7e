using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;

namespace CaseTracker.Web.Editing.Proposals;

/// <summary>A saved state of the draft on which a form is begun: what others save meanwhile is joined with it field by field.</summary>
/// <param name="Number">As saved states are counted.</param>
public sealed record DraftBase(CaseDocument File, CaseHistory History, int Number)
{
    public static DraftBase From(CaseDocument file, int number) => new(file, new CaseHistory(file.Case), number);
}
