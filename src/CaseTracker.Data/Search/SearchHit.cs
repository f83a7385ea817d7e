using CaseTracker.Core.Search;

namespace CaseTracker.Data.Search;

/// <summary>A thing that was found.</summary>
/// <param name="Place">Where a next page goes on.</param>
/// <param name="IsExact">True where the whole query is its number, caption, citation or name.</param>
/// <param name="Slug">The case that it stands in; null for an entry of the registry and a court.</param>
/// <param name="RecordId">Its id within the case, the registry or the table of courts.</param>
/// <param name="Day">In words.</param>
/// <param name="Kind">What an event is, as in "order"; what another thing is.</param>
/// <param name="Dispositions">How motions were decided in it.</param>
public sealed record SearchHit(
    long Place,
    SearchThing Thing,
    bool IsExact,
    string? Slug,
    string? CaseName,
    string RecordId,
    string Title,
    string Body,
    string? Day,
    DateOnly? Latest,
    string Kind,
    IReadOnlyList<string> Courts,
    IReadOnlyList<string> Dispositions
);
