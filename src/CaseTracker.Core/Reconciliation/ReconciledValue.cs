using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Reconciliation;

/// <summary>A reported value beside what is on record.</summary>
/// <param name="SourceId">The source that printed it.</param>
/// <param name="Holder">The record whose citation it stands in.</param>
/// <param name="Citation">The citation, with its words, pinpoint and note.</param>
/// <param name="Reported">The value as printed; its note is an editor's and belongs beside the sentence.</param>
/// <param name="Subject">What kind of fact it is printed for.</param>
/// <param name="Readings">Every fact that it fits, best first; empty when it fits none.</param>
/// <param name="Verdict">The one class for a badge.</param>
/// <param name="Sentence">One sentence for readers, with its full stop; plain text.</param>
public sealed record ReconciledValue(
    string SourceId,
    FactRef Holder,
    Citation Citation,
    ReportedValue Reported,
    ReportedSubject Subject,
    IReadOnlyList<Reading> Readings,
    MatchKind Verdict,
    string Sentence
)
{
    /// <summary>True where no reading fits what is printed, or what is said of it differs from the record.</summary>
    public bool Differs => Verdict.Differs();
}
