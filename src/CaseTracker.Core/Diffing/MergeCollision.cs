namespace CaseTracker.Core.Diffing;

/// <summary>One field that two people changed, each to something else.</summary>
/// <param name="Path">Where, as in <c>events[verdict].title</c>.</param>
/// <param name="Origin">What stood there before both; null for nothing. Texts as they are, all else as JSON.</param>
/// <param name="Mine">Null where it was removed.</param>
/// <param name="Theirs">Null where it was removed.</param>
/// <param name="IsMineKept">True where mine was chosen.</param>
public sealed record MergeCollision(string Path, string? Origin, string? Mine, string? Theirs, bool IsMineKept)
{
    /// <summary>The same in the words of the desk, for whoever chooses; null
    /// until <see cref="CollisionDescription"/> has told them.</summary>
    public CollisionDescription? Told { get; init; }
}
