using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Cases;

/// <summary>What the record said of one fact when a lead that rests on it was saved.</summary>
/// <param name="Was">A day, a sum or events as case files write them, else words.</param>
public sealed record NotedFact(FactRef Fact, string Was);
