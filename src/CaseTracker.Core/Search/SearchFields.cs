namespace CaseTracker.Core.Search;

/// <summary>The names of the fields as they are typed.</summary>
public static class SearchFields
{
    private static readonly Dictionary<string, SearchField> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["court"] = SearchField.Court,
        ["judge"] = SearchField.Judge,
        ["party"] = SearchField.Party,
        ["kind"] = SearchField.Kind,
        ["disposition"] = SearchField.Disposition,
        ["outcome"] = SearchField.Disposition,
        ["docket"] = SearchField.Docket,
        ["role"] = SearchField.Role,
        ["status"] = SearchField.Status,
        ["claim"] = SearchField.Claim,
        ["law"] = SearchField.Law,
        ["relief"] = SearchField.Relief,
        ["topic"] = SearchField.Topic,
        ["has"] = SearchField.Has,
        ["filed"] = SearchField.Filed,
        ["date"] = SearchField.Filed,
        ["year"] = SearchField.Year,
        ["before"] = SearchField.Before,
        ["after"] = SearchField.After,
        ["amount"] = SearchField.Amount,
        ["as-of"] = SearchField.AsOf,
    };

    /// <summary>The names in the order of the guide to searching, without the second names of a field.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ByName.DistinctBy(pair => pair.Value).Select(pair => pair.Key)];

    public static SearchField? Find(string name) => ByName.TryGetValue(name, out var field) ? field : null;

    /// <summary>As it is typed, without the colon.</summary>
    public static string NameOf(SearchField field) => ByName.First(pair => pair.Value == field).Key;

    /// <summary>True for a field whose value is words; of the others it is a day, a time or a sum.</summary>
    public static bool IsOfWords(SearchField field) => field < SearchField.Filed;
}
