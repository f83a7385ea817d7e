using System.Runtime.CompilerServices;
using CaseTracker.Core.Cases;
using CaseTracker.Core.State;

namespace CaseTracker.Core.Summaries;

/// <summary>What was written by hand to open the account of a case, as a reader of a day and an editor see it.</summary>
public static class EditorialSummaries
{
    // A reading is kept for many requests and days, and so is what follows from it: it goes when the case of the reading goes.
    private static readonly ConditionalWeakTable<CourtCase, StrongBox<EditorialSummaryReading?>> Known = [];

    extension(CaseReading reading)
    {
        /// <summary>The lead of that day or the latest before it, with what has changed under it; null where there is none.</summary>
        public EditorialSummaryReading? Lead =>
            Known
                .GetValue(
                    reading.Case,
                    _ => new StrongBox<EditorialSummaryReading?>(
                        EditorialSummaryReading.Create(reading.History, reading.State, reading.Case)
                    )
                )
                .Value;
    }

    /// <summary>All that an editor should look at on a day: in the order and
    /// the effects of events, and in what was written by hand.</summary>
    public static IReadOnlyList<Diagnostic> FindingsOn(this CaseHistory history, DateOnly day) =>
        [.. history.On(day).Findings, .. EditorialSummaryFindings.Find(history, day)];
}
