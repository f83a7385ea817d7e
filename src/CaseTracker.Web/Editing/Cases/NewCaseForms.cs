using CaseTracker.Core.Editing;

namespace CaseTracker.Web.Editing.Cases;

/// <summary>What was typed on the page of new cases, in each of its three forms.</summary>
/// <param name="Pasted">A case file as text.</param>
/// <param name="Of">The address of the case to copy.</param>
public sealed record NewCaseForms(NewCase First, string Pasted, string Of, NewCase Copy)
{
    /// <summary>Before the names of the fields of a copy, which a new case has too.</summary>
    public const string CopyPrefix = "copy-";

    public static NewCaseForms Empty { get; } = new(NewCase.Empty, "", "", NewCase.Empty);
}
