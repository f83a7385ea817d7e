using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Diffing;

/// <summary>A collision as whoever chooses reads it: the record and field by their names, and both values as the desk words them.</summary>
/// <param name="Place">As in "Event “The verdict, 6 May 2025”: date".</param>
public sealed record CollisionDescription(string Place, string Mine, string Theirs)
{
    private const string Nothing = "nothing",
        TakenOut = "taken out";

    /// <summary>The same collisions with their words. Each is told as the difference
    /// between the case with the one value and the case with the other.</summary>
    public static IReadOnlyList<MergeCollision> Tell(
        CaseDocument origin,
        CaseDocument mine,
        CaseDocument theirs,
        IReadOnlyList<MergeCollision> collisions
    )
    {
        var standing = collisions.Count == 0 ? null : CaseMerge.Merge(origin, mine, theirs).File.Case;
        return [.. collisions.Select(mergeCollision => mergeCollision with { Told = Chosen(mergeCollision) ?? ByItsPath(mergeCollision) })];

        CollisionDescription? Chosen(MergeCollision collision)
        {
            // What one of both refers to may be gone with the other: then neither is a case by itself.
            if (
                standing is null
                || CaseMerge.Merge(origin, mine, theirs, new HashSet<string> { collision.Path }).File.Case is not { } other
            )
                return null;
            if (CaseDiff.Between(standing, other).Records is not [var change])
                return null;
            return change.Fate switch
            {
                RecordFate.Added => new(NameOf(change), Changes(mine, change) ?? Nothing, TakenOut),
                RecordFate.Removed => new(NameOf(change), TakenOut, Changes(theirs, change) ?? Nothing),
                _ => OfFields(change),
            };
        }

        CollisionDescription OfFields(RecordChange change)
        {
            if (change.Fields.Select(field => field.Field).Distinct().ToList() is [var label])
                return new(
                    $"{NameOf(change)}: {label}",
                    Said(change.Fields.Select(field => field.After)),
                    Said(change.Fields.Select(field => field.Before))
                );
            return new(
                NameOf(change),
                Said(change.Fields.Select(field => Labelled(field, field.After))),
                Said(change.Fields.Select(field => Labelled(field, field.Before)))
            );
        }

        // By the name that both began with, where there was one.
        string NameOf(RecordChange change) =>
            $"{Prose.Capital(RecordKindNames.For(change.Kind))} “{Find(mine, origin, change)?.Name ?? change.Name}”";

        string? Changes(CaseDocument by, RecordChange change) =>
            Find(origin, by, change) is { Fields: { Count: > 0 } fields } ? string.Join("; ", fields.Select(field => field.Brief)) : null;

        CollisionDescription ByItsPath(MergeCollision collision)
        {
            var keys = collision.Path.Split('.');
            var (list, id) = keys[0].Split('[', ']') is [var name, var within, ..] ? (name, within) : (keys[0], "");
            var (kind, label) = (
                RecordKeys.FindList(list) ?? RecordKind.Case,
                keys.Length > 1 || id.Length == 0 ? FieldLabels.Describe("", null, keys[^1].Split('[')[0]).Label : null
            );
            var about = new RecordChange(kind, kind == RecordKind.Case ? null : id, origin.Case.Name, RecordFate.Changed, []);
            var called =
                $"{Prose.Capital(RecordKindNames.For(kind))} “{(Find(mine, origin, about) ?? Find(theirs, origin, about) ?? about).Name}”";
            return label is null
                ? new(
                    called,
                    collision.Mine is null ? TakenOut : Changes(mine, about) ?? Nothing,
                    collision.Theirs is null ? TakenOut : Changes(theirs, about) ?? Nothing
                )
                : new($"{called}: {label}", collision.Mine ?? TakenOut, collision.Theirs ?? TakenOut);
        }
    }

    private static RecordChange? Find(CaseDocument before, CaseDocument after, RecordChange change) =>
        CaseDiff.Between(before.Case, after.Case).Records.FirstOrDefault(record => record.Kind == change.Kind && record.Id == change.Id);

    private static string? Labelled(FieldChange field, string? value) => value is null ? null : $"{field.Field}: {value}";

    private static string Said(IEnumerable<string?> values) =>
        string.Join("; ", values.OfType<string>()) is { Length: > 0 } said ? said : Nothing;
}
