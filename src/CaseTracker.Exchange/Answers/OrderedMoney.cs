using CaseTracker.Core;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Parties;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Answers;

/// <summary>Money that an order gave and that awaits no judgment: fees, costs and fines, also in a sum that is not on record.</summary>
internal sealed class OrderedMoney(CaseNaming words, AnswerText text)
{
    private readonly JudgmentForAward _judgment = new(words);

    private List<SanctionState> Sanctions =>
        [.. words.State.Sanctions.Where(one => one is { Kind: SanctionKind.Monetary, Amount: null, PurgedIn: null })];

    /// <summary>True where there is some, so that it can't be said that nobody owes anything.</summary>
    public bool Any => Sanctions.Count + words.State.FeeGrants.Count > 0 || words.State.Awards.Any(award => award.IsDueByOrder);

    /// <summary>What was ordered in a sum that is not on record: a sanction, fees and costs.</summary>
    public AnswerText Unnamed()
    {
        foreach (var imposed in Sanctions.Take(1))
            Unnamed(imposed.On, imposed.Event, "a sanction", "");
        foreach (
            var granted in words
                .State.FeeGrants.GroupBy(grant => (grant.Event, From: words.Side(grant.Payors), To: words.Side(grant.Payees)))
                .Take(1)
        )
            Unnamed(
                granted.First().Payors,
                granted.Key.Event,
                Prose.List(granted.Select(grant => StateLabels.For(grant.Of).ToLowerInvariant())),
                $" {granted.Key.To}"
            );
        return text;
    }

    private void Unnamed(IReadOnlyList<string> who, string happened, string what, string whom) =>
        text.Say($"; {words.Side(who)} {(who.Count == 1 ? "was" : "were")} ordered {words.On(happened)} to pay{whom} {what} in ")
            .Hedge("a sum we could not find")
            .RestsOn(happened);

    /// <summary>"Beta Ltd. was ordered on 1 March 2020 to pay Alpha Inc. $500 in attorneys’ fees".</summary>
    public AnswerText Due(AwardState award)
    {
        var payors = words.Side(award.Award.Payors);
        var payees = words.Side(award.Award.Payees);
        var what = Prose.List(award.Components.Keys.Order().Select(component => StateLabels.For(component).ToLowerInvariant()));
        return text.Say($"{Prose.Capital(payors)} {(award.Award.Payors.Count == 1 ? "was" : "were")} ordered ")
            .Say($"{words.On(award.Steps[0].Event)} to pay ")
            .Say(payees.Length > 0 ? $"{payees} " : "")
            .Sum(award.Total)
            .Say(award.Components.ContainsKey(ComponentKind.Sanction) ? " as a sanction; " : $" in {what}; ")
            .Hedge(_judgment.None(award))
            .HedgeInBrackets(PossiblePhrase.For(award))
            .RestsOn(award.Steps[0].Event, award.Steps[^1].Event);
    }

    /// <summary>Such orders beside an award.</summary>
    public void Besides(IEnumerable<AwardState> others)
    {
        var due = others.Count(award => award.IsDueByOrder);
        if (due > 0)
            text.Say($"; {Prose.Count(due, "order")} to pay fees or costs {(due == 1 ? "stands" : "stand")} too");
    }
}
