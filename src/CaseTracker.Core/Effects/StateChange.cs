using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects;

/// <summary>What one effect of one event changed, in words for readers.</summary>
/// <param name="Fact">The fact as the event left it.</param>
/// <param name="Label">What changed: "Punitive damages".</param>
/// <param name="Before">Null where there was nothing before.</param>
/// <param name="How">The instrument or condition: "remittitur", "for up to 45 days".</param>
public sealed record StateChange(FactRef Fact, string Label, string? Before, string After, string? How, string EventId, string EffectId)
{
    /// <summary>What a court did, where that reads better than a before and an after: "Denied: motion to stay".</summary>
    public string? Deed { get; init; }

    /// <summary>"Punitive damages: $2 (before: $5; remittitur)".</summary>
    public string Words => (Deed ?? $"{Label}: {After}") + Besides;

    private string Besides =>
        string.Join("; ", new[] { Deed is null && Before is { } before ? $"before: {before}" : null, How }.OfType<string>())
            is { Length: > 0 } said
            ? $" ({said})"
            : "";
}
