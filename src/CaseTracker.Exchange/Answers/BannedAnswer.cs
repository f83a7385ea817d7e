using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.State;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Answers;

/// <summary>What a court has forbidden or ordered beyond money, and whether that holds.</summary>
internal sealed class BannedAnswer(SummaryParts parts)
{
    private const int MostQuoted = 80;

    private readonly CaseNaming _words = parts.Words;
    private readonly AnswerText _text = new(AnswerQuestion.Banned, parts.Words);

    public CaseAnswer Write()
    {
        var issued = parts.Injunctions.Issued;
        if (issued.Count == 0 && RemedyDecided.In(_words.State) is { } remedy)
            return _text
                .Say($"Nothing is banned yet: the court decided {_words.On(remedy)} what it will forbid or order, but ")
                .Hedge("no judgment has been entered")
                .RestsOn(remedy)
                .End();
        if (issued.Count == 0)
            return (
                Settled() is { } settlement ? Beside(settlement) : _text.Say($"Nothing is banned: we found no injunction{parts.ByThen}")
            )
                .MayExist(PossibleThingKind.Injunction)
                .End();
        var newest = issued
            .OrderBy(IsOver)
            .ThenBy(IsStayed)
            .ThenBy(IsOnSpeech)
            .ThenByDescending(state => _words.Entry(state.Issued!).Position)
            .First();
        return IsOver(newest) ? Over(newest) : Live(newest, [.. issued.Where(state => !IsOver(state) && state != newest)]);
    }

    private static bool IsParaphrase(Clause clause) => clause.Wording == ClauseWording.PressParaphrase;

    private static bool IsBan(Clause clause) => clause.Does == ClauseEffect.Prohibits;

    private SettlementState? Settled() => _words.State.Settlements.FirstOrDefault(settled => settled.Status != SettlementStatus.Rejected);

    /// <summary>Who settles may bind himself to more than to pay, so that it can't be said that nothing is banned.</summary>
    private AnswerText Beside(SettlementState settlement) =>
        _text
            .Say($"We found no injunction{parts.ByThen}; terms of the settlement beyond money are not counted here")
            .RestsOn(settlement.ReachedIn);

    private static bool IsOver(InjunctionState injunction) => !InjunctionSentences.IsLive(injunction);

    /// <summary>What binds on the day comes before what is on hold.</summary>
    private static bool IsStayed(InjunctionState injunction) => injunction.Status == InjunctionStatus.Stayed;

    /// <summary>What restrains the parties’ business comes before what restrains their speech.</summary>
    private static bool IsOnSpeech(InjunctionState injunction) => injunction.Injunction.Kind == InjunctionKind.GagOrder;

    private CaseAnswer Over(InjunctionState injunction)
    {
        var sentence = parts.Injunctions.Standing(injunction, brief: true).Text;
        return _text
            .Say($"Nothing is banned now: {char.ToLowerInvariant(sentence[0])}{sentence[1..]}")
            .RestsOn(injunction.Issued, injunction.Since)
            .MayExist(PossibleThingKind.Injunction)
            .End();
    }

