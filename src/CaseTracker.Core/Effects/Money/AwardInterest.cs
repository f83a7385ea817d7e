using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Effects.Money;

/// <summary>Interest that runs on an award.</summary>
/// <param name="Event">The event that set it.</param>
/// <param name="Percent">The rate in percent a year of 365 days.</param>
public sealed record AwardInterest(string Event, decimal Percent, Compounding Compounding, DateOnly From, DateOnly? Until)
{
    /// <summary>How it runs, or from which day, is inferred.</summary>
    public bool Inferred { get; init; }

    private const int Year = 365;

    /// <summary>The interest that has accrued at the end of a day, computed and rounded to the currency's smallest unit; zero before it
    /// runs.</summary>
    public MonetaryAmount AccruedBy(DateOnly day, MonetaryAmount principal)
    {
        var last = Until is { } until && until < day ? until : day;
        var days = last.DayNumber - From.DayNumber;
        if (days <= 0)
            return new MonetaryAmount(0, principal.Currency);
        var rate = Percent / 100;
        var grown = principal.Amount;
        if (Compounding == Compounding.Yearly)
        {
            for (; days >= Year; days -= Year)
                grown += grown * rate;
        }

        grown += grown * rate * days / Year;
        return new MonetaryAmount(
            decimal.Round(grown - principal.Amount, Currency.MinorUnits(principal.Currency) ?? 0, MidpointRounding.ToEven),
            principal.Currency
        );
    }
}
