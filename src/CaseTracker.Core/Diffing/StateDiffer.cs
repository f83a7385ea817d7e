using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Motions;

namespace CaseTracker.Core.Diffing;

/// <summary>What is computed from two states of a case on one day, side
/// by side: status line, sums, stages, injunctions, outcomes.</summary>
internal static class StateDiffer
{
    /// <param name="after">For the names of parties.</param>
    public static IReadOnlyList<FieldChange> Compare(CaseState before, CaseState now, CourtCase after) =>
        [
            .. Different("status of the case", before.StatusLine, now.StatusLine),
            .. Each(
                before.Awards,
                now.Awards,
                state => state.Award.Id,
                (then, today) => Awards(then, today, Several(before.Awards, now.Awards))
            ),
            .. Each(
                before.Injunctions,
                now.Injunctions,
                state => state.Injunction.Id,
                (then, today) => Different($"injunction “{(today ?? then)!.Injunction.Title}”", Words(then), Words(today))
            ),
            .. Each(before.Claims, now.Claims, state => state.Claim.Id, (then, today) => Claims(then, today, after)),
            .. Each(
                before.Motions,
                now.Motions,
                state => state.Motion.Id,
                (then, today) => Different((today ?? then)!.Motion.Title, Words(then), Words(today))
            ),
            .. Each(
                before.Dockets,
                now.Dockets,
                state => state.Docket.Id,
                (then, today) => Different($"docket {(today ?? then)!.Docket.InSentence()}", Words(then), Words(today))
            ),
        ];

    private static IEnumerable<FieldChange> Awards(AwardState? then, AwardState? now, bool named)
    {
        var title = (now ?? then)!.Award.Title;
        var prefix = named ? $"{title}: " : "";
        var components = Made(then).Union(Made(now)).ToList();
        foreach (var component in components)
        foreach (var change in Different(prefix + LowerFirst(StateLabels.For(component)), Sum(then, component), Sum(now, component)))
            yield return change;
        if (components.Count > 1)
            foreach (var change in Different(prefix + "total", Total(then), Total(now)))
                yield return change;
        foreach (var change in Different(named ? $"{title}: stage" : "stage of the award", Stage(then), Stage(now)))
            yield return change;
    }

    private static IEnumerable<FieldChange> Claims(ClaimState? then, ClaimState? now, CourtCase after)
    {
        var title = (now ?? then)!.Claim.Title;
        var parties = Parties(then).Union(Parties(now)).ToList();
        return parties.SelectMany(party =>
            Different(
                parties.Count == 1 ? $"claim “{title}”" : $"claim “{title}” against {after.PartyName(party, DateOnly.MaxValue)}",
                Outcome(then, party),
                Outcome(now, party)
            )
        );
    }

    private static IEnumerable<ComponentKind> Made(AwardState? award) => award?.Components.Keys ?? [];

    private static string? Sum(AwardState? award, ComponentKind component) =>
        award is not null && award.Components.TryGetValue(component, out var sum)
            ? new MonetaryAmount(sum, award.Award.Currency).ToString()
            : null;

    private static string? Total(AwardState? award) => award is { Steps.Count: > 0 } ? award.Total.ToString() : null;

    internal static string? Stage(AwardState? award) =>
        award is null || award.Stage == AwardStage.NotMade ? null : StateLabels.For(award.Stage);

    internal static string? Words(InjunctionState? injunction) =>
        injunction is null || injunction.Status == InjunctionStatus.NotIssued ? null : StateLabels.For(injunction.Status);

    internal static string? Words(DocketState? docket) =>
        docket is null || docket.Status == DocketStatus.NotOpen ? null : StateLabels.For(docket.Status);

    internal static string? Words(MotionState? motion) =>
        motion?.Status switch
        {
            null or MotionStatus.NotFiled => null,
            MotionStatus.Decided => Prose.List(
                motion.Decisions.Select(decided => StateLabels.For(decided.Decision.Disposition)).Distinct()
            ),
            var status => StateLabels.For(status.Value),
        };

    private static IEnumerable<string> Parties(ClaimState? claim) =>
        claim?.Asserted == true ? claim.Results.Select(result => result.Party) : [];

    internal static string? Outcome(ClaimState? claim, string party) =>
        claim is not { Asserted: true } ? null
        : claim.Results.FirstOrDefault(result => result.Party == party) is { } found ? StateLabels.For(found)
        : null;

    private static bool Several(IReadOnlyList<AwardState> before, IReadOnlyList<AwardState> now) =>
        before.Concat(now).Select(award => award.Award.Id).Distinct().Skip(1).Any();

    private static IEnumerable<FieldChange> Each<T>(
        IReadOnlyList<T> before,
        IReadOnlyList<T> now,
        Func<T, string> id,
        Func<T?, T?, IEnumerable<FieldChange>> compare
    )
        where T : class
    {
        var then = before.ToDictionary(id);
        var today = now.ToDictionary(id);
        return now.Concat(before.Where(item => !today.ContainsKey(id(item))))
            .SelectMany(item => compare(then.GetValueOrDefault(id(item)), today.GetValueOrDefault(id(item))));
    }

    private static IEnumerable<FieldChange> Different(string field, string? before, string? after) =>
        before == after ? [] : [new FieldChange(field, before, after)];

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
