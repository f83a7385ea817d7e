namespace CaseTracker.Core.Editing;

/// <summary>A figure found in a pasted sentence, with the facts that it may be about.</summary>
/// <param name="Printed">As printed, hedge and all: "about $168 million".</param>
/// <param name="Facts">Sums on record as the case file names them, with words for them; the one that fits best first.</param>
/// <param name="Suggested">The fact that the figure fits to its last printed digit; null where none does, or more than one.</param>
public sealed record ReportOffer(string Printed, IReadOnlyList<(string Fact, string Label)> Facts, string? Suggested);
