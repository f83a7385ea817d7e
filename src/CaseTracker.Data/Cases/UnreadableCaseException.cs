namespace CaseTracker.Data.Cases;

/// <summary>A stored case file that can't be read back. It is a fault of one case: whoever shows several goes on without it.</summary>
/// <param name="stored">What was to be read: "revision 3".</param>
/// <param name="fault">What is wrong with it.</param>
public sealed class UnreadableCaseException(string slug, string stored, string fault, Exception? inner = null)
    : InvalidOperationException($"{slug}, {stored}, can't be read: {fault}. casetracker verify says which revisions are damaged.", inner)
{
    public string Slug { get; } = slug;

    public string Stored { get; } = stored;

    /// <summary>The same fault for another who asks.</summary>
    internal UnreadableCaseException Again() => new(Slug, Stored, fault, InnerException);
}
