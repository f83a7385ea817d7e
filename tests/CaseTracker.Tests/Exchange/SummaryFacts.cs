using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Parties;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;

namespace CaseTracker.Tests.Exchange;

/// <summary>The facts that a sentence of a summary rests on.</summary>
internal static class SummaryFacts
{
    public static bool Exist(CaseReading reading, FactRef fact)
    {
        var c = reading.History.Case;
        var ids = fact.Record switch
        {
            RecordKind.Award => c.Awards.Select(award => award.Id),
            RecordKind.Case => [c.Slug],
            RecordKind.Claim => c.Claims.Select(claim => claim.Id),
            RecordKind.Counsel => c.Counsel.Select(appearance => appearance.Id),
            RecordKind.Docket => c.Dockets.Select(docket => docket.Id),
            RecordKind.Event => c.Events.Select(caseEvent => caseEvent.Id),
            RecordKind.Figure => c.Figures.Select(figure => figure.Id),
            RecordKind.Injunction => c.Injunctions.Select(injunction => injunction.Id),
            RecordKind.Judge => c.Judges.Select(judge => judge.Id),
            RecordKind.Lead => c.Leads.Select(lead => lead.Id),
            RecordKind.Motion => c.Motions.Select(motion => motion.Id),
            RecordKind.Participation => c.Participations.Select(participation => participation.Id),
            RecordKind.Party => c.Parties.Select(party => party.Id),
            _ => c.ReliefSought.Select(reliefSought => reliefSought.Id),
        };
        return ids.Contains(fact.Id) && (fact.After is null || reading.History.Timeline.Contains(fact.After));
    }

    /// <summary>The figures and days that some facts hold, in words.</summary>
    public static string Words(CaseReading reading, IEnumerable<FactRef> facts) =>
        string.Join(
            '\n',
            facts
                .Select(fact =>
                    fact.Record switch
                    {
                        RecordKind.Award => string.Join(
                            '\n',
                            reading
                                .State.Awards.Where(award => award.Award.Id == fact.Id)
                                .SelectMany(award =>
                                    award
                                        .Steps.Where(step => fact.After is null || step.Event == fact.After)
                                        .SelectMany(step => step.Components.Values.Append(step.Total))
                                        .Select(sum => new MonetaryAmount(sum, award.Award.Currency).ToString())
                                        .Concat(AfterJudgment(reading, award))
                                )
                        ),
                        RecordKind.Case =>
                            $"{reading.Case.About} {DateFormatter.Day(reading.AsOf)} {DateFormatter.Day(reading.Case.Coding.LastChecked)}",
                        RecordKind.Event => EventWords(reading, fact.Id),
                        RecordKind.Lead => string.Join(
                            '\n',
                            reading
                                .Case.Leads.Where(lead => lead.Id == fact.Id)
                                .Select(lead => $"{lead.Text} {DateFormatter.Day(lead.Date)}")
                        ),
                        RecordKind.Injunction => string.Join(
                            '\n',
                            reading
                                .State.Injunctions.Where(state =>
                                    state.Injunction.Id == fact.Id && state.Stay?.Term.Ends is { Earliest: not null, Latest: not null }
                                )
                                .Select(injunctionState =>
                                    DateFormatter.Span(
                                        injunctionState.Stay!.Term.Ends!.Value.Earliest!.Value,
                                        injunctionState.Stay.Term.Ends.Value.Latest!.Value
                                    )
                                )
                                .Concat(reading.Case.Injunctions.SelectMany(injunction => injunction.Clauses).Select(clause => clause.Text))
                        ),
                        _ => "",
                    }
                )
                .Concat(reading.State.NotFound.Select(notFound => notFound.What))
        );

    private static IEnumerable<string> AfterJudgment(CaseReading reading, AwardState award) =>
        [
            $"{award.InterestBy(reading.AsOf)} {award.Paid} {UnheldReview.Of(reading.State, award)?.Total}",
            .. award.Shares.Select(share => new MonetaryAmount(share.Sum, award.Award.Currency).ToString()),
            .. award.Interest.SelectMany(rule => new[] { rule.From, rule.Until }).OfType<DateOnly>().Select(DateFormatter.Day),
        ];

    private static string Amounts(Effect effect) =>
        effect switch
        {
            SettlementReached settled => $"{settled.Sum} {settled.PerMember}",
            BondPosted bond => $"{bond.Amount}",
            SanctionImposed { AccruesFrom: { } from } sanction => $"{sanction.Amount} {DateFormatter.Day(from)}",
            SanctionImposed sanction => $"{sanction.Amount}",
            _ => "",
        };

    private static string EventWords(CaseReading reading, string id)
    {
        var happened = reading.History.Case.Events.First(caseEvent => caseEvent.Id == id);
        var coming = reading
            .State.Coming.Where(comingDate => comingDate.Event == id)
            .Select(upcomingDate =>
                upcomingDate.Date is { } date
                    ? DateFormatter.Label(date)
                    : DateFormatter.Span(upcomingDate.When.Earliest!.Value, upcomingDate.When.Latest!.Value)
            );
        return $"{string.Join(' ', happened.Effects.Select(Amounts))} {happened.Title} {happened.Text} "
            + $"{DateFormatter.Label(happened.Date)} "
            + $"{DateFormatter.InSentence(happened.Date)} {string.Join(' ', coming)}";
    }
}
