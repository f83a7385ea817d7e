namespace CaseTracker.Core.Reconciliation;

/// <summary>What kind of fact a value is printed for.</summary>
public enum ReportedSubject
{
    /// <summary>A kind that is not compared.</summary>
    Other,

    /// <summary>A sum of money, or a ratio or percentage of sums.</summary>
    Number,

    /// <summary>A day or a span of days.</summary>
    Date,

    /// <summary>A count of something else than money.</summary>
    Count,

    /// <summary>A party, judge, speaker, case, court or docket number.</summary>
    Name,

    /// <summary>A word of the law: why a claim was decided, what became of a motion, what kind of thing happened.</summary>
    Word,
}
