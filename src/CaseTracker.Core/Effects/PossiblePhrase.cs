using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Motions;

namespace CaseTracker.Core.Effects;

/// <summary>The hedge on a state that an event of uncertain date may have ended by the day: "may already be closed". Whoever tells the
/// state takes the hedge from here and tells it beside; null where the state is sure.</summary>
public static class PossiblePhrase
{
    private const string NotInEffect = "issued but not yet in effect";
    private const string MayBeDecided = "may already have been decided";

    public static string? For(DocketState docket) => Of(docket.MayBe.Select(Word));

    public static string? For(InjunctionState injunction) => Of(injunction.MayBe);

    public static string? For(AwardState award) => Of(award.MayBe);

    public static string? For(MotionState motion) => motion.MayBeDecided ? MayBeDecided : null;

    public static string? For(AppealState appeal) => appeal.MayBeDecided ? MayBeDecided : null;

    public static string? For(ReviewState review) => review.MayBeDecided ? MayBeDecided : null;

    /// <summary>Of the word that says where a case stands.</summary>
    public static string? ForHeadline(CaseState state) =>
        state.Headline switch
        {
            CaseHeadline.NotYetFiled or CaseHeadline.Settled => null,
            CaseHeadline.OnAppeal or CaseHeadline.PendingWithAppealOpen or CaseHeadline.JudgmentOnAppeal => state
                .Appeals.Where(appeal => appeal.IsOpen)
                .Select(For)
                .FirstOrDefault(hedge => hedge is not null),
            _ => state.Dockets.Where(docket => !docket.Docket.IsReview).Select(For).FirstOrDefault(hedge => hedge is not null),
        };

    /// <summary>Of the default of parties, not of the docket's status.</summary>
    public static string? ForDefault(DocketState docket) => docket.DefaultMayHaveEnded ? "may already have been set aside" : null;

    public static string? For(ClaimState claim) => claim.MayHaveChanged ? "may already have changed" : null;

    /// <summary>The same after a text, as " (may already be closed)"; empty where there is nothing to hedge.</summary>
    public static string InBrackets(string? phrase) => phrase is null ? "" : $" ({phrase})";

    /// <summary>A text in which a hedge does not follow another bracket but stands within it.</summary>
    public static string OneBracket(string text) => text.Replace(") (may ", "; may ", StringComparison.Ordinal);

    /// <summary>What may be there and is not counted, a day to come apart, in words, with the events that would have brought it: "an appeal
    /// may already have been taken (9th Cir. 20-1)".</summary>
    public static IEnumerable<(string Words, IReadOnlyList<string> Events)> MayExist(CaseState state) =>
        MayExist(state, [.. Enum.GetValues<PossibleThingKind>().Where(kind => kind != PossibleThingKind.Date)]);

    /// <summary>The same of some kinds.</summary>
    public static IEnumerable<(string Words, IReadOnlyList<string> Events)> MayExist(
        CaseState state,
        IReadOnlyList<PossibleThingKind> kinds
    ) =>
        state
            .MayExist.Where(thing => kinds.Contains(thing.Kind))
            .GroupBy(thing => (thing.Kind, Paper: thing.Kind == PossibleThingKind.Petition ? thing.Docket!.Tribunal.Petition : "appeal"))
            .Select(group =>
                (
                    group.Key.Kind switch
                    {
                        PossibleThingKind.Appeal => Papers(
                            group,
                            "appeal",
                            "taken",
                            state.Appeals.Any(appeal => appeal.IsOpen && !appeal.ByReview)
                        ),
                        PossibleThingKind.Petition => Papers(group, group.Key.Paper, "filed", state.Reviews.Any(review => review.IsOpen)),
                        PossibleThingKind.Date => "a hearing or a deadline may already have been set",
                        PossibleThingKind.Settlement => "a settlement may already have been reached",
                        PossibleThingKind.Injunction =>
                            $"{Another("injunction", state.Injunctions.Any(one => one.Issued is not null))} may already have been issued",
                        _ => $"{(state.Awards.Any(one => one.Steps.Count > 0) ? "more money" : "money")} may already have been awarded",
                    },
                    (IReadOnlyList<string>)[.. group.Select(thing => thing.Event).Distinct()]
                )
            );

    /// <summary>"appeals may already have been taken (9th Cir. 20-1 and 20-2)".</summary>
    private static string Papers(IEnumerable<PossibleThing> things, string paper, string done, bool isMore)
    {
        var dockets = things.Select(thing => thing.Docket!).DistinctBy(docket => docket.Id).ToList();
        var subject = dockets.Count == 1 ? Another(paper, isMore) : $"{(isMore ? "more " : "")}{Prose.Plural(paper)}";
        return $"{subject} may already have been {done} ({CaseNames.InSentence(dockets)})";
    }

    private static string Another(string noun, bool isMore) => isMore ? $"another {noun}" : Prose.A(noun);

    private static string? Of(IEnumerable<string> states)
    {
        var all = states.Distinct().ToList();
        return all.Count == 0 ? null : $"may already {string.Join(" or ", all.Select(Being))}";
    }

    /// <summary>A state lasts, "be in force"; what was done happened, "have been dissolved".</summary>
    private static string Being(string state) =>
        state is "in force" or "open again" or "closed" or "over" or "under way again" or NotInEffect
            ? $"be {state}"
            : $"have been {state}";

    private static string Word(DocketStatus status) =>
        status switch
        {
            DocketStatus.Pending => "under way again",
            DocketStatus.Reopened => "open again",
            DocketStatus.Terminated => "closed",
            DocketStatus.JudgmentEntered => "ended by a judgment",
            _ => StateLabels.For(status),
        };
}
