namespace CaseTracker.Core.Cases;

/// <summary>How far our record of the case has come, which says nothing about the case itself.</summary>
/// <param name="LastChecked">The civil day on which sources were last searched; every "pending" and "in force" carries it.</param>
public sealed record Coding(CodingState State, DateOnly LastChecked, string? Note)
{
    internal static Coding NotStarted { get; } = new(CodingState.InProcess, DateOnly.MinValue, null);
}
