using System.Text.Json;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Exchange.Export.Json;

/// <summary>Money after judgment in an extract: shares, interest, payments, bonds and settlements. What is computed to a day names the
/// day.</summary>
internal static class ExtractMoney
{
    public static void Besides(Utf8JsonWriter writer, AwardState award, DateOnly day)
    {
        string Text(decimal sum) => new MonetaryAmount(sum, award.Award.Currency).AmountText;
        if (award.Shares.Count > 0)
            writer.Objects(
                "shares",
                award.Shares,
                share =>
                {
                    writer.WriteString("party", share.Party);
                    writer.WriteString("sum", Text(share.Sum));
                }
            );
        if (award.Interest.Count > 0)
            writer.Objects(
                "interest",
                award.Interest,
                rule =>
                {
                    writer.WriteNumber("percent", rule.Percent);
                    writer.Word("compounding", rule.Compounding);
                    writer.Day("accruesFrom", rule.From);
                    writer.Day("accruesUntil", rule.Until);
                    writer.WriteString("event", rule.Event);
                }
            );
        if (award.InterestBy(day) is { } accrued)
        {
            writer.WriteString("interestAccrued", accrued.AmountText);
            writer.Day("interestComputedTo", day);
        }

        if (award.Payments.Count == 0)
            return;
        writer.Objects(
            "payments",
            award.Payments,
            payment =>
            {
                writer.WriteString("event", payment.Event);
                writer.WriteString("sum", Text(payment.Sum));
            }
        );
        writer.WriteString("paid", award.Paid.AmountText);
    }

    public static void Bonds(Utf8JsonWriter writer, CaseState state) =>
        writer.Objects(
            "bonds",
            state.Bonds,
            bond =>
            {
                writer.WriteString("docket", bond.Docket);
                writer.Amount("amount", bond.Amount);
                writer.Optional("surety", bond.Surety);
                if (bond.Awards.Count > 0)
                    writer.Ids("awards", bond.Awards);
                writer.WriteString("postedIn", bond.PostedIn);
                writer.Optional("releasedIn", bond.ReleasedIn);
            }
        );

    public static void Settlements(Utf8JsonWriter writer, CaseState state) =>
        writer.Objects(
            "settlements",
            state.Settlements,
            settlement =>
            {
                writer.WriteString("docket", settlement.Docket.Id);
                writer.WriteString("reachedIn", settlement.ReachedIn);
                writer.Word("status", settlement.Status);
                writer.WriteString("since", settlement.Since);
                writer.WriteBoolean("endsTheCase", settlement.EndsTheCase);
                writer.Optional("paidIn", settlement.PaidIn);
                if (settlement.Terms is not { } terms)
                    return;
                writer.Amount("sum", terms.Sum);
                if (terms.AtLeast)
                    writer.WriteBoolean("atLeast", true);
                if (terms.NotDisclosed)
                    writer.WriteBoolean("notDisclosed", true);
                if (terms.ClassWide)
                    writer.WriteBoolean("classWide", true);
                writer.Amount("perMember", terms.PerMember);
                if (terms.Claims.Count > 0)
                    writer.Ids("claims", terms.Claims);
                if (terms.Parties.Count > 0)
                    writer.Ids("parties", terms.Parties);
                if (terms.Payors.Count > 0)
                    writer.Ids("payors", terms.Payors);
                if (terms.Payees.Count > 0)
                    writer.Ids("payees", terms.Payees);
            }
        );
}
