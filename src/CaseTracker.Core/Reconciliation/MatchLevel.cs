namespace CaseTracker.Core.Reconciliation;

/// <summary>The verdicts in six groups, for counting and filtering; in the order in which pages name them.</summary>
public enum MatchLevel
{
    /// <summary>The value on record, or a bound that holds for it.</summary>
    Agrees,

    /// <summary>The value on record with less precision: rounded, cut, a longer span of days.</summary>
    LessExact,

    /// <summary>Several values on record fit, and the source does not say which is meant.</summary>
    FitsSeveral,

    /// <summary>The number on record under the name of another thing.</summary>
    OtherName,

    /// <summary>It does not support the fact that it is printed for.</summary>
    Differs,

    /// <summary>Nothing is on record to set it beside.</summary>
    NotCompared,
}
