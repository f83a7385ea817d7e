using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.State;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Data.Cases.Records;

internal static partial class RecordRows
{
    private static IEnumerable<ICaseRecordRow> Events(CaseReading reading) =>
        reading.History.Timeline.Entries.Select(entry => new EventRow
        {
            Id = entry.Event.Id,
            Position = entry.Position,
            Date = entry.Event.Date.Text,
            Earliest = entry.Bounds.Earliest,
            Latest = entry.Bounds.Latest,
            Kind = entry.Event.Kind,
            DocketId = entry.Event.Docket,
            Title = entry.Event.Title,
            Significance = entry.Event.Significance,
            HappenedOn = reading.OccurrenceOf(entry.Event.Id) is EventOccurrence.Happened or EventOccurrence.UnderWay
                ? entry.Bounds.Earliest ?? DayOf(entry)
                : null,
        });

    private static IEnumerable<ICaseRecordRow> Rulings(CaseHistory history) =>
        from entry in history.Timeline.Entries
        where entry.Event.IsDecision
        select new RulingRow
        {
            EventId = entry.Event.Id,
            CourtId = CourtOf(history.Case, entry.Event),
            Day = DayOf(entry),
            Position = entry.Position,
            AuthorId = entry.Event.Ruling?.Author,
            Reported = string.Join('\n', entry.Event.Ruling?.Reported ?? []),
        };

    private static IEnumerable<ICaseRecordRow> Awards(CaseHistory history, CaseState state) =>
        state.Awards.Select(award => new AwardRow
        {
            Id = award.Award.Id,
            CourtId = award.Steps.Count == 0 ? null : CourtOf(history.Case, history.Timeline[award.Steps[0].Event].Event),
            Title = award.Award.Title,
            Currency = award.Award.Currency,
            Stage = award.Stage,
            Standing =
                AwardBrief.Of(state, award)
                + PossiblePhrase.InBrackets(PossiblePhrase.For(award))
                + (award.ExecutionStayed ? "; enforcement is stayed" : ""),
            Units = AmountUnits.From(award.Total.Amount),
        });

    private static IEnumerable<ICaseRecordRow> AwardChanges(CaseHistory history, CaseState state)
    {
        var position = 0;
        foreach (var award in state.Awards)
        {
            IReadOnlyDictionary<ComponentKind, decimal> before = new Dictionary<ComponentKind, decimal>();
            foreach (var step in award.Steps)
            {
                foreach (var component in step.Changed)
                    yield return new AwardChangeRow
                    {
                        AwardId = award.Award.Id,
                        Position = position++,
                        EventId = step.Event,
                        Component = component,
                        UnitsBefore = before.TryGetValue(component, out var sum) ? AmountUnits.From(sum) : null,
                        // A part that was taken away leaves nothing.
                        Units = AmountUnits.From(step.Components.GetValueOrDefault(component)),
                        How = step.How,
                        Day = DayOf(history.Timeline[step.Event]),
                    };
                before = step.Components;
            }
        }
    }

    private static IEnumerable<ICaseRecordRow> Injunctions(CaseHistory history, CaseState state) =>
        state.Injunctions.Select(
            (injunction, position) =>
            {
                var issued = injunction.Issued is { } id ? history.Timeline[id] : null;
                return new InjunctionRow
                {
                    Id = injunction.Injunction.Id,
                    Position = position,
                    CourtId = issued is null ? null : CourtOf(history.Case, issued.Event),
                    Title = injunction.Injunction.Title,
                    Kind = injunction.Injunction.Kind,
                    Status = injunction.Status,
                    Standing = UnheldReview.Status(state, injunction),
                    IssuedBy = injunction.Issued,
                    InForceIssued = issued is not null && InForce.Contains(injunction.Status) ? DayOf(issued) : null,
                };
            }
        );

    private static IEnumerable<ICaseRecordRow> UpcomingDates(CaseState state) =>
        state.Coming.Select(
            (coming, position) =>
                new UpcomingDateRow
                {
                    Position = position,
                    EventId = coming.Event,
                    What = coming.What,
                    Date = coming.Date?.Text,
                    Earliest = coming.When.Earliest,
                    Latest = coming.When.Latest,
                    Day = coming.When.Earliest ?? coming.When.Latest ?? DateOnly.MaxValue,
                }
        );

    private static IEnumerable<ICaseRecordRow> Sources(CourtCase courtCase) =>
        courtCase.Sources.Select(source => new SourceRow
        {
            Id = source.Id,
            Title = source.Title,
            Publisher = source.Publisher,
            Class = source.Class,
            Date = source.Date?.Text,
            Earliest = source.Date?.Earliest,
            Latest = source.Date?.Latest,
            Url = source.Url,
        });

    /// <summary>What is in force, or is again once a stay ends.</summary>
    private static readonly InjunctionStatus[] InForce =
    [
        InjunctionStatus.InForce,
        InjunctionStatus.Stayed,
        InjunctionStatus.StayedOrInForce,
        InjunctionStatus.NotYetInEffect,
    ];

    private static DateOnly DayOf(TimelineEntry entry) => entry.Bounds.Latest ?? entry.Bounds.Earliest ?? DateOnly.MinValue;

    private static string? CourtOf(CourtCase courtCase, CaseEvent happened) =>
        courtCase.Dockets.FirstOrDefault(docket => docket.Id == happened.Docket)?.Court;
}
