using System.Globalization;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Description;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Parties;
using CaseTracker.Core.State;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.Summaries;

/// <summary>What is so of a record on the day of a state, fact by fact: what a lead that rests on the record is held to.</summary>
/// <remarks>
/// Titles, remarks and sources are no facts here, for they may be worded anew or added. Days, sums and events stand as case files write
/// them, so that what is withheld there is
/// found here too, and nothing is a sum of others, from which a withheld one could be told. What is kept in case files must read the same
/// for good; a test holds it.
/// </remarks>
internal sealed class SummaryFacts(CaseHistory history, CaseState state)
{
    public IEnumerable<NotedFact> For(IEnumerable<FactRef> records) => records.Distinct().SelectMany(For);

    /// <summary>The record that a fact is one of: a sum after an event is one of the event.</summary>
    public static FactRef RecordOf(FactRef fact) => fact.After is { } after ? FactRef.Event(after) : fact.Whole;

    private IEnumerable<NotedFact> For(FactRef record)
    {
        var (c, id) = (history.Case, record.Id);
        IEnumerable<(FactRef Fact, string? Value)> facts = record.Record switch
        {
            RecordKind.Award => Award(id, state.Awards.FirstOrDefault(awardState => awardState.Award.Id == id)),
            RecordKind.Case => [(FactRef.CaseStatus(id), EnumTerm.For(state.Headline))],
            RecordKind.Claim => Claim(state.Claims.FirstOrDefault(claimState => claimState.Claim.Id == id)),
            RecordKind.Counsel => [(FactRef.CounselFirm(id), c.Counsel.FirstOrDefault(appearance => appearance.Id == id)?.Firm)],
            RecordKind.Docket => Docket(id, state.Dockets.FirstOrDefault(docketState => docketState.Docket.Id == id)),
            RecordKind.Event => Event(id),
            RecordKind.Figure => [(FactRef.FigureValue(id), c.Figures.FirstOrDefault(figure => figure.Id == id)?.Value)],
            RecordKind.Injunction => Injunction(state.Injunctions.FirstOrDefault(injunctionState => injunctionState.Injunction.Id == id)),
            RecordKind.Judge => [(FactRef.JudgeName(id), c.Judges.FirstOrDefault(judge => judge.Id == id)?.NameOn(state.AsOf))],
            RecordKind.Motion =>
            [
                (FactRef.MotionOutcome(id), StateDiffer.Words(state.Motions.FirstOrDefault(motionState => motionState.Motion.Id == id))),
            ],
            RecordKind.Participation =>
            [
                (
                    FactRef.ParticipationRole(id),
                    c.Participations.FirstOrDefault(participation => participation.Id == id) is { } part ? EnumTerm.For(part.Role) : null
                ),
            ],
            RecordKind.Party => [(FactRef.PartyName(id), c.Parties.FirstOrDefault(party => party.Id == id)?.NameOn(state.AsOf))],
            RecordKind.Quotation => [(FactRef.QuotationWords(id), c.Quotations.FirstOrDefault(quotation => quotation.Id == id)?.Words)],
            RecordKind.RelatedCase =>
            [
                (
                    FactRef.RelatedCaseRelation(id),
                    c.Related.FirstOrDefault(relatedCase => relatedCase.Id == id) is { } related ? EnumTerm.For(related.By) : null
                ),
            ],
            _ => [(FactRef.ReliefSoughtText(id), c.ReliefSought.FirstOrDefault(reliefSought => reliefSought.Id == id)?.Text)],
        };
        return
        [
            // What is too long for a case file can’t be noted in one.
            .. facts
                .Where(fact => fact.Value is { Length: > 0 and <= Scalars.LongestText })
                .Select(fact => new NotedFact(fact.Fact, fact.Value!)),
            .. record.Record == RecordKind.Event ? Sums(id) : [],
        ];
    }

    private static IEnumerable<(FactRef, string?)> Award(string id, AwardState? award) =>
        [
            .. (award?.Components ?? new Dictionary<ComponentKind, decimal>())
                .OrderBy(sum => sum.Key)
                .Select(sum => (FactRef.AwardComponent(id, sum.Key), (string?)Digits(sum.Value))),
            (FactRef.AwardStage(id), StateDiffer.Stage(award)),
        ];

    private static IEnumerable<(FactRef, string?)> Claim(ClaimState? claim) =>
        claim?.Results.Select(result =>
            (FactRef.ClaimOutcomeAgainst(claim.Claim.Id, result.Party), StateDiffer.Outcome(claim, result.Party))
        )
        ?? [];

    private static IEnumerable<(FactRef, string?)> Docket(string id, DocketState? docket) =>
        [(FactRef.DocketNumber(id), docket?.Docket.Number), (FactRef.DocketStatus(id), StateDiffer.Words(docket))];

    private IEnumerable<(FactRef, string?)> Injunction(InjunctionState? injunction)
    {
        if (injunction is null)
            return [];
        var id = injunction.Injunction.Id;
        return
        [
            (FactRef.InjunctionStatus(id), StateDiffer.Words(injunction)),
            (
                FactRef.InjunctionModified(id),
                Ids(happened => happened.Effects.Any(effect => effect is InjunctionModified modified && modified.Injunction == id))
            ),
            .. injunction
                .Injunction.Clauses.Where(clause => injunction.Clauses.Contains(clause.Id))
                .Select(clause => (FactRef.InjunctionClause(id, clause.Id), (string?)clause.Text)),
        ];
    }

    private IEnumerable<(FactRef, string?)> Event(string id) =>
        !history.Timeline.Contains(id)
            ? []
            :
            [
                (FactRef.EventDate(id), history.Timeline[id].Event.Date.Text),
                (
                    FactRef.EventReview(id),
                    state.Undone.FirstOrDefault(undoneRuling => undoneRuling.Ruling == id) is { } undone
                        ? EnumTerm.For(undone.Outcome)
                        : null
                ),
            ];

    /// <summary>What an event set or changed in awards.</summary>
    private IEnumerable<NotedFact> Sums(string id) =>
        from award in state.Awards
        from step in award.Steps
        where step.Event == id
        from component in step.Changed.Where(step.Components.ContainsKey).Order()
        select new NotedFact(FactRef.AwardComponent(award.Award.Id, component, id), Digits(step.Components[component]));

    /// <summary>The ids of some of the events that have happened; null for none.</summary>
    private string? Ids(Func<CaseEvent, bool> which)
    {
        var ids = history
            .Timeline.Entries.Where(entry =>
                which(entry.Event) && history.Timeline.OccurrenceBy(entry.Event.Id, state.AsOf) == EventOccurrence.Happened
            )
            .Select(entry => entry.Event.Id)
            .ToList();
        return ids.Count == 0 ? null : string.Join(", ", ids);
    }

    private static string Digits(decimal sum) => sum.ToString(CultureInfo.InvariantCulture);
}
