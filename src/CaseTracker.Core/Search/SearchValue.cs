namespace CaseTracker.Core.Search;

/// <summary>What a field is to hold.</summary>
/// <param name="IsPrefix">True where its last word may go on.</param>
/// <param name="IsWhole">True where the field's value is to be this and nothing more, as in <c>disposition:=granted</c>.</param>
public sealed record SearchValue(string Text, bool IsPrefix, bool IsWhole);
