using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;

namespace CaseTracker.Core.State;

/// <summary>What the courts above have done, read from all that has happened: which rulings no longer have effect, and which parts of
/// what was decided below changed, with which event.</summary>
/// <remarks>
/// A decision counts once it has taken hold (with the mandate, or on entry, as its court does) and while no court above has undone it.
/// Undoing an undoing revives what the first had undone. Vacating a decision, also by granting rehearing, leaves what it had reviewed as it
/// was. Reversing one that had only affirmed reverses what it affirmed; reversing one that had affirmed some and undone other things says
/// nothing of either, unless the decision says so part by part; but a sum that it had changed is as it was before, unless those who have to
/// pay it asked for the reversal.
/// </remarks>
internal sealed class AppellateDecisions
{
    /// <summary>The days after which the Supreme Court’s clerk sends the certified judgment (Rule 45), recorded or not.</summary>
    internal const int DaysToCertifiedJudgment = 32;

    private readonly List<AppellateDecision> _decisions = [];
    private readonly Dictionary<string, DisturbedRuling> _undone = [];

    private AppellateDecisions(CourtCase courtCase, IEnumerable<TimelineEntry> entries, EffectTable effects, DateOnly day)
    {
        Gather(courtCase, entries, effects, day);
        for (var i = _decisions.Count - 1; i >= 0; i--)
            _decisions[i].Judge(_decisions.Skip(i + 1));
        foreach (var decision in _decisions)
        {
            if (decision.Fate is { } fate)
                _undone[decision.Event] = fate;
            decision.Reach(_undone);
        }

        Parts = ReviewedParts.TakingHold(_decisions);
        HeldDecisions = _decisions.Where(decision => decision.Counts).ToLookup(decision => decision.HeldBy!, decision => decision.Event);
        Held = _decisions.Where(decision => decision.Counts).ToLookup(decision => decision.HeldBy!, decision => decision.Turn.Docket);
        Reopened = _decisions
            .Where(decision => decision.Undoer is { Turn.Remanded: true } || decision.IsVacatedOnAppeal)
            .ToLookup(decision => decision.Fate!.HeldBy, decision => decision.Turn.Docket);
    }

    /// <summary>The rulings that no longer have effect, by id.</summary>
    public IReadOnlyDictionary<string, DisturbedRuling> Undone => _undone;

    /// <summary>The docket of a decision that takes hold by inference, as the stay of its mandate has ended; null for any other.</summary>
    public string? WhereStayEnded(string decision) => _decisions.Find(one => one.Event == decision && one.IsStayEnded)?.Turn.Docket;

    /// <summary>The dockets of the appeals whose decisions take hold, by the event with which they do.</summary>
    public ILookup<string, string> Held { get; }

    /// <summary>The decisions that take hold, by the event with which they do.</summary>
    public ILookup<string, string> HeldDecisions { get; }

    /// <summary>What happens to single parts, by the event with which it takes hold.</summary>
    public ILookup<string, ReviewedPart> Parts { get; }

    /// <summary>True where something takes hold with the event; most events have nothing to do with it.</summary>
    public bool TakesHoldWith(string eventId) =>
        _decisions.Count > 0 && (Held.Contains(eventId) || Parts.Contains(eventId) || Reopened.Contains(eventId));

    /// <summary>The dockets of the appeals that are open again, by the event with which that takes hold.</summary>
    public ILookup<string, string> Reopened { get; }

    /// <param name="entries">What has happened by the day, in timeline order.</param>
    public static AppellateDecisions Of(CourtCase courtCase, IEnumerable<TimelineEntry> entries, EffectTable effects, DateOnly day) =>
        new(courtCase, entries, effects, day);

