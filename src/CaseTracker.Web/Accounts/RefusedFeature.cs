using CaseTracker.Core.Access;

namespace CaseTracker.Web.Accounts;

/// <summary>Why the request was refused, for the page that says so.</summary>
internal sealed record RefusedFeature(Decision Decision);
