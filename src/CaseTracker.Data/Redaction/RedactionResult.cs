using CaseTracker.Core;

namespace CaseTracker.Data.Redaction;

/// <summary>The answer to a request to withhold something. Nothing in it repeats the words.</summary>
/// <param name="Faults">What the person is told; empty where nothing is wrong.</param>
/// <param name="Preview">What would be changed, or was; null where nothing was looked at.</param>
public sealed record RedactionResult(RedactionOutcome Outcome, IReadOnlyList<FormFault> Faults, RedactionPreview? Preview)
{
    /// <summary>False where the old bytes may still lie in the file of the database, since somebody was reading it.</summary>
    public bool IsErased { get; init; }
}