    private void Gather(CourtCase courtCase, IEnumerable<TimelineEntry> entries, EffectTable effects, DateOnly day)
    {
        var reviewOf = new Dictionary<string, string>();
        var from = courtCase.Dockets.ToDictionary(docket => docket.Id, docket => docket.Links.Select(link => link.To).ToHashSet());
        var courts = courtCase.Dockets.ToDictionary(docket => docket.Id, docket => docket.Tribunal);
        var awards = AwardsOfAskers(courtCase, entries);
        var stayedWhileOpen = new Dictionary<string, string?>();
        foreach (var entry in entries)
        foreach (var effect in entry.Event.Effects)
        {
            var happened = entry.Event.Id;
            switch (effects.Of(effect).AppellateTurn(effect))
            {
                case AppellateTurn.Decision turn:
                    _decisions.Add(
                        new AppellateDecision(happened, turn, HoldsByItself(courts[turn.Docket], entry, day))
                        {
                            AskedByPayorsOf = awards[turn.Docket].ToHashSet(),
                        }
                    );
                    break;
                case AppellateTurn.Petition petition:
                    reviewOf[petition.Docket] = petition.Of;
                    break;
                case AppellateTurn.Mandate mandate:
                    foreach (var decision in Standing(mandate.Docket).Where(decision => decision.HeldBy is null))
                        decision.HeldBy = happened;
                    break;
                case AppellateTurn.Stay stay:
                    stayedWhileOpen[stay.Docket] = stay.WhileOpen;
                    break;
                case AppellateTurn.Resumption resumption:
                    foreach (var decision in _decisions.Where(decision => IsAwaited(decision, resumption.Docket, from)))
                        decision.HeldBy = happened;
                    break;
                case AppellateTurn.Vacation vacation:
                    Vacate(vacation.Docket, happened);
                    break;
                case AppellateTurn.VacationOnReview review when reviewOf.TryGetValue(review.Docket, out var reviewed):
                    Vacate(reviewed, happened);
                    break;
            }
        }

        foreach (var top in _decisions.Where(decision => decision.HeldBy is not null && reviewOf.ContainsKey(decision.Turn.Docket)))
            if (!IsHeldBack(stayedWhileOpen.GetValueOrDefault(reviewOf[top.Turn.Docket])))
                EndStayFor(top, reviewOf[top.Turn.Docket]);
    }

    /// <summary>By the docket of an appeal or petition, the awards that those who brought it have to pay.</summary>
    private static ILookup<string, string> AwardsOfAskers(CourtCase courtCase, IEnumerable<TimelineEntry> entries)
    {
        var effects = entries.SelectMany(entry => entry.Event.Effects).ToList();
        var asked = effects
            .OfType<AppealTaken>()
            .Select(taken => (taken.Docket, taken.By))
            .Concat(effects.OfType<ReviewSought>().Select(sought => (sought.Docket, sought.By)));
        return (
            from one in asked
            from award in courtCase.Awards
            where award.Payors.Intersect(one.By).Any()
            select (one.Docket, award.Id)
        ).ToLookup(pair => pair.Docket, pair => pair.Id);
    }

    /// <summary>True while the appeal that a stay waits for is not decided: the court above does not end such a stay.</summary>
    private bool IsHeldBack(string? whileOpen) =>
        whileOpen is not null && !_decisions.Exists(decision => decision.Turn.Docket == whileOpen);

    /// <summary>A mandate that was stayed for the petition goes out once the court above has decided (Federal Rules of Appellate Procedure,
    /// Rule 41(d)), whether or not that is recorded.</summary>
    private void EndStayFor(AppellateDecision top, string reviewed)
    {
        foreach (var below in _decisions.TakeWhile(decision => decision != top))
            if (below.Turn.Docket == reviewed && below is { HeldBy: null, VacatedBy: null })
                (below.HeldBy, below.IsStayEnded) = (top.HeldBy, true);
    }

    /// <summary>True where the court below goes on with what this decision sent back to it: the mandate has gone out, recorded or
    /// not.</summary>
    private static bool IsAwaited(AppellateDecision decision, string below, Dictionary<string, HashSet<string>> from) =>
        decision is { HeldBy: null, VacatedBy: null } && from[decision.Turn.Docket].Contains(below);

    private static bool HoldsByItself(Tribunal court, TimelineEntry entry, DateOnly day) =>
        court.TakesHold switch
        {
            TakesHold.Entry => true,
            TakesHold.CertifiedJudgment when court.Key == CourtRegistry.SupremeCourt => entry.Bounds.Latest is { } latest
                && latest.DayNumber + DaysToCertifiedJudgment <= day.DayNumber,
            _ => false,
        };

    private IEnumerable<AppellateDecision> Standing(string docket) =>
        _decisions.Where(decision => decision.Turn.Docket == docket && decision.VacatedBy is null);

    private void Vacate(string docket, string by)
    {
        foreach (var decision in Standing(docket).ToList())
            decision.VacatedBy = by;
    }
}
