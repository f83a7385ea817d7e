using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects.Parties;
using CaseTracker.Core.Facts;
using CaseTracker.Web.Cases.Sources;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Cases.Money;

/// <summary>Every award by component and step, what was asked for, and what each source printed.</summary>
public sealed partial class MoneyPage
{
    [Parameter, EditorRequired]
    public required CaseView View { get; set; }

    private IReadOnlyList<Award> Awards => View.Case.Awards;

    private IReadOnlyList<PrintedGroup> Printed { get; set; } = [];

    private List<SanctionState> Sanctions =>
        [.. View.State.Sanctions.Where(sanction => sanction.Amount is not null || sanction.Kind == SanctionKind.Monetary)];

    private bool IsEmpty =>
        Awards.Count + View.State.Settlements.Count + View.State.Bonds.Count + Sanctions.Count + View.State.FeeGrants.Count == 0;

    private List<ReliefSought> Asked => [.. View.Case.ReliefSought.Where(IsInMoney)];

    /// <summary>One award told in a sentence; several have their own sections for that.</summary>
    private string? Lede
    {
        get
        {
            if (Awards.Count != 1)
                return Awards.Count == 0 ? null : $"{Prose.Capital(Prose.Count(Awards.Count, "award"))}, each with its own ledger.";
            var ledger = Ledger(Awards[0]);
            var steps = AwardStory.Of(ledger.State, ledger.Steps.Select(step => (step, step.Total)), ledger.Sum, step => On(step.Event));
            return $"{Prose.Capital(steps)}. {AwardLabels.Stage(View, ledger.State)}";
        }
    }

    protected override void OnParametersSet() => Printed = PrintedGroup.All(View);

    /// <summary>What of the page is made anew for each day: the sums that grow.</summary>
    public static IEnumerable<string> WordsOf(CaseView view) =>
        [
            .. view.State.Awards.Select(award => award.InterestBy(view.AsOf)?.ToString() ?? ""),
            .. view.State.Sanctions.Select(sanction => SanctionLabels.Accrued(sanction, view.AsOf)?.ToString() ?? ""),
        ];

    /// <summary>The largest sum that any award in the same currency ever had.</summary>
    private decimal? Most(Award award) =>
        View
            .State.Awards.Where(state => state.Award.Currency == award.Currency)
            .SelectMany(state => state.Steps)
            .Max(step => (decimal?)step.Total);

    private AwardLedger Ledger(Award award) => LedgerOf(View, award);

    private static AwardLedger LedgerOf(CaseView view, Award award) => new(view.State.Awards.First(state => state.Award.Id == award.Id));

    private string On(string eventId) => View.Entry(eventId) is { } entry ? $" {entry.Event.InSentence()}" : "";

    /// <summary>A sum was named, or a source printed one, or it is of a kind that is paid.</summary>
    private bool IsInMoney(ReliefSought relief) =>
        relief.Amount is not null
        || relief.Kind is ReliefKind.Damages or ReliefKind.Fees
        || Printed.Any(group => group.Facts.Any(fact => fact.Record == RecordKind.ReliefSought && fact.Id == relief.Id));

    /// <summary>One link for each fact of an award; what was asked for, and counts, share one each.</summary>
    private IEnumerable<(string Label, string Anchor, int Count)> Places =>
        Printed.GroupBy(Short).Select(places => (places.Key, places.First().Anchor, places.Sum(group => group.Values.Count)));

    private string Short(PrintedGroup group)
    {
        if (group.Facts[0].Record == RecordKind.ReliefSought)
            return "Sums asked for";
        if (group.Facts[0].Record == RecordKind.Figure)
            return "Other figures";
        var names = Prose.Capital(
            string.Join(" or ", group.Facts.Select(fact => FactLabels.Name(View, fact)).Distinct()).ToLowerInvariant()
        );
        return group.Facts[0].After is { } after && View.Entry(after) is { } entry
            ? $"{names}, {DateFormatter.Label(entry.Event.Date)}"
            : names;
    }
}
