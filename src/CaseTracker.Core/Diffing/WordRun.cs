namespace CaseTracker.Core.Diffing;

/// <summary>A stretch of a text that was kept, taken out, or put in.</summary>
public sealed record WordRun(RecordFate? Fate, string Text)
{
    /// <summary>True for words that both texts have.</summary>
    public bool IsKept => Fate is null;
}
