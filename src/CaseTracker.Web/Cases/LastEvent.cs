using CaseTracker.Core.Dates;

namespace CaseTracker.Web.Cases;

/// <summary>The newest event of a case.</summary>
public sealed record LastEvent(string Title, PartialDate Date, string Id);
