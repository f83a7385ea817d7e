using CaseTracker.Core.Permissions;

namespace CaseTracker.Web.Accounts;

/// <summary>Why the request was refused, for the page that says so.</summary>
internal sealed record RefusedFeature(AccessDecision Decision);
