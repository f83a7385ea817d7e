namespace CaseTracker.Data.Cases;

/// <summary>Which revision of a case is the newest.</summary>
/// <param name="Redactions">How often something was withheld in the case: it changes what every revision shows, and no hash.</param>
/// <param name="IsMerged">True where the case was merged into another, so that only its history is read.</param>
/// <param name="Notices">How many notices its history tells: its own, and those of cases merged into it.</param>
/// <param name="Registry">The newest revision of the registry, which says to whose pages those of the case lead.</param>
public sealed record CaseHead(int CaseId, int Number, string Hash, int Redactions, bool IsMerged, int Notices, int Registry)
{
    /// <summary>Stands for the bytes that readers get.</summary>
    public string Edition => PublishedCase.EditionOf(Hash, Redactions);

    /// <summary>The ids of its dockets whose sheets were taken in.</summary>
    public IReadOnlyList<string> Sheets { get; init; } = [];

    /// <summary>Another one whenever pages of the case but its docket sheets may say something else; for keys of caches.</summary>
    public string Key => $"{Edition}.{Notices}.{Registry}{(Sheets.Count == 0 ? "" : $".{string.Join(',', Sheets)}")}";
}
