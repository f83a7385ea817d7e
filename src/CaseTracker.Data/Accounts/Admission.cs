using System.Diagnostics.CodeAnalysis;
using CaseTracker.Core.Permissions;

namespace CaseTracker.Data.Accounts;

/// <summary>The answer of the gate: who asked, and whether they may.</summary>
public sealed record Admission(Actor? Actor, AccessDecision Decision)
{
    [MemberNotNullWhen(true, nameof(Actor))]
    public bool IsAllowed => Decision.IsAllowed;
}
