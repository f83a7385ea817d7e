using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Tells which sources speak for themselves: a copy and its original
/// are one origin, and so are two that draw on one outlet.</summary>
/// <remarks>
/// A source's origin is the outlet it says it draws on, else the sources
/// it was copied from, else its own publisher; for court records, public
/// bodies and reference works, which others host, it is the document itself.
/// Asks nothing of the case but its sources, so it is cheap to make.
/// </remarks>
public sealed class SourceOrigins
{
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<string, HashSet<string>> _origins = [];

    public SourceOrigins(IEnumerable<Source> sources)
    {
        _sources = sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id);
        foreach (var id in _sources.Keys)
            Add(id, _origins[id] = new HashSet<string>(StringComparer.OrdinalIgnoreCase), []);
    }

    /// <summary>The origins of one source: one, or several for a digest; none for a source that is not known.</summary>
    public IReadOnlyCollection<string> OriginsOf(string sourceId) => _origins.TryGetValue(sourceId, out var known) ? known : [];

    /// <summary>Some sources together. A digest of several outlets counts once at
    /// most, and not at all where one of those it draws on is counted.</summary>
    public SourceSupport SupportBy(IEnumerable<string> sourceIds)
    {
        var ids = sourceIds.Distinct().ToList();
        var origins = new List<string>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var of in ids.Select(OriginsOf).OrderBy(of => of.Count))
        {
            if (of.Count > 0 && !of.Any(seen.Contains))
                origins.Add(Prose.List(of));
            seen.UnionWith(of);
        }

        return new SourceSupport(ids, origins, ids.Exists(id => _sources.GetValueOrDefault(id)?.Class == SourceClass.CourtRecord));
    }

    private void Add(string sourceId, HashSet<string> origins, HashSet<string> seen)
    {
        if (!seen.Add(sourceId) || !_sources.TryGetValue(sourceId, out var source))
            return;
        foreach (var original in source.CopiedFrom)
            Add(original, origins, seen);
        if (source.Origin is { } origin)
            origins.Add(origin.Trim());
        else if (source.CopiedFrom.Count == 0)
            origins.Add(IsADocument(source) ? source.Id : source.Publisher.Trim());
    }

    private static bool IsADocument(Source source) =>
        source.Class is SourceClass.CourtRecord or SourceClass.PublicBody or SourceClass.Reference;
}
