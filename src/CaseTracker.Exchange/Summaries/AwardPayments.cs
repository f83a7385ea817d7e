using CaseTracker.Core;
using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Exchange.Summaries;

/// <summary>What has been paid of an award, and by whose account.</summary>
internal sealed class AwardPayments(CaseNaming words)
{
    /// <summary>True where what is in the judgment has been paid in full. Where interest runs, payment of the sum does not show
    /// that.</summary>
    public static bool IsPaid(AwardState award) => IsSumPaid(award) && award.Interest.Count == 0;

    /// <summary>True where the sum was paid, and interest on it may not have been.</summary>
    public static bool IsInterestOpen(AwardState award) => IsSumPaid(award) && award.Interest.Count > 0;

    private static bool IsSumPaid(AwardState award) =>
        award is { IsOwed: true, Payments.Count: > 0 } && award.Paid.Amount >= award.Total.Amount;

    /// <summary>When the last payment was, and how that is known: " on 13 September 2021 (inferred from what Epic said)".</summary>
    public string Last(AwardState award)
    {
        var last = award.Payments[^1].Event;
        if (!words.Acts.IsInferred<PaymentMade>(last, payment => payment.Award == award.Award.Id))
            return $" {words.On(last)}";
        return $" {words.On(last)} (inferred: “{Prose.Inner(words.Entry(last).Event.Title)}”)";
    }
}