    private CaseAnswer Live(InjunctionState injunction, List<InjunctionState> others)
    {
        var bearers =
            injunction.Binds.Count > CaseNaming.MostNamed ? [_words.Several(injunction.Binds)] : injunction.Binds.Select(_words.Party);
        var bound = Prose.List([.. bearers, .. injunction.Injunction.BindsUnnamed]);
        string[] said = [.. Counted(injunction), .. bound.Length > 0 ? [$"binds {bound}"] : Array.Empty<string>()];
        var unheld = UnheldReview.Of(_words.State, injunction);
        var binds = unheld is not null && injunction.Status == InjunctionStatus.InForce;
        var verb = (unheld is not null && !binds) || injunction.Status == InjunctionStatus.NotYetInEffect ? "was" : "is";
        if (
            injunction.Injunction.Clauses.Any(IsBan)
            && injunction.Status == InjunctionStatus.InForce
            && !others.Append(injunction).Any(one => one.Status == InjunctionStatus.InForce && Binding(one).Exists(IsBan))
        )
            _text.Say("No ban is in force now. ");
        var against = bound.Length > 0 ? $" against {bound}" : "";
        var isByPress = said.Length > 0 && Binding(injunction) is { Count: > 0 } binding && binding.TrueForAll(IsParaphrase);
        var named = $"{Prose.A(InjunctionSentences.Kind(injunction.Injunction))} {_words.Issued(injunction.Issued!)}";
        var what = isByPress ? $"By press accounts, {named}" : Prose.Capital(named);
        _text.Say(
            verb == "was" || injunction.Status is InjunctionStatus.Stayed or InjunctionStatus.StayedOrInForce ? $"{what}{against} {verb} "
            : said.Length > 0 ? $"{what} {string.Join(", ", said)} and {verb} "
            : $"{what} {verb} "
        );
        var status =
            binds
                ? $"still in force: {CaseNaming.Court(unheld!.Appeal.Docket)} {EnumTerm.For(unheld.Outcome)} it "
                    + $"{_words.On(unheld.Appeal.DecidedIn!)}{CaseNaming.Held(unheld.Appeal)}"
            : unheld is not null ? $"{EnumTerm.For(unheld.Outcome)} on appeal{CaseNaming.Held(unheld.Appeal)}"
            : injunction.Status == InjunctionStatus.InForce && injunction.SoFarAsFound ? "apparently in force; no further stay was found"
            : injunction.Status == InjunctionStatus.NotYetInEffect
                ? injunction.MayBe.Count > 0 ? "issued"
                    : $"issued but is not yet in effect{InPartStayed(injunction)}"
            : UnheldReview.Status(_words.State, injunction);
        var isUnsure =
            unheld is not null
            || UnheldReview.OfClauses(_words.State, injunction).Length > 0
            || injunction.SoFarAsFound
            || injunction.Status == InjunctionStatus.StayedOrInForce
            || injunction.MayBe.Count > 0;
        if (isUnsure)
            _text.Hedge(status);
        else
            _text.Say(status);
        if (PossiblePhrase.For(injunction) is { } hedge && !status.Contains(hedge, StringComparison.Ordinal))
            _text.HedgeInBrackets(hedge);
        if (RemedyDecided.In(_words.State) is { } remedy)
            _text.Say($"; what the court decided {_words.On(remedy)} to forbid or order ").Hedge("awaits a judgment").RestsOn(remedy);
        return _text
            .Say(string.Concat(others.GroupBy(other => (IsOnSpeech(other), other.Status)).Select(Beside)))
            .RestsOn(injunction.Issued, injunction.Stay?.Event, injunction.Since)
            .MayExist(PossibleThingKind.Injunction)
            .End();
    }

    /// <summary>", and a part of it is stayed", where some clauses are stayed before any of them binds.</summary>
    private static string InPartStayed(InjunctionState injunction) =>
        injunction.Injunction.Clauses.Any(clause => injunction.StatusOf(clause.Id) == ClauseStatus.Stayed)
            ? ", and a part of it is stayed"
            : "";

    /// <summary>"; another injunction stands too", "; 2 gag orders are stayed".</summary>
    private static string Beside(IGrouping<(bool IsOnSpeech, InjunctionStatus Status), InjunctionState> others)
    {
        var count = others.Count();
        var noun =
            others.Key.IsOnSpeech ? "gag order"
            : others.All(other => other.Injunction.Kind == InjunctionKind.Order) ? "order"
            : "injunction";
        var which =
            count > 1 ? $"{count} {(others.Key.IsOnSpeech ? "" : "other ")}{noun}s"
            : others.Key.IsOnSpeech ? "a gag order"
            : $"another {noun}";
        var hedge = PossiblePhrase.InBrackets(others.Select(PossiblePhrase.For).FirstOrDefault(one => one is not null));
        return others.Key.Status == InjunctionStatus.InForce
            ? $"; {which} {(count == 1 ? "stands" : "stand")} too{hedge}"
            : $"; {which} {CaseNaming.IsOrAre(count)} {StateLabels.For(others.Key.Status)}{hedge}";
    }

    /// <summary>", among them “…”": the first in its own words, so that a number is not all that is said.</summary>
    private static string Named(List<Clause> clauses)
    {
        var first = Prose.Inner(Prose.ClipWords(clauses[0].Text.Trim().TrimEnd('.'), MostQuoted));
        return clauses.Count == 1 ? $" (“{first}”)" : $", among them “{first}”";
    }

    /// <summary>The clauses that bind on the day: not those that are stayed, reversed or vacated.</summary>
    private static List<Clause> Binding(InjunctionState injunction) =>
        [
            .. injunction.Injunction.Clauses.Where(clause =>
                injunction.Clauses.Contains(clause.Id) && injunction.StatusOf(clause.Id) is ClauseStatus.Holds or ClauseStatus.Narrowed
            ),
        ];

    /// <summary>"bans 7 things", "orders 3"; nothing where no clause that holds is recorded.</summary>
    private static IEnumerable<string> Counted(InjunctionState injunction)
    {
        var held = Binding(injunction);
        var bans = held.FindAll(IsBan);
        var orders = held.FindAll(clause => clause.Does == ClauseEffect.Requires);
        if (bans.Count > 0)
            yield return $"bans {Prose.Count(bans.Count, "thing")}{Named(bans)}";
        if (orders.Count > 0)
            yield return bans.Count > 0 ? $"orders {orders.Count}" : $"orders {Prose.Count(orders.Count, "thing")}{Named(orders)}";
    }
}
