using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;

namespace CaseTracker.Core.Registry;

/// <summary>The parties and judges that cases share. Immutable and valid: it comes
/// from <see cref="RegistryFile"/>, which refuses what is not.</summary>
/// <remarks>Courts are not in it: they are the program's own table (<see cref="CourtRegistry"/>).</remarks>
public sealed record SharedRegistry
{
    internal SharedRegistry() { }

    public static SharedRegistry Empty { get; } = new();

    public IReadOnlyList<PartyEntry> Parties { get; internal init; } = [];

    public IReadOnlyList<JudgeEntry> Judges { get; internal init; } = [];

    public IReadOnlyList<IRegistryEntry> EntriesOf(RegistryKind kind) => kind == RegistryKind.Party ? Parties : Judges;

    /// <summary>The entry of an id, also where that is the id of one that was merged into it; null where there is none.</summary>
    public IRegistryEntry? Find(RegistryKind kind, string id) =>
        EntriesOf(kind).FirstOrDefault(entry => entry.Id == id)
        ?? EntriesOf(kind).FirstOrDefault(registryEntry => registryEntry.Former.Any(former => former.Id == id));

    /// <summary>Where a case names ids that stand here nowhere. No error of
    /// the case: it may have been written for another registry.</summary>
    public IReadOnlyList<CaseFileError> Missing(CourtCase courtCase)
    {
        var (parties, judges) = (Ids(Parties), Ids(Judges));
        return
        [
            .. courtCase
                .Parties.Select((party, i) => (Path: $"parties[{i}] ({party.Id})", party.Registry, Holds: parties, Kind: "party"))
                .Concat(
                    courtCase.Judges.Select((judge, i) => (Path: $"judges[{i}] ({judge.Id})", judge.Registry, Holds: judges, Kind: "judge"))
                )
                .Where(pair => pair.Registry is { } id && !pair.Holds.Contains(id))
                .Select(pair => new CaseFileError(
                    $"{pair.Path}.registry",
                    $"\"{pair.Registry}\" names a {pair.Kind} that the registry does not hold"
                )),
        ];
    }

    /// <summary>The entries that another edition lacks, and then those that it has otherwise.</summary>
    public IReadOnlyList<(RegistryKind Of, string Id)> ChangedSince(SharedRegistry before) =>
        [
            .. Changed(RegistryKind.Party, Parties, before.Parties, partyEntry => new() { Parties = [partyEntry] })
                .Concat(Changed(RegistryKind.Judge, Judges, before.Judges, judgeEntry => new() { Judges = [judgeEntry] }))
                .OrderByDescending(pair => pair.IsNew)
                .Select(pair => (pair.Of, pair.Id)),
        ];

    private static IEnumerable<(RegistryKind Of, string Id, bool IsNew)> Changed<T>(
        RegistryKind of,
        IReadOnlyList<T> after,
        IReadOnlyList<T> before,
        Func<T, SharedRegistry> alone
    )
        where T : IRegistryEntry
    {
        var then = before.ToDictionary(item => item.Id);
        foreach (var now in after)
        {
            var isKnown = then.TryGetValue(now.Id, out var was);
            if (!isKnown || !RegistryFile.Write(alone(now)).AsSpan().SequenceEqual(RegistryFile.Write(alone(was!))))
                yield return (of, now.Id, !isKnown);
        }
    }

    private static HashSet<string> Ids(IEnumerable<IRegistryEntry> entries) =>
        [.. entries.SelectMany(entry => entry.Former.Select(former => former.Id).Prepend(entry.Id))];
}
