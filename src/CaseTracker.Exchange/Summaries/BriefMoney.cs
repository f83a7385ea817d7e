using CaseTracker.Core;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>What the short account says of the money: each award with who pays whom, or several that stand alike in one sentence.</summary>
internal sealed class BriefMoney(CaseNaming words, SentenceMaker maker, MoneySentences money)
{
    private const int MostAlone = 2;
    private const int MostSums = 4;

    private readonly AwardStanding _standing = new(words);
    private readonly JudgmentForAward _judgment = new(words);

    /// <summary>True where an award stands that has not been paid.</summary>
    public bool HasDue => money.Awards.Any(award => IsStanding(award) && !AwardPayments.IsPaid(award));

    public bool HasStanding => money.Awards.Any(IsStanding);

    /// <summary>The awards that stand, the largest first; where none does, those that fell or were settled.</summary>
    /// <param name="room">What there is room for.</param>
    public IEnumerable<SummarySentence> Told(SummaryRoom room)
    {
        var told = HasStanding ? [.. money.Awards.Where(IsStanding)] : money.Awards;
        return told.GroupBy(award => _standing.AlikeStage(award) ?? award.Award.Id)
            .Select(group => IsOneAct([.. group]) ? Together([.. group], room) : Each([.. group], room));
    }

    /// <summary>" against Monsanto Company"; empty where nobody is recorded.</summary>
    private string Who(string before, IReadOnlyList<string> parties, SummaryRoom room) =>
        parties.Count == 0 ? "" : before + (room >= SummaryRoom.Sides ? words.Side(parties) : words.Several(parties));

    private bool IsStanding(AwardState award) =>
        award is { IsFallen: false, Stage: not AwardStage.Settled } && !RecognisedJudgment.IsRecognised(words.State, award);

    /// <summary>True for several sums that the same events gave and changed, to the same payees.</summary>
    private static bool IsOneAct(List<AwardState> awards) =>
        awards.Count > MostAlone
        && awards.TrueForAll(award =>
            award.Steps.Select(step => step.Event).SequenceEqual(awards[0].Steps.Select(step => step.Event))
            && award.Award.Payees.SequenceEqual(awards[0].Award.Payees)
        );

    /// <summary>Each sum is told as the event of its day gave it, and then as the last one left it.</summary>
    private SummarySentence Together(List<AwardState> awards, SummaryRoom room)
    {
        var (first, last) = (awards[0].Steps[0], awards[0].Steps[^1]);
        var named = awards.Take(IsStanding(awards[0]) ? MostSums : 1).ToList();
        var isTerse = room == SummaryRoom.Outcomes && !IsStanding(awards[0]);
        var sums = named
            .Select(award => MoneySentences.Sum(award, award.Steps[0].Total) + (isTerse ? "" : Who(" against ", award.Award.Payors, room)))
            .ToList();
        if (awards.Count > named.Count)
            sums.Add(Prose.Count(awards.Count - named.Count, "other sum"));
        var turned =
            !isTerse && named.Exists(award => award.Steps[0].Total != award.Total.Amount)
                ? $"; {words.On(last.Event)} the {(named.Count == 1 ? "largest" : "totals")} became "
                    + $"{Prose.List(named.Select(award => $"{award.Total}"))} ({last.How}"
                    + $"{(named.Exists(award => money.IsInferred(award, award.Steps[^1])) ? "; some figures are inferred" : "")})"
                : "";
        return maker.Say(
            $"{MoneySentences.Giver(first)} awarded{(isTerse ? "" : Who(" ", awards[0].Award.Payees, room))} "
                + $"{Prose.List(sums)} {words.On(first.Event)}"
                + $"{turned}. {_standing.StageOfEach(awards)}",
            [.. awards.SelectMany(Facts)]
        );
    }

    /// <summary>Of each award the first figure and the last, then how far they have come.</summary>
    private SummarySentence Each(List<AwardState> awards, SummaryRoom room) =>
        maker.Say(
            $"{string.Join(' ', awards.Select(award => $"{Given(award, room)}."))} {_standing.StageOfEach(awards)}",
            [.. awards.SelectMany(Facts)]
        );

    private string Given(AwardState award, SummaryRoom room)
    {
        var (first, last) = (award.Steps[0], award.Steps[^1]);
        var sum = room == SummaryRoom.Components ? MoneySentences.What(award, first) : MoneySentences.Sum(award, first.Total);
        var from = _judgment.IsOutOfFund(award)
            ? $" for {JudgmentForAward.Purpose(award)}{(JudgmentForAward.Purpose(award).Contains(',') ? "," : "")}"
            : Who(" against ", award.Award.Payors, room);
        var given = $"{MoneySentences.Giver(first)} awarded{Who(" ", award.Award.Payees, room)} {sum}{from} {words.On(first.Event)}";
        return last.Total == first.Total || award.IsFallen ? given : $"{given}; {Turned(award, first, last)} {OnOrSame(first, last)}";
    }

    private string OnOrSame(AwardStep first, AwardStep last) =>
        words.On(first.Event) == words.On(last.Event) ? "the same day" : words.On(last.Event);

    private IEnumerable<FactRef> Facts(AwardState award) =>
        [
            .. MoneySentences.Totals(award, award.Steps[0]),
            .. SentenceMaker.Events(award.Steps[^1].Event),
            .. money.StageFacts(award),
            .. award.Award.Payors.Concat(award.Award.Payees).Select(id => FactRef.Party(id)),
        ];

    private static string Turned(AwardState award, AwardStep first, AwardStep last) =>
        last.Kind switch
        {
            AwardStepKind.Remittitur => $"the court cut the total to {MoneySentences.Sum(award, last.Total)} by remittitur",
            AwardStepKind.OnAppeal => $"on appeal the total became {MoneySentences.Sum(award, last.Total)}",
            AwardStepKind.SetAsideInPart => $"the court set part of it aside and left {MoneySentences.Sum(award, last.Total)}",
            AwardStepKind.Verdict => $"a later verdict gave {MoneySentences.Sum(award, last.Total)}",
            AwardStepKind.Ruling => $"a later {last.How} gave {MoneySentences.Sum(award, last.Total)}",
            _ => $"the court {(last.Total < first.Total ? "cut" : "raised")} the total to "
                + $"{MoneySentences.Sum(award, last.Total)} ({last.How})",
        };
}
