using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Money;

/// <summary>What a settlement gives, and who pays it to whom, in words. Every page and sentence takes it from here.</summary>
public static class SettlementPhrase
{
    /// <summary>", as the court was told", where the day is that of the paper that tells the court, and not that of the agreement; else
    /// empty.</summary>
    public static string Notice(CaseEvent reached) => reached.DateRole == DateRole.Filed ? ", as the court was told" : "";

    /// <summary>"$1,000,000, paid by Beta Ltd. to Alpha Inc.", "sum not disclosed".</summary>
    public static string Money(SettlementState settlement, Func<string, string> party) =>
        string.Join(", ", new[] { Sum(settlement) + SaidBy(settlement), Payment(settlement, party) }.OfType<string>());

    /// <summary>" by the account of Mr. Roe’s lawyers"; empty where the sum is in an agreement or a paper of a court.</summary>
    public static string SaidBy(SettlementState settlement) =>
        settlement.Terms is { Sum: not null, SumBy: { Count: > 0 } who } ? $" by the account of {Prose.List(who)}" : "";

    /// <summary>The sum of the settlement, or of the consent judgment that carries it out: "$500,000 by consent judgment".</summary>
    public static string Sum(SettlementState settlement) =>
        settlement is { Terms: null or { Sum: null }, ConsentSum: { } agreed } ? $"{agreed} by consent judgment" : Sum(settlement.Terms);

    /// <summary>"$125,000,000", "at least $1,500,000,000", "sum not disclosed".</summary>
    /// <param name="terms">Null where no record tells them.</param>
    public static string Sum(SettlementReached? terms) =>
        terms switch
        {
            { Sum: { } sum } => $"{(terms.AtLeast ? "at least " : "")}{sum}"
                + (terms.PerMember is { } each ? $", {each} for each member of the class" : ""),
            { NotDisclosed: true } => "sum not disclosed",
            _ => "sum not in the record",
        };

    /// <summary>"to be paid by Beta Ltd. to Alpha Inc.", "paid"; null where no record tells who pays, or that it was paid.</summary>
    /// <param name="when">When it was paid, with its preposition; null to leave it out.</param>
    public static string? Payment(SettlementState settlement, Func<string, string> party, string? when = null)
    {
        var (payors, payees) = (settlement.Terms?.Payors ?? [], settlement.Terms?.Payees ?? []);
        if (payors.Count == 0 && settlement.PaidIn is null)
            return null;
        var whom =
            (payors.Count > 0 ? $" by {Prose.List(payors.Select(party))}" : "")
            + (payees.Count > 0 ? $" to {Prose.List(payees.Select(party))}" : "");
        var on = when is null ? "" : $" {when}";
        return settlement switch
        {
            { PaidIn: null } => $"to be paid{whom}",
            { PaymentBasis: null } => $"paid{whom}{on}",
            // Who is to pay is in the agreement; who has paid is not said by a report that it was paid.
            { PaymentBasis: SettlementRules.Reported } when payors.Count > 0 => $"to be paid{whom} and reported as paid{on}",
            _ when payors.Count > 0 => $"to be paid{whom} and apparently paid{on}{PossiblePhrase.InBrackets(settlement.PaymentBasis)}",
            _ => $"paid{whom}{on}{PossiblePhrase.InBrackets(settlement.PaymentBasis)}",
        };
    }
}
