using CaseTracker.Core.Accounts;

namespace CaseTracker.Web.Accounts;

/// <summary>Why the request was refused, for the page that says so.</summary>
internal sealed record RefusedFeature(AccessDecision Decision);
