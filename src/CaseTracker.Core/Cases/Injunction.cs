using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>An order to do or not to do; whether it is in force on a day comes from effects.</summary>
public sealed record Injunction
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required InjunctionKind Kind { get; init; }
    public required IReadOnlyList<string> Binds { get; init; }

    /// <summary>Who else is bound without being named: "affiliates".</summary>
    public IReadOnlyList<string> BindsUnnamed { get; init; } = [];

    public IReadOnlyList<string> Protects { get; init; } = [];
    public IReadOnlyList<string> ProtectsUnnamed { get; init; } = [];
    public required IReadOnlyList<Clause> Clauses { get; init; }
    public IReadOnlyList<Citation> Sources { get; init; } = [];
}
