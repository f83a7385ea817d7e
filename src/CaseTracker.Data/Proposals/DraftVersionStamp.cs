namespace CaseTracker.Data.Proposals;

/// <summary>When a state of a draft was saved, and by whom.</summary>
/// <param name="Number">From 1, the state that the draft began with.</param>
public sealed record DraftVersionStamp(int Number, DateTimeOffset At, string ByName)
{
    /// <summary>The number of the state that a draft begins with.</summary>
    public const int First = 1;
}
