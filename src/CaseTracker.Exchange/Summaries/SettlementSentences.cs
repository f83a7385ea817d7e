using CaseTracker.Core;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;

namespace CaseTracker.Exchange.Summaries;

/// <summary>What the parties agreed on, for how much, and whether it binds.</summary>
internal sealed class SettlementSentences(CaseNaming words, SentenceMaker maker)
{
    private const int MostClaims = 3;

    public IEnumerable<SummarySentence> All() =>
        words.State.Settlements.Select(settlement =>
            maker.Say(
                $"{Reached(settlement)} {words.On(settlement.ReachedIn)}{Notice(settlement)}{Covered(settlement)}; "
                    + $"{Sum(settlement)}{SettlementPhrase.SaidBy(settlement)}{Paid(settlement)}{Status(settlement)}.",
                [
                    FactRef.DocketSettlement(settlement.Docket.Id),
                    .. SentenceMaker.Events(settlement.ReachedIn, settlement.Since, settlement.PaidIn),
                    .. settlement.Terms is { } terms ? terms.Claims.Select(FactRef.Claim) : [],
                    .. settlement.Terms is { } named
                        ? named.Parties.Concat(named.Payors).Concat(named.Payees).Distinct().Select(FactRef.Party)
                        : [],
                ]
            )
        );

    /// <summary>True where a settlement says already what became of a claim.</summary>
    public static bool Tells(SettlementState settlement, string? decided) => decided is not null && decided == settlement.Since;

    /// <summary>What did not end the case, or not yet, as one of the things that a headline names.</summary>
    public string Thing(SettlementState settlement) =>
        $"{Prose.A(Kind(settlement))} ({SettlementPhrase.Money(settlement, words.Party)}) {StateLabels.For(settlement.Status)}";

    /// <summary>"was settled on 15 March 2024 (sum not disclosed)".</summary>
    public string Headline(SettlementState settlement) =>
        settlement.Status == SettlementStatus.FinallyApproved
            ? $"{Was} resolved by a class settlement reached {words.On(settlement.ReachedIn)} "
                + $"({SettlementPhrase.Money(settlement, words.Party)}), with the court’s final approval {words.On(settlement.Since)}"
            : $"{Was} settled {words.On(settlement.ReachedIn)} ({SettlementPhrase.Money(settlement, words.Party)})";

    private string Was => words.Reading.IsPast ? "had been" : "was";

    private static string Kind(SettlementState settlement) =>
        settlement.Terms is { ClassWide: true } ? "class settlement"
        : settlement.EndsTheCase ? "settlement"
        : "partial settlement";

    private static string Reached(SettlementState settlement) =>
        settlement.Terms switch
        {
            { ClassWide: true } => "A class settlement was reached",
            { Claims.Count: 0, Parties.Count: 0 } or null => "The parties settled",
            _ when settlement.EndsTheCase => "The parties settled",
            _ => "A settlement of part of the case was reached",
        };

    private string Notice(SettlementState settlement) => SettlementPhrase.Notice(words.Entry(settlement.ReachedIn).Event);

    private string Covered(SettlementState settlement)
    {
        if (settlement.Terms is not { } terms || settlement.EndsTheCase)
            return "";
        var with = terms.Parties.Count > 0 ? $" with {words.Parties(terms.Parties)}" : "";
        var on =
            terms.Claims.Count > MostClaims ? $", covering {Prose.Count(terms.Claims.Count, "claim")}"
            : terms.Claims.Count > 0 ? $", covering {Prose.List(terms.Claims.Select(Claim))}"
            : "";
        return with + on;
    }

    private string Claim(string id) => CaseNaming.Quoted(words.Case.Claims.FirstOrDefault(claim => claim.Id == id)?.Title ?? id);

    private static string Sum(SettlementState settlement) =>
        settlement.Terms switch
        {
            { Sum: not null } terms => $"the {(terms.ClassWide ? "fund" : "sum")} is {SettlementPhrase.Sum(settlement)}",
            _ when settlement.ConsentSum is { } sum => $"the consent judgment is for {sum}",
            { NotDisclosed: true } => "the sum was not disclosed",
            _ => "the sum is not in the record",
        };

    private string Paid(SettlementState settlement) =>
        SettlementPhrase.Payment(settlement, words.Party, settlement.PaidIn is { } paid ? words.On(paid) : null) is { } payment
            ? $"{Link(settlement)} {payment}"
            : "";

    /// <summary>A sum that is named is paid; one that is not named goes on as a clause.</summary>
    private static string Link(SettlementState settlement) =>
        settlement.Terms?.Sum is not null || settlement.ConsentSum is not null ? ","
        : settlement.PaidIn is null ? "; it is"
        : "; it was";

    private string Status(SettlementState settlement) =>
        settlement.Status switch
        {
            SettlementStatus.AwaitingApproval => "; it awaits the court’s approval",
            SettlementStatus.PreliminarilyApproved =>
                $"; the court approved it preliminarily {words.On(settlement.Since)}, but not yet finally",
            SettlementStatus.FinallyApproved => $"; the court finally approved it {words.On(settlement.Since)}",
            SettlementStatus.Rejected => $"; it was rejected or withdrawn {words.On(settlement.Since)} and does not end the case",
            _ => "",
        };
}
