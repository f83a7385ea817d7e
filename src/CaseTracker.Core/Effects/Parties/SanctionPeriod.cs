namespace CaseTracker.Core.Effects.Parties;

/// <summary>For how long each sum of a coercive sanction is due.</summary>
public enum SanctionPeriod
{
    Day,
    Week,
    Month,
}
