using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Cases;

/// <summary>A record that something was looked for and not found.</summary>
/// <param name="About">The fact that is missing, e.g. <c>award/damages/judgment</c> or <c>motion/stay-mandate/disposition</c>.</param>
/// <param name="What">The answer in a reader's words: "Acceptance of the remittitur".</param>
/// <param name="Where">What was searched.</param>
/// <param name="Until">The last day that the search covers.</param>
public sealed record NotFound(string Id, FactRef About, string What, string Where, DateOnly Until);
