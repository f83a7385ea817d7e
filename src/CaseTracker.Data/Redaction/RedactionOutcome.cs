namespace CaseTracker.Data.Redaction;

/// <summary>What became of a request to withhold something.</summary>
public enum RedactionOutcome
{
    /// <summary>Nothing was written; the preview tells what would be.</summary>
    Previewed,

    Done,

    /// <summary>The person may not do it.</summary>
    Refused,

    /// <summary>There is no such case.</summary>
    NotFound,

    /// <summary>Something was published, withheld or drafted since the preview; nothing was written.</summary>
    Stale,

    /// <summary>What was asked for can't be done, and the faults say why; nothing was written.</summary>
    Invalid,
}
