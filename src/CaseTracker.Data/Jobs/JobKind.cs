namespace CaseTracker.Data.Jobs;

/// <summary>What the site does by itself at a time.</summary>
public enum JobKind
{
    PublishProposal,
}
