using CaseTracker.Core.Courts;
using CaseTracker.Core.Events;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Web;

/// <summary>A day worth going back to, computed from the case's key events.</summary>
/// <param name="Day">The first day on which the event has certainly happened.</param>
public sealed record CaseJump(string Label, DateOnly Day)
{
    private const int Most = 8;

    /// <summary>The turns of the case that the reader's day can see, oldest first; where one word would stand twice, the first event has it.</summary>
    public static IReadOnlyList<CaseJump> Of(CaseView view) =>
    [
        .. view.Reading.Entries
            .Where(entry => entry.Event.Significance == Significance.Key)
            .Select(entry => (Label: LabelOf(entry.Event, view), entry.Bounds.Latest))
            .Where(jump => jump.Label is not null && jump.Latest <= view.AsOf)
            .DistinctBy(jump => jump.Label)
            .Take(Most)
            .Select(jump => new CaseJump(jump.Label!, jump.Latest!.Value)),
    ];

    /// <summary>One word for a turn: "verdict", "Ninth Circuit ruling"; null where nothing turned.</summary>
    public static string? LabelOf(CaseEvent happened, CaseView view) => happened.Effects.Select(effect => LabelOf(effect, happened.Kind, view)).FirstOrDefault(label => label is not null)
        ?? (happened.Kind is EventKind.Complaint or EventKind.Verdict ? StateWords.Of(happened.Kind) : null);

    private static string? LabelOf(Effect effect, EventKind happenedKind, CaseView view) => effect switch
    {
        AppealDecided decided => $"{CourtOf(decided.Docket, view)} ruling",
        ReviewDecided => "certiorari",
        ClaimDecided { Outcome: ClaimOutcome.LiabilityFoundDamagesOpen } => "liability",
        AwardMade => happenedKind == EventKind.Verdict ? "verdict" : "award",
        JudgmentEntered => "judgment",
        InjunctionIssued => "injunction",
        AppealTaken => "appeal",
        DocketStayed => "stay",
        DocketOpened opened when view.Case.Dockets.Any(docket => docket.Id == opened.Docket && docket.Links.Count == 0) => "filing",
        _ => null,
    };

    private static string CourtOf(string docketId, CaseView view) =>
        view.Case.Dockets.FirstOrDefault(docket => docket.Id == docketId) is { } docket ? CourtRegistry.Find(docket.Court)?.ShortName ?? docket.Court : "appeal";
}
