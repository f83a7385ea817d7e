using CaseTracker.Core.Search;

namespace CaseTracker.Data.Search;

/// <summary>The columns of the index: three of text, that of keys, and one for each field that holds words.</summary>
internal static class SearchColumns
{
    public const string Table = "search_documents";
    public const string Words = "search_text";
    public const string Vocabulary = "search_vocabulary";

    /// <summary>Where words without a field are looked for.</summary>
    public const string Text = "{Title Body Context}";

    public static IReadOnlyList<SearchField> Fields { get; } = [.. Enum.GetValues<SearchField>().Where(SearchFields.IsOfWords)];

    /// <summary>All that are in the index, in its order. Title, Body, Context and Keys come first.</summary>
    public static IReadOnlyList<string> Indexed { get; } = ["Title", "Body", "Context", "Keys", .. Fields.Select(ColumnOf)];

    /// <summary>How much a word counts in each of them.</summary>
    public static string Weights { get; } = string.Join(", ", (string[])["10.0", "2.0", "0.5", "0.0", .. Fields.Select(_ => "0.0")]);

    public static string ColumnOf(SearchField field) => field.ToString();
}
