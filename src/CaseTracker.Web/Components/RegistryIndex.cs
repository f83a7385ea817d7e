using CaseTracker.Data.Registry;

namespace CaseTracker.Web.Components;

/// <summary>Parties or judges as an index lists them: all of them by letter where they are few enough, else one page of them.</summary>
/// <param name="Next">Where the list goes on; null where this is all, or the end.</param>
/// <param name="IsWhole">True where every entry is here, so that they stand under letters.</param>
public sealed record RegistryIndex(IReadOnlyList<RegistryIndex.Line> Lines, string? Next, bool IsWhole)
{
    /// <summary>How many pages of entries one page of the index holds at most.</summary>
    public const int MostPages = 8;

    /// <param name="Shown">As the index prints the name.</param>
    public sealed record Line(RegistryListItem Item, string Shown, IReadOnlyList<(string Slug, string Name)> Cases)
    {
        public string Letter => RegistryName.LetterOf(Shown);
    }

    /// <summary>Those that stand in the most cases, most first; none where no entry stands in two.</summary>
    public IReadOnlyList<Line> Busiest =>
        IsWhole
            ?
            [
                .. Lines
                    .Where(line => line.Item.Cases > 1)
                    .OrderByDescending(line => line.Item.Cases)
                    .ThenBy(line => line.Shown, StringComparer.OrdinalIgnoreCase),
            ]
            : [];

    /// <summary>By the letter; one group without a letter where this is not all.</summary>
    public IEnumerable<(string Letter, IReadOnlyList<Line> Lines)> Groups =>
        IsWhole
            ? Lines
                .OrderBy(line => RegistryName.SortKey(line.Shown), StringComparer.Ordinal)
                .GroupBy(line => line.Letter)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, (IReadOnlyList<Line>)[.. group]))
            : [("", Lines)];
}
