namespace CaseTracker.Core.Cases;

/// <summary>The part of an event that is a decision: who decided, where it is reported, and what became of each motion.</summary>
public sealed record Ruling
{
    public IReadOnlyList<string> Judges { get; init; } = [];

    /// <summary>The judge who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Judges who dissented or concurred apart, in words.</summary>
    public string? Separately { get; init; }

    /// <summary>Reporter citations: "17 F.4th 930".</summary>
    public IReadOnlyList<string> Reported { get; init; } = [];

    public IReadOnlyList<MotionDecision> Decides { get; init; } = [];
}
