using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Registry;

/// <summary>The parties and judges that cases share. Immutable and valid: it comes from <see cref="RegistryFile"/>, which refuses what is not.</summary>
/// <remarks>Courts are not in it: they are the program's own table (<see cref="Courts.CourtRegistry"/>).</remarks>
public sealed record SharedRegistry
{
    internal SharedRegistry()
    {
    }

    public static SharedRegistry Empty { get; } = new();

    public IReadOnlyList<PartyEntry> Parties { get; internal init; } = [];

    public IReadOnlyList<JudgeEntry> Judges { get; internal init; } = [];

    public IReadOnlyList<IRegistryEntry> Of(RegistryKind kind) => kind == RegistryKind.Party ? Parties : Judges;

    /// <summary>The entry of an id, also where that is the id of one that was merged into it; null where there is none.</summary>
    public IRegistryEntry? Find(RegistryKind kind, string id) => Of(kind).FirstOrDefault(one => one.Id == id) ?? Of(kind).FirstOrDefault(one => one.Former.Any(former => former.Id == id));

    /// <summary>Where a case names ids that stand here nowhere. No error of the case: it may have been written for another registry.</summary>
    public IReadOnlyList<CaseFileError> Missing(CourtCase courtCase)
    {
        var (parties, judges) = (Ids(Parties), Ids(Judges));
        return
        [
            .. courtCase.Parties.Select((one, i) => (Path: $"parties[{i}] ({one.Id})", one.Registry, Holds: parties, Kind: "party"))
                .Concat(courtCase.Judges.Select((one, i) => (Path: $"judges[{i}] ({one.Id})", one.Registry, Holds: judges, Kind: "judge")))
                .Where(one => one.Registry is { } id && !one.Holds.Contains(id))
                .Select(one => new CaseFileError($"{one.Path}.registry", $"\"{one.Registry}\" names a {one.Kind} that the registry does not hold")),
        ];
    }

    /// <summary>The entries that another edition lacks, and then those that it has otherwise.</summary>
    public IReadOnlyList<(RegistryKind Of, string Id)> ChangedSince(SharedRegistry before) =>
    [
        .. Changed(RegistryKind.Party, Parties, before.Parties, one => new() { Parties = [one] })
            .Concat(Changed(RegistryKind.Judge, Judges, before.Judges, one => new() { Judges = [one] }))
            .OrderByDescending(one => one.IsNew).Select(one => (one.Of, one.Id)),
    ];

    private static IEnumerable<(RegistryKind Of, string Id, bool IsNew)> Changed<T>(RegistryKind of, IReadOnlyList<T> after, IReadOnlyList<T> before, Func<T, SharedRegistry> alone)
        where T : IRegistryEntry
    {
        var then = before.ToDictionary(one => one.Id);
        foreach (var now in after)
        {
            var isKnown = then.TryGetValue(now.Id, out var was);
            if (!isKnown || !RegistryFile.Write(alone(now)).AsSpan().SequenceEqual(RegistryFile.Write(alone(was!)))) yield return (of, now.Id, !isKnown);
        }
    }

    private static HashSet<string> Ids(IEnumerable<IRegistryEntry> entries) => [.. entries.SelectMany(one => one.Former.Select(former => former.Id).Prepend(one.Id))];
}
