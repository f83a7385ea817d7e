using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>The injunctions of a case as the status line tells them.</summary>
internal sealed class InjunctionPhrases(CaseTimeline timeline, CaseState state)
{
    /// <summary>Those that were issued, but for one that has ended where a later one stands.</summary>
    public IEnumerable<string> All() =>
        state.Injunctions.Where(injunction => injunction.Issued is not null && !IsReplaced(injunction)).Select(For);

    private string For(InjunctionState injunction)
    {
        var since = $"{InjunctionPhrase.Kind(injunction.Injunction)} {DateFormatter.Of(timeline[injunction.Issued!].Event.Date, "issued")}";
        return injunction.Status switch
        {
            _ when UnheldReview.Of(state, injunction) is { } unheld =>
                $"{since} {EnumTerm.For(unheld.Outcome)} on appeal ({StateLabels.Mandate(unheld.Appeal)})",
            InjunctionStatus.Stayed => $"{since} {Stay(injunction.Stay!)}{PossiblePhrase.InBrackets(PossiblePhrase.For(injunction))}",
            InjunctionStatus.StayedOrInForce => $"{since} {Stay(injunction.Stay!)}, if it has not ended",
            _ => $"{since} {UnheldReview.Status(state, injunction)}{Affirmed(injunction)}",
        };
    }

    private bool IsReplaced(InjunctionState injunction) =>
        injunction.Status is InjunctionStatus.Expired or InjunctionStatus.Dissolved or InjunctionStatus.Undone
        && state.Injunctions.Any(other =>
            other
                is {
                    Issued: { } issued,
                    Status: InjunctionStatus.InForce
                        or InjunctionStatus.Stayed
                        or InjunctionStatus.StayedOrInForce
                        or InjunctionStatus.NotYetInEffect
                }
            && timeline[issued].Position > timeline[injunction.Issued!].Position
        );

    /// <summary>What a court above said of an order before judgment that holds; of a permanent one the judgment tells.</summary>
    private string Affirmed(InjunctionState injunction) =>
        injunction
            is { Status: InjunctionStatus.InForce, Injunction.Kind: InjunctionKind.Preliminary or InjunctionKind.TemporaryRestrainingOrder }
        && state.Appeals.LastOrDefault(appeal => Affirms(appeal, injunction)) is { } appeal
            ? $", affirmed on appeal {timeline[appeal.DecidedIn!].Event.InSentence()}"
            : "";

    private bool Affirms(AppealState appeal, InjunctionState injunction)
    {
        if (appeal.DecidedIn is not { } decided || state.Undone.Any(undone => undone.Ruling == decided))
            return false;
        var parts = appeal.Parts.Where(part => part.Injunction == injunction.Injunction.Id).ToList();
        return parts.Count > 0
            ? parts.TrueForAll(part => part.Outcome == ReviewOutcome.Affirmed)
            : appeal.Outcomes.Any(reviewed =>
                reviewed is { InPart: false, Outcome: ReviewOutcome.Affirmed } && reviewed.Ruling == injunction.Issued
            );
    }

    private static string Stay(InjunctionStay stay) =>
        StateLabels.For(stay.Kind)
        + (stay.Term.Ends is { Earliest: { } first, Latest: { } last } ? $" until {DateFormatter.Span(first, last)}" : "");
}
