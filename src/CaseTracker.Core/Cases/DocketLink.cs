using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>How a docket came from, or is tied to, another of the same case; written once, walked both ways.</summary>
/// <param name="To">The id of the earlier docket (the one appealed from, removed, consolidated into …).</param>
public sealed record DocketLink(string To, DocketLinkKind By, IReadOnlyList<Citation> Sources);
