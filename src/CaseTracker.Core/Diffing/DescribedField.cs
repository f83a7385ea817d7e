namespace CaseTracker.Core.Diffing;

/// <summary>One key of a record, ready to be compared by how it is written and told in words.</summary>
/// <param name="Label">What a reader calls the key.</param>
/// <param name="IsName">True for a key that the record's name says already.</param>
internal abstract record DescribedField(string Label, bool IsName);

/// <summary>A value, or none.</summary>
/// <param name="IsUsual">True where the file leaves it out because it is what it usually is.</param>
internal sealed record DescribedValue(string Label, bool IsName, DescribedText? Value, bool IsUsual) : DescribedField(Label, IsName);

/// <summary>Values in a list: which there are counts first, their order second.</summary>
internal sealed record DescribedValues(string Label, bool IsName, IReadOnlyList<DescribedText> Values) : DescribedField(Label, IsName);

/// <summary>Values under keys of their own: the components of an award.</summary>
internal sealed record DescribedTable(string Label, bool IsName, IReadOnlyList<(string Label, DescribedText Value)> Rows)
    : DescribedField(Label, IsName);

/// <summary>Records within a record.</summary>
internal sealed record DescribedRecords(string Label, bool IsName, IReadOnlyList<DescribedRecord> Records) : DescribedField(Label, IsName);

/// <summary>A value as it is written and, when somebody asks, in words.</summary>
internal sealed record DescribedText(string Form, Func<string> Words);

/// <summary>A record with all its keys.</summary>
/// <param name="Kind">The kind that references name it by, or null where nothing refers to such a record.</param>
/// <param name="Match">What finds it again in another state: its id, or the value that names it.</param>
/// <param name="Form">The whole of it as written: two records are equal when their forms are.</param>
internal sealed record DescribedRecord(
    string Shape,
    string? Kind,
    string? Id,
    string Match,
    Func<string> Name,
    IReadOnlyList<DescribedField> Fields,
    string Form
);
