namespace CaseTracker.Web;

/// <summary>Counts independent origins, by one rule on every page: a copy counts as what it copies, and what draws on an outlet as that outlet.</summary>
public static class Origins
{
    public static int Count(CaseView view, IEnumerable<string> sources) => Of(view, sources).Count;

    /// <summary>The origins behind some sources: each followed to what it copies, or to the outlet that it names.</summary>
    public static HashSet<string> Of(CaseView view, IEnumerable<string> sources)
    {
        var seen = new HashSet<string>();
        var origins = new HashSet<string>();
        var open = new Stack<string>(sources);
        while (open.TryPop(out var id))
        {
            if (!seen.Add(id)) continue;
            var source = view.Source(id);
            foreach (var root in source.CopiedFrom) open.Push(root);
            if (source.Origin is { } outlet) origins.Add($"outlet {outlet}");
            else if (source.CopiedFrom.Count == 0) origins.Add(id);
        }

        return origins;
    }
}
