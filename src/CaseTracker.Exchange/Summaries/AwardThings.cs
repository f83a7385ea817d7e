using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>The awards as the things that a headline names.</summary>
internal sealed class AwardThings(CaseNaming words)
{
    private const int MostAlone = 2;

    private readonly ClaimSides _sides = new(words.Case);
    private readonly JudgmentForAward _judgment = new(words);

    /// <summary>Several that stand alike are one.</summary>
    public IEnumerable<string> All(IReadOnlyList<AwardState> awards) =>
        awards.Count > MostAlone && awards.All(award => award.Stage == awards[0].Stage && IsPlain(award))
            ?
            [
                awards[0].Stage == AwardStage.InJudgment
                    ? $"{Prose.List(awards.Select(award => $"{Owed(award)}{By(award)}"))} owed under a judgment"
                    : $"awards of {Prose.List(awards.Select(award => $"{award.Total}{Against(award)}"))} "
                        + $"{StateLabels.For(awards[0].Stage)} ({StateLabels.For(awards[0].Outlook)})",
            ]
            : awards.Select(award => Thing(award) + PossiblePhrase.InBrackets(PossiblePhrase.For(award)));

    private bool IsPlain(AwardState award) =>
        award.Stage is AwardStage.InJudgment or AwardStage.ByVerdict or AwardStage.ByOrder
        && award.Payments.Count == 0
        && !_judgment.IsOutOfFund(award)
        && award.MayBe.Count == 0
        && UnheldReview.Of(words.State, award) is null;

    private string Thing(AwardState award)
    {
        if (UnheldReview.Of(words.State, award) is { } unheld)
            return $"an award of {award.Total}{Against(award)} that {CaseNaming.Court(unheld.Appeal.Docket)} {EnumTerm.For(unheld.Outcome)}"
                + $"{(unheld.Total is { } to ? $" to {to}" : "")} {words.On(unheld.Appeal.DecidedIn!)} "
                + $"({StateLabels.Mandate(unheld.Appeal)})";
        var cut = award.Judgment is null ? StateLabels.For(award.Outlook) : "after the judgment";
        return award.Stage switch
        {
            AwardStage.ByVerdict => $"a jury’s award of {award.Total} in total{Against(award)} ({StateLabels.For(award.Outlook)})",
            AwardStage.Remitted when award.Remittitur == RemittiturStatus.AcceptanceNotKnown =>
                $"an award{Against(award)} conditionally cut to {award.Total} in total ({cut})",
            AwardStage.Remitted => $"an award of {award.Total}{Against(award)} after a remittitur that was accepted ({cut})",
            AwardStage.ByOrder when _judgment.IsOutOfFund(award) => $"{award.Total} awarded for {JudgmentForAward.Purpose(award)}",
            AwardStage.ByOrder when award.Steps[0].Ruling == EventKind.ArbitralAward =>
                $"an arbitral award of {award.Total} in total{Against(award)} ({StateLabels.For(award.Outlook)})",
            AwardStage.ByOrder => $"a court’s award of {award.Total} in total{Against(award)} ({StateLabels.For(award.Outlook)})",
            AwardStage.Satisfied => $"{award.Total}{By(award)} in a judgment that has been satisfied",
            _ when AwardPayments.IsPaid(award) => $"{award.Total} in a judgment, paid{By(award)}"
                + (award.Award.FurtherSum is null ? "" : ", and a further sum that we could not find"),
            _ when AwardPayments.IsInterestOpen(award) => $"{award.Total} in a judgment, paid{By(award)} but for the interest on it",
            _ => $"{Owed(award)} owed under a judgment{By(award)}"
                + (award.Payments.Count > 0 ? $", of which {award.Paid} has been paid" : ""),
        };
    }

    private static string Owed(AwardState award) => $"{award.Total}{award.Further}{(award.IsSumInferred ? " (sum inferred)" : "")}";

    private string Against(AwardState award) => IsNamed(award) ? $" against {words.Several(award.Award.Payors)}" : "";

    private string By(AwardState award) => IsNamed(award) ? $" by {words.Several(award.Award.Payors)}" : "";

    /// <summary>Who pays goes without saying only where it is the defence.</summary>
    private bool IsNamed(AwardState award) =>
        words.State.Awards.Where(other => other.Steps.Count > 0 && other.Undone is null).Any(other => _sides.AnySues(other.Award.Payors))
        && award.Award.Payors.Count > 0;
}
