using System.Diagnostics.CodeAnalysis;
using CaseTracker.Core.Access;

namespace CaseTracker.Data.Access;

/// <summary>The answer of the gate: who asked, and whether they may.</summary>
public sealed record Admission(Actor? Actor, Decision Decision)
{
    [MemberNotNullWhen(true, nameof(Actor))]
    public bool IsAllowed => Decision.IsAllowed;
}
