namespace CaseTracker.Core.Cases;

/// <summary>What a ruling did with one motion.</summary>
/// <param name="Granted">What was granted, where it was granted in part or with terms.</param>
/// <param name="Except">What was refused although the motion was granted.</param>
/// <param name="Prejudice">With, without, or not stated.</param>
public sealed record MotionDecision(
    string Motion,
    Disposition Disposition,
    string? DispositionRaw,
    string? Granted,
    string? Except,
    Prejudice Prejudice
);
