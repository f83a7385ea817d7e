using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Sources;

/// <summary>A value that one source printed. It is what was said, not the fact.</summary>
/// <param name="Printed">As printed: "$167.25 million", "more than 376 times", "Friday, October 18".</param>
/// <param name="For">The facts it is printed for, in an editor's reading; several when the source leaves it open.</param>
/// <param name="Called">What the source called it: "damages", "fine", "punitive".</param>
public sealed record ReportedValue(string Printed, IReadOnlyList<FactRef> For, string? Called, string? Note);
