namespace CaseTracker.Core.Effects.Money;

/// <summary>Whether interest bears interest.</summary>
public enum Compounding
{
    Simple,

    /// <summary>Computed daily and compounded once a year, as 28 U.S.C. § 1961(b) has it.</summary>
    Yearly,
}
