using CaseTracker.Core.Diffing;
using CaseTracker.Core.Exports;

namespace CaseTracker.Exchange.Verification;

/// <summary>What became of the facts in a file since its revision was published.</summary>
/// <param name="Then">The revision that the file was made from.</param>
/// <param name="Newest">The newest revision of the case.</param>
/// <param name="Corrected">What the newest revision says otherwise of the same day.</param>
/// <param name="Later">What events after that day made of the state, by the newest
/// revision; empty where the file tells of today or of a later day.</param>
/// <param name="EventsSince">How many events followed up to today.</param>
public sealed record RecordSince(
    PublishedRevision Then,
    PublishedRevision Newest,
    DateOnly AsOf,
    DateOnly Today,
    CaseDiff Corrected,
    IReadOnlyList<FieldChange> Later,
    int EventsSince
)
{
    public bool IsNewest => Then.Number == Newest.Number;

    internal static RecordSince Create(PublishedRevision then, PublishedRevision newest, DateOnly asOf, DateOnly today) =>
        new(
            then,
            newest,
            asOf,
            today,
            then.Number == newest.Number ? new CaseDiff([], []) : CaseDiff.AsOf(asOf, then.History, newest.History),
            asOf < today ? CaseDiff.Later(newest.History, asOf, today) : [],
            asOf < today ? Math.Max(0, newest.History.On(today).EventCount - newest.History.On(asOf).EventCount) : 0
        );
}
