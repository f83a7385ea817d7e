namespace CaseTracker.Core.Redaction;

/// <summary>A place at which withheld words stood.</summary>
/// <param name="Path">As in <c>events[12].sources[0].quote</c>: with positions only, since an id may hold the words.</param>
/// <param name="Fate">What became of the value there.</param>
public sealed record RedactedPlace(string Path, RedactionTreatment Fate);
