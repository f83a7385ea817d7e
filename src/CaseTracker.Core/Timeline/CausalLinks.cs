using CaseTracker.Core.Cases;
using CaseTracker.Core.Events;

namespace CaseTracker.Core.Timeline;

/// <summary>Which events must have come before which: the written links, and those that effects imply (a motion is filed before it is decided).</summary>
internal static class CausalLinks
{
    /// <summary>For each event, by its index in the case, the indexes of events that came before it, each once.</summary>
    public static List<int>[] Of(CourtCase courtCase)
    {
        var events = courtCase.Events;
        var index = new Dictionary<string, int>(events.Count);
        for (var i = 0; i < events.Count; i++) index[events[i].Id] = i;
        var causes = Causes(events);
        var before = new List<int>[events.Count];
        for (var i = 0; i < events.Count; i++)
        {
            var list = before[i] = [];
            // A link to the event itself is kept: it is a circle of one, and found as such.
            foreach (var link in events[i].Links) Add(list, index.GetValueOrDefault(link.To, -1), -1);
            foreach (var decision in events[i].Ruling?.Decides ?? []) Add(list, causes, ("motion", decision.Motion), i);
            foreach (var effect in events[i].Effects)
            {
                foreach (var need in Needs(effect)) Add(list, causes, need, i);
                if (effect is AppealTaken taken)
                    foreach (var ruling in taken.FromRulings) Add(list, index.GetValueOrDefault(ruling, -1), i);
                if (effect is AppealDecided decided)
                    foreach (var reviewed in decided.Rulings) Add(list, index.GetValueOrDefault(reviewed.Ruling, -1), i);
            }
        }

        return before;
    }

    /// <summary>What an effect brings into the world, that others presuppose.</summary>
    private static (string, string)? Gives(Effect effect) => effect switch
    {
        MotionFiled filed => ("motion", filed.Motion),
        ClaimAsserted asserted => ("claim", asserted.Claim),
        AwardMade made => ("award", made.Award),
        RemittiturOffered offered => ("remittitur", offered.Award),
        InjunctionIssued issued => ("injunction", issued.Injunction),
        AppealTaken taken => ("appeal", taken.Docket),
        AppealDecided decided => ("appeal decision", decided.Docket),
        ReviewSought sought => ("review", sought.Docket),
        CounselAppeared appeared => ("counsel", appeared.Appearance),
        DefaultEntered entered => ("default", entered.Docket),
        DocketStayed stayed => ("stay", stayed.Docket),
        DocketTerminated terminated => ("termination", terminated.Docket),
        JudgmentEntered entered => ("judgment", entered.Docket),
        _ => null,
    };

    private static (string, string)[] Needs(Effect effect) => effect switch
    {
        ClaimDecided decided => [("claim", decided.Claim)],
        RemittiturOffered offered => [("award", offered.Award)],
        RemittiturAccepted accepted => [("remittitur", accepted.Award)],
        RemittiturRefused refused => [("remittitur", refused.Award)],
        AwardAdjusted adjusted => [("award", adjusted.Award)],
        ExecutionStayed stayed => [("award", stayed.Award)],
        InjunctionStayed stayed => [("injunction", stayed.Injunction)],
        StayLifted lifted => [("injunction", lifted.Injunction)],
        InjunctionModified modified => [("injunction", modified.Injunction)],
        InjunctionDissolved dissolved => [("injunction", dissolved.Injunction)],
        AppealDecided decided => [("appeal", decided.Docket)],
        RehearingDecided decided => [("appeal decision", decided.Docket)],
        MandateIssued issued => [("appeal decision", issued.Docket)],
        MandateStayed stayed => [("appeal decision", stayed.Docket)],
        ReviewSought sought => [("appeal decision", sought.Of)],
        ReviewDecided decided => [("review", decided.Docket)],
        CounselWithdrew withdrew => [("counsel", withdrew.Appearance)],
        DefaultSetAside aside => [("default", aside.Docket)],
        DocketResumed resumed => [("stay", resumed.Docket)],
        DocketReopened reopened => [("termination", reopened.Docket)],
        JudgmentEntered entered =>
        [
            .. entered.Awards.Select(award => ("award", award)),
            .. entered.Claims.Select(claim => ("claim", claim)),
            .. entered.Injunctions.Select(injunction => ("injunction", injunction)),
        ],
        JudgmentAmended amended => [("judgment", amended.Docket)],
        JudgmentVacated vacated => [("judgment", vacated.Docket)],
        JudgmentSatisfied satisfied => [("judgment", satisfied.Docket)],
        _ => [],
    };

    /// <summary>What was given, and by which event; -1 where several gave it, for then nothing follows.</summary>
    private static Dictionary<(string, string), int> Causes(IReadOnlyList<CaseEvent> events)
    {
        var causes = new Dictionary<(string, string), int>();
        for (var i = 0; i < events.Count; i++)
            foreach (var effect in events[i].Effects)
                if (Gives(effect) is { } given)
                    causes[given] = causes.TryGetValue(given, out var other) && other != i ? -1 : i;
        return causes;
    }

    private static void Add(List<int> list, Dictionary<(string, string), int> causes, (string, string) need, int self)
    {
        if (causes.TryGetValue(need, out var cause)) Add(list, cause, self);
    }

    private static void Add(List<int> list, int cause, int self)
    {
        if (cause >= 0 && cause != self && !list.Contains(cause)) list.Add(cause);
    }
}
