using CaseTracker.Core.Cases;
using CaseTracker.Core.Events;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;
using CaseTracker.Data.Rows;

namespace CaseTracker.Data.Projection;

internal static partial class RecordRows
{
    private static IEnumerable<ICaseRecordRow> Events(CaseTimeline timeline) => timeline.Entries.Select(entry => new EventRow
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
    });

    private static IEnumerable<ICaseRecordRow> Rulings(CaseHistory history)
    {
        foreach (var entry in history.Timeline.Entries.Where(entry => entry.Event.IsDecision))
        {
            var (id, ruling) = (entry.Event.Id, entry.Event.Ruling);
            yield return new RulingRow
            {
                EventId = id,
                CourtId = CourtOf(history.Case, entry.Event),
                Day = entry.Bounds.Latest ?? entry.Bounds.Earliest ?? DateOnly.MinValue,
                Position = entry.Position,
                AuthorId = ruling?.Author,
                Reported = string.Join('\n', ruling?.Reported ?? []),
            };
            foreach (var (position, decision) in (ruling?.Decides ?? []).Index())
                yield return new RulingDispositionRow { EventId = id, Position = position, MotionId = decision.Motion, Disposition = decision.Disposition };
        }
    }

    private static IEnumerable<ICaseRecordRow> Awards(CaseHistory history, CaseState state)
    {
        foreach (var award in state.Awards)
        {
            yield return new AwardRow
            {
                Id = award.Award.Id,
                CourtId = award.Steps.Count == 0 ? null : CourtOf(history.Case, history.Timeline[award.Steps[0].Event].Event),
                Title = award.Award.Title,
                Currency = award.Award.Currency,
                Stage = award.Stage,
                Units = AmountUnits.Of(award.Total.Amount),
            };
            var changes = award.Steps.SelectMany(step => step.Changed.Select(component => (Step: step, Component: component)));
            foreach (var (position, change) in changes.Index())
                yield return new AwardChangeRow
                {
                    AwardId = award.Award.Id,
                    Position = position,
                    EventId = change.Step.Event,
                    Component = change.Component,
                    Units = AmountUnits.Of(change.Step.Components[change.Component]),
                    How = change.Step.How,
                };
        }
    }

    private static IEnumerable<ICaseRecordRow> Injunctions(CaseHistory history, CaseState state) =>
    [
        .. state.Injunctions.Select(one => new InjunctionRow
        {
            Id = one.Injunction.Id,
            CourtId = one.Issued is { } issued ? CourtOf(history.Case, history.Timeline[issued].Event) : null,
            Title = one.Injunction.Title,
            Kind = one.Injunction.Kind,
            Status = one.Status,
        }),
        .. state.Injunctions.SelectMany(one => one.Injunction.Clauses.Select(clause => new InjunctionClauseRow
        {
            InjunctionId = one.Injunction.Id, Id = clause.Id, Does = clause.Does, Text = clause.Text,
        })),
    ];

    private static IEnumerable<ICaseRecordRow> Sources(CourtCase courtCase) => courtCase.Sources.Select(source => new SourceRow
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

    private static IEnumerable<ICaseRecordRow> Citations(CourtCase courtCase) => CitedSources.All(courtCase)
        .SelectMany(cited => FactsOf(cited.Holder, cited.Citation).Select(fact => (cited.Citation.Source, Fact: fact)))
        .Select((cited, position) => new CitationRow { Position = position, SourceId = cited.Source, Fact = cited.Fact.Text });

    private static IEnumerable<ICaseRecordRow> ReportedValues(CourtCase courtCase) => CitedSources.All(courtCase)
        .SelectMany(cited => cited.Citation.Reported.SelectMany(value =>
            value.For.Select(fact => (cited.Citation.Source, Fact: fact, value.Printed))))
        .Select((value, position) => new ReportedValueRow
        {
            Position = position,
            SourceId = value.Source,
            Fact = value.Fact.Text,
            Printed = value.Printed,
        });

    private static string? CourtOf(CourtCase courtCase, CaseEvent happened) => courtCase.Dockets.FirstOrDefault(docket => docket.Id == happened.Docket)?.Court;

    private static IEnumerable<FactRef> FactsOf(FactRef holder, Citation citation) => citation.For.Count == 0 ? [holder] : citation.For;
}
