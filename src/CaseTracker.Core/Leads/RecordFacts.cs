using System.Globalization;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Events;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Relief;
using CaseTracker.Core.Review;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.Leads;

/// <summary>What is so of a record on the day of a state, fact by fact: what a lead that rests on the record is held to.</summary>
/// <remarks>
/// Titles, remarks and sources are no facts here, for they may be worded anew or added. Days, sums and events stand as case files write them, so that what is withheld there is
/// found here too, and nothing is a sum of others, from which a withheld one could be told. What is kept in case files must read the same for good; a test holds it.
/// </remarks>
internal sealed class RecordFacts(CaseHistory history, CaseState state)
{
    public IEnumerable<SeenFact> Of(IEnumerable<FactRef> records) => records.Distinct().SelectMany(Of);

    /// <summary>The record that a fact is one of: a sum after an event is one of the event.</summary>
    public static FactRef RecordOf(FactRef fact) => fact.After is { } after ? FactRef.To("event", after) : FactRef.To(fact.Kind, fact.Id);

    private IEnumerable<SeenFact> Of(FactRef record)
    {
        var c = history.Case;
        IEnumerable<(string Field, string? Value)> facts = record.Kind switch
        {
            "award" => Award(state.Awards.FirstOrDefault(one => one.Award.Id == record.Id)),
            "case" => [("status", Words.Of(state.Headline))],
            "claim" => Claim(state.Claims.FirstOrDefault(one => one.Claim.Id == record.Id)),
            "counsel" => [("firm", c.Counsel.FirstOrDefault(one => one.Id == record.Id)?.Firm)],
            "docket" => Docket(state.Dockets.FirstOrDefault(one => one.Docket.Id == record.Id)),
            "event" => Event(record.Id),
            "figure" => [("value", c.Figures.FirstOrDefault(one => one.Id == record.Id)?.Value)],
            "injunction" => Injunction(state.Injunctions.FirstOrDefault(one => one.Injunction.Id == record.Id)),
            "judge" => [("name", c.Judges.FirstOrDefault(one => one.Id == record.Id)?.NameOn(state.AsOf))],
            "motion" => [("outcome", StateComparison.Words(state.Motions.FirstOrDefault(one => one.Motion.Id == record.Id)))],
            "participation" => [("role", c.Participations.FirstOrDefault(one => one.Id == record.Id) is { } one ? Words.Of(one.Role) : null)],
            "party" => [("name", c.Parties.FirstOrDefault(one => one.Id == record.Id)?.NameOn(state.AsOf))],
            "quotation" => [("words", c.Quotations.FirstOrDefault(one => one.Id == record.Id)?.Words)],
            "related" => [("relation", c.Related.FirstOrDefault(one => one.Id == record.Id) is { } one ? Words.Of(one.By) : null)],
            _ => [("text", c.ReliefSought.FirstOrDefault(one => one.Id == record.Id)?.Text)],
        };
        return
        [
            // What is too long for a case file can’t be noted in one.
            .. facts.Where(fact => fact.Value is { Length: > 0 and <= Scalars.LongestText }).Select(fact => new SeenFact(FactRef.To(record.Kind, record.Id, fact.Field.Split('/')), fact.Value!)),
            .. record.Kind == "event" ? Sums(record.Id) : [],
        ];
    }

    private static IEnumerable<(string, string?)> Award(AwardState? award) =>
    [
        .. (award?.Components ?? new Dictionary<ComponentKind, decimal>()).OrderBy(sum => sum.Key).Select(sum => (Field(sum.Key), (string?)Digits(sum.Value))),
        ("stage", StateComparison.Stage(award)),
    ];

    private static IEnumerable<(string, string?)> Claim(ClaimState? claim) =>
        claim?.Results.Select(result => ($"outcome/{result.Party}", StateComparison.Outcome(claim, result.Party))) ?? [];

    private static IEnumerable<(string, string?)> Docket(DocketState? docket) => [("number", docket?.Docket.Number), ("status", StateComparison.Words(docket))];

    private IEnumerable<(string, string?)> Injunction(InjunctionState? injunction) => injunction is null ? [] :
    [
        ("status", StateComparison.Words(injunction)),
        ("modified", Ids(happened => happened.Effects.Any(effect => effect is InjunctionModified modified && modified.Injunction == injunction.Injunction.Id))),
        .. injunction.Injunction.Clauses.Where(clause => injunction.Clauses.Contains(clause.Id)).Select(clause => ($"clause/{clause.Id}", (string?)clause.Text)),
    ];

    private IEnumerable<(string, string?)> Event(string id) => !history.Timeline.Contains(id) ? [] :
    [
        ("date", history.Timeline[id].Event.Date.Text),
        ("review", state.Undone.FirstOrDefault(one => one.Ruling == id) is { } undone ? Words.Of(undone.Outcome) : null),
    ];

    /// <summary>What an event set or changed in awards.</summary>
    private IEnumerable<SeenFact> Sums(string id) =>
        from award in state.Awards
        from step in award.Steps
        where step.Event == id
        from component in step.Changed.Order()
        select new SeenFact(FactRef.Parse($"award/{award.Award.Id}/{Field(component)}@{id}").Value, Digits(step.Components[component]));

    /// <summary>The ids of some of the events that have happened; null for none.</summary>
    private string? Ids(Func<CaseEvent, bool> which)
    {
        var ids = history.Timeline.Entries.Where(entry => which(entry.Event) && history.Timeline.OccurrenceBy(entry.Event.Id, state.AsOf) == Occurrence.Happened).Select(entry => entry.Event.Id).ToList();
        return ids.Count == 0 ? null : string.Join(", ", ids);
    }

    private static string Field(ComponentKind component) => Words.Of(component).Replace(' ', '-');

    private static string Digits(decimal sum) => sum.ToString(CultureInfo.InvariantCulture);
}
