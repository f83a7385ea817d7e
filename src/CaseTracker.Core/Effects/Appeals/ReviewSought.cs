using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Appeals;

/// <summary>The Supreme Court is asked to review what an appellate docket decided.</summary>
public sealed record ReviewSought(string Docket, string Of, IReadOnlyList<string> By) : Effect;
