namespace CaseTracker.Exchange.Summaries;

/// <summary>How much a summary says.</summary>
public enum SummaryLength
{
    /// <summary>One sentence.</summary>
    Headline,

    /// <summary>About a hundred words.</summary>
    Short,

    /// <summary>What happened, what is in force, the money, who is who, how it came
    /// here, where sources disagree, what comes next, the sources.</summary>
    Full,
}
