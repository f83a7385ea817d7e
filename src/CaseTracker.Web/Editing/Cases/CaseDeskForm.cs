using CaseTracker.Core;

namespace CaseTracker.Web.Editing.Cases;

/// <summary>What was sent by a form of the desk of a case, to be shown again with what is wrong with it.</summary>
/// <param name="Deed">Which form it was: <c>back</c>, <c>lead</c>, <c>retract</c>,
/// <c>merge</c>, <c>reopen</c>; null where none was sent.</param>
/// <param name="To">The revision to go back to or the case to merge into, as the address or the form names it.</param>
public sealed record CaseDeskForm(string? Deed, FormFault? Fault, string? To, string? Why)
{
    public static CaseDeskForm Empty { get; } = new(null, null, null, null);

    /// <summary>What was wrong in the fields of one of the forms, where it is the one that was sent.</summary>
    public IReadOnlyList<FormFault> Of(string deed) => Deed == deed && Fault is { Field: not null } fault ? [fault] : [];

    /// <summary>The reason that was given in one of the forms.</summary>
    public string? WhyOf(string deed) => Deed == deed ? Why : null;
}
