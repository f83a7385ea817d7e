using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>Hindsight: shown only to readers of <paramref name="Date"/> or later.</summary>
public sealed record LaterNote(DateOnly Date, string Text, IReadOnlyList<Citation> Sources);
