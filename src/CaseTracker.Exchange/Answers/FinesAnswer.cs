using CaseTracker.Core;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects.Parties;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Answers;

/// <summary>Who owes what in a case in which no damages were awarded and a court has imposed sums as sanctions.</summary>
internal sealed class FinesAnswer(CaseNaming words, AnswerText text)
{
    /// <summary>True where there is one that has not been paid.</summary>
    public bool Any => Due.Count > 0;

    /// <summary>Adds what was imposed and paid since.</summary>
    public void Paid()
    {
        var paid = words.State.Sanctions.Where(one => one is { Amount: not null, Per: null, PurgedIn: not null }).ToList();
        if (paid.Count == 0 || paid.Exists(one => one.Amount!.Value.Currency != paid[0].Amount!.Value.Currency))
            return;
        var sum = new MonetaryAmount(paid.Sum(one => one.Amount!.Value.Amount), paid[0].Amount!.Value.Currency);
        text.Say(paid.Count == 1 ? "; a sanction of " : "; sanctions of ")
            .Sum(sum)
            .Say(paid.Count == 1 ? $" on {words.Several(paid[0].On)} was paid" : $" in all on {words.Several(paid[0].On)} were paid")
            .Hedge(words.Acts.IsInferred<SanctionPurged>(paid[^1].PurgedIn!, _ => true) ? " (inferred)" : "")
            .RestsOn(paid.Select(one => one.PurgedIn));
    }

    private List<SanctionState> Due => [.. words.State.Sanctions.Where(IsDue)];

    /// <summary>A single sum until it is paid; of one that grew day by day, what had become due stays due.</summary>
    private bool IsDue(SanctionState sanction) =>
        sanction.Amount is not null && (sanction.PurgedIn is null || sanction.AccruedBy(words.State.AsOf) is { Amount: > 0 });

    /// <summary>Single sums on the same party are added up: two fines are one answer.</summary>
    public CaseAnswer Write()
    {
        var fines = Due;
        var (first, last) = (fines[0], fines[^1]);
        var isOne = fines.TrueForAll(fine =>
            fine.Per is null && fine.On.SequenceEqual(first.On) && fine.Amount?.Currency == first.Amount?.Currency
        );
        if (isOne && fines.Count > 1)
            return text.Say("No damages have been awarded; sanctions of ")
                .Sum(new MonetaryAmount(fines.Sum(fine => fine.Amount!.Value.Amount), first.Amount!.Value.Currency))
                .Say($" in all on {words.Several(first.On)} were imposed {words.On(first.Event)} and {words.On(last.Event)}")
                .RestsOn(fines.Select(fine => fine.Event))
                .End();
        return text.Say("No damages have been awarded; a sanction of ")
            .Sum(first.Amount!.Value)
            .Say(first.Per is { } per ? $" for each {EnumTerm.For(per)} of non-compliance" : "")
            .Say($" on {words.Several(first.On)} was imposed {words.On(first.Event)}")
            .Say(Accrued(first))
            .Say(fines.Count > 1 ? $", and {Prose.Count(fines.Count - 1, "other")} later" : "")
            .RestsOn(fines.Select(fine => fine.Event))
            .End();
    }

    /// <summary>What has become due of a sanction that grows, and when it stopped.</summary>
    private string Accrued(SanctionState sanction) =>
        sanction.AccruedBy(words.State.AsOf) is not { } due ? ""
        : due.Amount == 0 ? ", and nothing had become due yet"
        : $"; {due} had become due "
            + (sanction.PurgedIn is { } purged ? $"when it ended {words.On(purged)}" : $"by {DateFormatter.Day(words.State.AsOf)}")
            + " (computed)";
}
