using CaseTracker.Core.Courts;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Parties;

namespace CaseTracker.Core.Registry;

/// <summary>Two entries of the registry that are one: what each has, side by side,
/// and the registry in which the first is merged into the second.</summary>
public sealed class EntryMerge
{
    /// <summary>The key of the names, whose sides say also which of them is the heading.</summary>
    public const string Names = "names";

    private const string Kind = "kind";
    private const string Description = "description";
    private const string Offices = "offices";
    private const string Basis = "basis";

    private readonly SharedRegistry _registry;

    private EntryMerge(SharedRegistry registry, RegistryKind of, IRegistryEntry from, IRegistryEntry into) =>
        (_registry, Of, From, Into, Fields) = (registry, of, from, into, [.. FieldsOf(from, into)]);

    public RegistryKind Of { get; }

    /// <summary>The entry that goes.</summary>
    public IRegistryEntry From { get; }

    /// <summary>The entry that stays.</summary>
    public IRegistryEntry Into { get; }

    public IReadOnlyList<MergeField> Fields { get; }

    /// <summary>Null where either is no entry of the registry, or both are the same.</summary>
    public static EntryMerge? Find(SharedRegistry registry, RegistryKind of, string from, string into) =>
        from != into
        && registry.EntriesOf(of).FirstOrDefault(entry => entry.Id == from) is { } goes
        && registry.EntriesOf(of).FirstOrDefault(registryEntry => registryEntry.Id == into) is { } stays
            ? new EntryMerge(registry, of, goes, stays)
            : null;

    /// <summary>The registry with one entry less. Nothing is lost on the way: the id
    /// and the names of the entry that goes stand on the one that stays.</summary>
    /// <param name="choices">By the key of a field, the side that gives it; where none is named, the first that can be chosen.</param>
    /// <exception cref="ArgumentException">A choice is none of those that the field offers.</exception>
    public SharedRegistry Merged(IReadOnlyDictionary<string, MergeSide> choices, DateOnly day, string reason)
    {
        var sides = Fields.ToDictionary(field => field.Key, field => Side(field, choices));
        var names = sides[Names] switch
        {
            MergeSide.Into => Into.Names,
            MergeSide.From => Joined(Into.Names, From.Names),
            _ => Joined(From.Names, Into.Names),
        };
        var former = Into
            .Former.Concat(From.Former)
            .Append(new FormerEntry(From.Id, [.. From.Names.Select(name => name.Name).Distinct()], day, reason))
            .ToList();
        return (From, Into) switch
        {
            (PartyEntry goes, PartyEntry stays) => With(
                stays with
                {
                    Names = names,
                    Kind = Chosen(Kind, goes, stays).Kind,
                    Description = Chosen(Description, goes, stays).Description,
                    Basis = Chosen(Basis, goes, stays).Basis,
                    Former = former,
                }
            ),
            (JudgeEntry goes, JudgeEntry stays) => With(
                stays with
                {
                    Names = names,
                    Offices =
                        sides[Offices] == MergeSide.Both ? [.. goes.Offices.Union(stays.Offices)] : Chosen(Offices, goes, stays).Offices,
                    Basis = Chosen(Basis, goes, stays).Basis,
                    Former = former,
                }
            ),
            _ => throw new InvalidOperationException("Entries of two kinds can't be merged."),
        };

        T Chosen<T>(string key, T goes, T stays) => sides[key] == MergeSide.From ? goes : stays;
    }

    private SharedRegistry With(PartyEntry stays) => new() { Parties = [.. Left(_registry.Parties, stays)], Judges = _registry.Judges };

    private SharedRegistry With(JudgeEntry stays) => new() { Parties = _registry.Parties, Judges = [.. Left(_registry.Judges, stays)] };

    private IEnumerable<T> Left<T>(IEnumerable<T> entries, T stays)
        where T : IRegistryEntry => entries.Where(item => item.Id != From.Id).Select(item => item.Id == stays.Id ? stays : item);

    private static MergeSide Side(MergeField field, IReadOnlyDictionary<string, MergeSide> choices) =>
        !choices.TryGetValue(field.Key, out var chosen) ? field.Sides[0]
        : field.Sides.Contains(chosen) ? chosen
        : throw new ArgumentException($"{field.Label} can't be taken from there.", nameof(choices));

    /// <summary>Those of the one and then of the other, each name once and where it stands last.</summary>
    private static List<NameInTime> Joined(IReadOnlyList<NameInTime> first, IReadOnlyList<NameInTime> last)
    {
        var names = last.Select(name => name.Name).ToHashSet();
        return [.. first.Where(name => !names.Contains(name.Name)), .. last];
    }

    private static IEnumerable<MergeField> FieldsOf(IRegistryEntry from, IRegistryEntry into)
    {
        var (goes, stays) = (Lines(from.Names), Lines(into.Names));
        yield return new(
            Names,
            "Names",
            stays,
            goes,
            goes.SequenceEqual(stays) ? [MergeSide.Into] : [MergeSide.Into, MergeSide.Both, MergeSide.From]
        );
        if (from is PartyEntry party && into is PartyEntry other)
        {
            yield return Single(Kind, "Kind", EnumTerm.For(other.Kind), EnumTerm.For(party.Kind));
            yield return Single(Description, "Description", other.Description, party.Description);
        }

        if (from is JudgeEntry judge && into is JudgeEntry sits)
        {
            var (of, on) = (judge.Offices.Select(Line).ToList(), sits.Offices.Select(Line).ToList());
            yield return new(
                Offices,
                "Offices",
                on,
                of,
                of.Count == 0 || of.SequenceEqual(on) ? [MergeSide.Into]
                    : on.Count == 0 ? [MergeSide.From]
                    : [MergeSide.Into, MergeSide.From, MergeSide.Both]
            );
        }

        yield return Single(Basis, "Why one", into.Basis, from.Basis);
    }

    private static MergeField Single(string key, string label, string? into, string? from) =>
        new(
            key,
            label,
            into is null ? [] : [into],
            from is null ? [] : [from],
            from is null || from == into ? [MergeSide.Into]
                : into is null ? [MergeSide.From]
                : [MergeSide.Into, MergeSide.From]
        );

    private static List<string> Lines(IReadOnlyList<NameInTime> names) =>
        [.. names.Select(name => $"{name.Name}{Span(name.From, name.Until)}{(name.Note is { } note ? $" ({note})" : "")}")];

    private static string Line(Office office) =>
        $"{office.Title}{(office.Court is { } court ? $", {CourtRegistry.NameOf(court)}" : "")}{Span(office.From, office.Until)}";

    private static string Span(PartialDate? from, PartialDate? until) =>
        $"{(from is null ? "" : $", from {DateFormatter.Label(from)}")}{(until is null ? "" : $", until {DateFormatter.Label(until)}")}";
}
