using System.Collections.Frozen;

namespace CaseTracker.Core.Courts;

/// <summary>The courts that CaseTracker knows.</summary>
/// <remarks>Ids are compared by ordinal, case included. The table is read
/// once, at the first use; every member is safe on any thread.</remarks>
public static class CourtRegistry
{
    /// <summary>The id of the Supreme Court of the United States.</summary>
    public const string SupremeCourt = "scotus";

    private static readonly Lazy<IReadOnlyList<Court>> Courts = new(ReadResource);

    private static readonly Lazy<FrozenDictionary<string, Court>> ById = new(() =>
        Courts.Value.ToFrozenDictionary(court => court.Id, StringComparer.Ordinal)
    );

    /// <summary>Every court, in the order of the table: the Supreme Court,
    /// circuits, districts by circuit, special, state, foreign.</summary>
    public static IReadOnlyList<Court> All => Courts.Value;

    /// <summary>The court with an id, or null when the registry has none.</summary>
    public static Court? Find(string id) => ById.Value.GetValueOrDefault(id);

    /// <summary>The court with an id that is known to be in the registry.</summary>
    /// <exception cref="KeyNotFoundException">The registry has no court with the id.</exception>
    public static Court Get(string id) => Find(id) ?? throw new KeyNotFoundException($"No court has the id \"{id}\".");

    /// <summary>The citation of the court with an id ("N.D. Cal."), or the id itself when the registry has none.</summary>
    public static string NameOf(string id) => Find(id)?.Citation ?? id;

    private static IReadOnlyList<Court> ReadResource()
    {
        using var stream =
            typeof(CourtRegistry).Assembly.GetManifestResourceStream(typeof(CourtRegistry), "courts.tsv")
            ?? throw new InvalidOperationException("The table of courts is not in the assembly.");
        using var reader = new StreamReader(stream);
        return CourtTable.Read(reader);
    }
}
