using CaseTracker.Core.Dates;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Reconciliation;

/// <summary>A date on record.</summary>
/// <param name="Note">How it was found.</param>
/// <param name="Docket">The docket of the event, where it is an event's.</param>
internal sealed record RecordedDate(FactRef Fact, PartialDate Date, string? Note, string? Docket);
