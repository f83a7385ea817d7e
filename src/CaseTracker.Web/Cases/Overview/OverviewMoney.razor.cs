using CaseTracker.Core;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;
using CaseTracker.Web.Cases.Money;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Cases.Overview;

/// <summary>The ledger in short.</summary>
public partial class OverviewMoney
{
    private const int MostSteps = 3;
    private const int MostOthers = 3;

    [Parameter, EditorRequired]
    public required CaseView View { get; set; }

    private FactCitations Citations { get; set; } = null!;

    /// <summary>The first, which counts and is the largest, is shown step by step; the others by a line each.</summary>
    private List<AwardState> Awards { get; set; } = [];

    protected override void OnParametersSet()
    {
        Citations = new FactCitations(View);
        Awards =
        [
            .. View
                .State.Awards.Where(award => award.Steps.Count > 0)
                .OrderBy(award => award.IsFallen)
                .ThenByDescending(award => award.Total.Amount),
        ];
    }

    /// <summary>What the marks in the cells leave unsaid; null where a court record gives each sum.</summary>
    private string? Note
    {
        get
        {
            var support = Awards
                .SelectMany(award => AwardChange.From(new AwardLedger(award)))
                .Select(change => View.Support(change.Fact))
                .ToList();
            var missing = support.Count(factSupport => !factSupport.By.CourtRecordSeen);
            return missing == 0 ? null
                : missing == support.Count ? "no court record of these sums was seen"
                : $"of {Prose.Count(missing, "sum")} here no court record was seen";
        }
    }

    private string Standing(AwardState award) => AwardBrief.Of(View.State, award) + PossiblePhrase.InBrackets(PossiblePhrase.For(award));

    /// <summary>The head of a step's column, for narrow screens.</summary>
    private string Label(AwardStep step) => $"{Prose.Capital(step.How)}, {DateOf(step.Event)}";

    private string DateOf(string eventId) => DateFormatter.Label(View.Published.History.Timeline[eventId].Event.Date);

    private static string Money(decimal sum, AwardState award) => new MonetaryAmount(sum, award.Award.Currency).ToString();

    /// <summary>A sum that a step left alone has the source of the step that set it.</summary>
    private string? SourceUrl(AwardState award, ComponentKind component, AwardStep step)
    {
        var index = award.Steps.ToList().IndexOf(step);
        var set = award.Steps.Take(index + 1).LastOrDefault(awardStep => awardStep.Changed.Contains(component)) ?? step;
        if (!set.Components.ContainsKey(component))
            return null;
        var fact = FactRef.AwardComponent(award.Award.Id, component, set.Event);
        return Citations.SourceOf(fact, Money(set.Components[component], award)) is { } source ? View.SourceUrl(source) : null;
    }
}
