using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>Where sources differ or leave something open, in a sentence for readers that accuses nobody.</summary>
public sealed record Disagreement(string Text, IReadOnlyList<Citation> Sources);
