using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Sources;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Export.Tables;

/// <summary>The awards: one row for each time an event set or changed a component.</summary>
internal static class AwardTable
{
    private sealed record Row(
        ExportInput Input,
        AwardState State,
        AwardStep Step,
        TimelineEntry? Entry,
        ComponentKind Component,
        decimal? Before,
        bool Stands
    )
    {
        public Award Award => State.Award;

        /// <summary>Null where the step took the figure away.</summary>
        public decimal? After => Step.Components.TryGetValue(Component, out var sum) ? sum : null;

        /// <summary>What is cited for the event of the figure, and for the award.</summary>
        public IEnumerable<Citation> Cited => [.. Entry?.Event.Sources ?? [], .. Award.Sources];

        public IEnumerable<string> Named(IEnumerable<string> parties) => parties.Select(id => Input.Reading.PlainPartyName(id));
    }

    public static CaseTable Table { get; } =
        new FieldTable<Row>(
            ExportTable.Awards,
            "Awards",
            "One row for each figure of an award and each event that set or changed it, oldest first.",
            Rows,
            [
                Field.Text<Row>("award_title", "Award", Field.Middling, row => row.Award.Title),
                Field.Text<Row>("component", "Component", 22, row => StateLabels.For(row.Component)),
                .. Field.Date<Row>("date", "Date", row => row.Entry?.Event.Date),
                Field.Text<Row>("instrument", "How", 18, row => row.Step.How),
                Field.Sum<Row>("before", "Before", row => row.Before),
                Field.Sum<Row>("after", "After", row => row.After),
                Field.Sum<Row>("change", "Change", row => row.After - row.Before),
                Field.Text<Row>("currency", "Currency", 9, row => row.Award.Currency),
                Field.Sum<Row>("award_total_after", "Whole award after", row => row.Step.Total),
                Field.Yes<Row>("stands", "Newest figure", row => row.Stands),
                Field.Text<Row>("stage", "Stage by this day", 18, row => Stage(row.State)),
                Field.Text<Row>("in_judgment", "In a judgment", 8, row => row.State.IsOwed ? "yes" : "no"),
                Field.Text<Row>(
                    "remittitur",
                    "Remittitur",
                    18,
                    row => row.State.Remittitur == RemittiturStatus.None ? null : EnumTerm.For(row.State.Remittitur)
                ),
                Field.Text<Row>("on_appeal", "By a court above", 24, row => Above(row)),
                Field.Sum<Row>("interest_computed", "Interest by this day (computed)", row => row.State.InterestBy(row.Input.AsOf)?.Amount),
                Field.Sum<Row>("paid", "Paid by this day", row => row.State.Payments.Count > 0 ? row.State.Paid.Amount : null),
                Field.List<Row>(
                    "payors",
                    "Against",
                    Field.Middling,
                    row => row.Award.FromFund is null ? row.Named(row.Award.Payors) : [FundAward.Payor]
                ),
                Field.List<Row>("payees", "For", Field.Middling, row => row.Named(row.Award.Payees)),
                Field.Text<Row>("liability", "Liability", 16, row => EnumTerm.For(row.Award.Liability)),
                Field.Text<Row>("event_title", "Event", Field.Wide, row => row.Entry?.Event.Title),
                Field.List<Row>("sources", "Sources", Field.Wide, row => EventNotes.Cited(row.Input.Reading.Case, row.Cited)),
                Field.Text<Row>("undone_by", "Undone by event", 18, row => row.State.Undone),
                Field.Text<Row>("award", "Award id", 18, row => row.Award.Id),
                Field.Text<Row>("event", "Event id", Field.Middling, row => row.Step.Event),
                Field.Address<Row>("permalink", "Permalink", row => $"{row.Input.Page("/money")}#award-{row.Award.Id}"),
            ]
        );

    /// <summary>"conditional" while a remittitur is offered and neither accepted nor refused: no sum of it stands then.</summary>
    private static string Stage(AwardState award) =>
        award is { Stage: AwardStage.Remitted, Remittitur: RemittiturStatus.AcceptanceNotKnown }
            ? "conditional"
            : StateLabels.For(award.Stage);

    /// <summary>What a court above did with the award, and whether that has taken hold.</summary>
    private static string? Above(Row row) =>
        UnheldReview.Of(row.Input.Reading.State, row.State) is { } unheld
            ? $"{EnumTerm.For(unheld.Outcome)}{(unheld.Total is { } to ? $" to {to}" : "")}, {StateLabels.Mandate(unheld.Appeal)}"
        : row.State.Review is { } review ? EnumTerm.For(review)
        : null;

    private static IEnumerable<Row> Rows(ExportInput input)
    {
        var entries = input.Reading.Entries.ToDictionary(entry => entry.Event.Id);
        foreach (var award in input.Reading.State.Awards)
        {
            var before = new Dictionary<ComponentKind, decimal>();
            foreach (var step in award.Steps)
            {
                foreach (var component in step.Changed)
                {
                    yield return new Row(
                        input,
                        award,
                        step,
                        entries.GetValueOrDefault(step.Event),
                        component,
                        before.TryGetValue(component, out var sum) ? sum : null,
                        ReferenceEquals(step, award.Steps.Last(awardStep => awardStep.Changed.Contains(component)))
                    );
                    if (step.Components.TryGetValue(component, out var left))
                        before[component] = left;
                    else
                        before.Remove(component);
                }
            }
        }
    }
}
