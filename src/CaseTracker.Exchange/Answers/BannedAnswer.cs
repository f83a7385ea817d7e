using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.State;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Answers;

/// <summary>What a court has forbidden or ordered beyond money, and whether that holds.</summary>
internal sealed class BannedAnswer(SummaryParts parts)
{
    private readonly CaseNaming _words = parts.Words;
    private readonly AnswerText _text = new(AnswerQuestion.Banned, parts.Words);

    public CaseAnswer Write()
    {
        var issued = parts.Injunctions.Issued;
        if (issued.Count == 0)
            return _text.Say($"Nothing is banned: we found no injunction{parts.ByThen}").End();
        var newest = issued.OrderBy(IsOver).ThenByDescending(state => _words.Entry(state.Issued!).Position).First();
        return IsOver(newest) ? Over(newest) : Live(newest, issued.Count(state => !IsOver(state)) - 1);
    }

    private static bool IsOver(InjunctionState injunction) => !InjunctionSentences.IsLive(injunction);

    private CaseAnswer Over(InjunctionState injunction)
    {
        var sentence = parts.Injunctions.Standing(injunction, brief: true).Text;
        return _text
            .Say($"Nothing is banned now: {char.ToLowerInvariant(sentence[0])}{sentence[1..]}")
            .RestsOn(injunction.Issued, injunction.Since)
            .End();
    }

    private CaseAnswer Live(InjunctionState injunction, int others)
    {
        var named = _words.Several(injunction.Binds);
        List<string> binds = [.. named.Length > 0 ? [named] : Array.Empty<string>(), .. injunction.Injunction.BindsUnnamed];
        var kind = InjunctionSentences.Kind(injunction.Injunction);
        _text
            .Say($"{Prose.Capital(Prose.A(kind))} of {_words.Day(injunction.Issued!)}")
            .Say(Counted(injunction) is { Length: > 0 } counted ? $" {counted}" : "")
            .Say(binds.Count > 0 ? $"{(Counted(injunction).Length > 0 ? " of" : " binds")} {Prose.List(binds)}" : "")
            .Say("; it is ");
        var unheld = UnheldReview.Of(_words.State, injunction);
        var status =
            unheld is not null ? $"{EnumTerm.For(unheld.Outcome)} on appeal{CaseNaming.Held(unheld.Appeal)}"
            : injunction.Status == InjunctionStatus.InForce && injunction.SoFarAsFound ? "apparently in force; no further stay was found"
            : InjunctionPhrase.Status(injunction);
        if (unheld is not null || injunction.SoFarAsFound || injunction.Status == InjunctionStatus.StayedOrInForce)
            _text.Hedge(status);
        else
            _text.Say(status);
        return _text
            .Say(
                others > 0
                    ? others == 1
                        ? "; another injunction stands too"
                        : $"; {others} other injunctions stand too"
                    : ""
            )
            .RestsOn(injunction.Issued, injunction.Stay?.Event, injunction.Since)
            .End();
    }

    /// <summary>"forbids 7 things and requires 3"; empty where no clause that holds is recorded.</summary>
    private static string Counted(InjunctionState injunction)
    {
        var held = injunction.Injunction.Clauses.Where(clause => injunction.Clauses.Contains(clause.Id)).ToList();
        var bans = held.Count(clause => clause.Does == ClauseEffect.Prohibits);
        var orders = held.Count(clause => clause.Does == ClauseEffect.Requires);
        return Prose.List(
            new[] { bans > 0 ? $"forbids {bans} {(bans == 1 ? "thing" : "things")}" : "", orders > 0 ? $"requires {orders}" : "" }.Where(
                part => part.Length > 0
            )
        );
    }
}
