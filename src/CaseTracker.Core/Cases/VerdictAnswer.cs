namespace CaseTracker.Core.Cases;

/// <summary>One question of a verdict form and the jury's answer to it.</summary>
/// <param name="Claim">The id of the claim that it is about; null where it is about none alone.</param>
/// <param name="Party">The id of the party that it is about; null where it is about none alone.</param>
public sealed record VerdictAnswer(string Question, string Answer, string? Claim, string? Party);
