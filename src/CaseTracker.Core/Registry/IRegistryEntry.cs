using CaseTracker.Core.Parties;

namespace CaseTracker.Core.Registry;

/// <summary>What parties and judges of the registry have in common.</summary>
public interface IRegistryEntry : INamedOverTime
{
    string? Basis { get; }

    /// <summary>The entries that were merged into this one, in the order in which that was done.</summary>
    IReadOnlyList<FormerEntry> Former { get; }

    /// <summary>Each name by which it can be looked for, those of merged entries last.</summary>
    IEnumerable<string> AllNames => Names.Select(name => name.Name).Concat(Former.SelectMany(formerEntry => formerEntry.Names)).Distinct();
}
