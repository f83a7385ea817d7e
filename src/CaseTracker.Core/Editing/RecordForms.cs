using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Editing;

/// <summary>The forms of all kinds of record that a case is made of.</summary>
public static class RecordForms
{
    private static readonly Dictionary<RecordKind, FormField> Lists = FormMapper
        .Describe<CourtCase>(Shapes.Case)
        .Fields.Where(field => field is { IsList: true, Shape.IdKind: not null })
        .ToDictionary(field => RecordKeys.Find(field.Shape!.IdKind!)!.Value);

    /// <summary>The kinds of which a case can have any number.</summary>
    public static IReadOnlyList<RecordKind> Several { get; } = [.. Lists.Keys.Order()];

    /// <summary>What is asked for a kind of record.</summary>
    public static FormShape For(RecordKind kind) =>
        kind switch
        {
            RecordKind.Case => Whole,
            RecordKind.Coding => FormMapper.Describe<CourtCase>(Shapes.Case).Fields.Single(field => field.Key == CodingKey).Shape!,
            _ => Lists[kind].Shape!,
        };

    /// <summary>Under this key a citation that is being filled in holds a source which the case does not have yet.</summary>
    public const string NewSource = "newSource";

    internal const string CodingKey = "coding";

    /// <summary>The key of the case file under which records of a kind are listed.</summary>
    internal static string ListOf(RecordKind kind) => Lists[kind].Key;

    /// <summary>The case without its records, and without the address, which is for good.</summary>
    private static FormShape Whole { get; } =
        FormMapper.Describe<CourtCase>(Shapes.Case) is var all
            ? all with
            {
                Fields = [.. all.Fields.Where(field => field.Key is not ("slug" or CodingKey) && field.Shape?.IdKind is null)],
            }
            : throw new InvalidOperationException();
}
