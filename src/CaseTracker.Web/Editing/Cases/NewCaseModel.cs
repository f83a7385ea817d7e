using CaseTracker.Core;
using CaseTracker.Web.Components;

namespace CaseTracker.Web.Editing.Cases;

/// <summary>Where a case begins. It travels in the page to the part that
/// a circuit draws again, so that it holds plain values only.</summary>
/// <param name="Sent">The address of the form that was sent; any of the three while none was.</param>
public sealed record NewCaseModel(
    NewCaseKeys Keys,
    NewCaseForms Typed,
    string Sent,
    IReadOnlyList<FormFault> Faults,
    IReadOnlyList<CaseChoice> Cases
)
{
    public IReadOnlyList<FormFault> Of(string form) => Sent == form ? Faults : [];
}
