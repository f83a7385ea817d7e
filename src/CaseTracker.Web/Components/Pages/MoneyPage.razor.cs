using CaseTracker.Core;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Relief;
using CaseTracker.Web.Reading;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Components.Pages;

/// <summary>Every award by component and step, what was asked for, and what each source printed.</summary>
public sealed partial class MoneyPage
{
    private static readonly ReliefKind[] InMoney = [ReliefKind.Damages, ReliefKind.Fees, ReliefKind.Sanction];

    [Parameter, EditorRequired] public required CaseView View { get; set; }

    private IReadOnlyList<Award> Awards => View.Case.Awards;

    private IReadOnlyList<PrintedGroup> Printed { get; set; } = [];

    private List<ReliefSought> Asked => [.. View.Case.ReliefSought.Where(relief => relief.Amount is not null || InMoney.Contains(relief.Kind))];

    /// <summary>One award told in a sentence; several have their own sections for that.</summary>
    private string? Lede
    {
        get
        {
            if (Awards.Count != 1) return Awards.Count == 0 ? null : $"{Prose.Capital(Prose.Count(Awards.Count, "award"))}, each with its own ledger.";
            var ledger = Ledger(Awards[0]);
            var steps = ledger.Steps.Select(step => $"{ledger.Sum(step.Total)} by {step.How}{On(step.Event)}");
            return $"{Prose.Capital(string.Join("; then ", steps))}. {AwardWords.Stage(ledger.State)}";
        }
    }

    protected override void OnParametersSet() => Printed = PrintedGroup.All(View);

    private AwardLedger Ledger(Award award) => new(View.State.Awards.First(state => state.Award.Id == award.Id));

    private string On(string eventId) => View.Entry(eventId) is { } entry ? $" {DateWords.InSentence(entry.Event.Date)}" : "";

    private string Short(PrintedGroup group)
    {
        var names = Prose.Capital(string.Join(" or ", group.Facts.Select(fact => FactWords.Name(View, fact)).Distinct()));
        return group.Facts[0].After is { } after && View.Entry(after) is { } entry ? $"{names}, {DateWords.Label(entry.Event.Date)}" : names;
    }
}
