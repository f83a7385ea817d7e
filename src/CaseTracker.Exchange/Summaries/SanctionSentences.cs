using CaseTracker.Core;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects.Parties;
using CaseTracker.Core.Facts;

namespace CaseTracker.Exchange.Summaries;

/// <summary>Sanctions, and what a coercive one has come to, which is computed.</summary>
internal sealed class SanctionSentences(CaseNaming words, SentenceMaker maker)
{
    public IEnumerable<SummarySentence> All() =>
        words.State.Sanctions.Select(sanction =>
            maker.Say(
                $"{Imposed(sanction)} {words.On(sanction.Event)}{Accrued(sanction)}{Purged(sanction)}.",
                [
                    FactRef.Event(sanction.Event),
                    .. SentenceMaker.Events(sanction.PurgedIn),
                    .. sanction.On.Select(FactRef.Party),
                    maker.Case,
                ]
            )
        );

    private string Imposed(SanctionState sanction)
    {
        var amount = (sanction.Amount, sanction.Per) switch
        {
            ({ } sum, { } per) => $" of {sum} for each {EnumTerm.For(per)} of non-compliance",
            ({ } sum, null) => $" of {sum}",
            _ => "",
        };
        return $"The court imposed {Prose.A(EnumTerm.For(sanction.Kind))} sanction{amount}"
            + (sanction.On.Count > 0 ? $" on {words.Parties(sanction.On)}" : "");
    }

    private string Accrued(SanctionState sanction)
    {
        if (sanction.Per is null)
            return "";
        var day = words.Reading.AsOf;
        return (sanction.AccruesFrom, sanction.AccruedBy(day)) switch
        {
            ({ } from, { } due) => $"; counted from {DateFormatter.Day(from)}, {due} had become due by {DateFormatter.Day(day)} (computed)",
            _ => "; what has become due can’t be computed, since the days are not known",
        };
    }

    /// <summary>One that grows ends with obedience, a single sum with payment.</summary>
    private string Purged(SanctionState sanction) =>
        sanction.PurgedIn is not { } purged
            ? ""
            : $"; {(sanction.Per is null ? "it was paid" : "the order was obeyed")} {words.On(purged)}"
                + (words.Acts.IsInferred<SanctionPurged>(purged, effect => effect.Sanction == sanction.Event) ? " (inferred)" : "");
}
