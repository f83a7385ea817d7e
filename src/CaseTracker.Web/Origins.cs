namespace CaseTracker.Web;

/// <summary>Counts independent origins: a copy counts as what it copies.</summary>
public static class Origins
{
    public static int Count(CaseView view, IEnumerable<string> sources)
    {
        var seen = new HashSet<string>();
        var origins = new HashSet<string>();
        var open = new Stack<string>(sources);
        while (open.TryPop(out var id))
        {
            if (!seen.Add(id)) continue;
            var copied = view.Source(id).CopiedFrom;
            if (copied.Count == 0) origins.Add(id);
            foreach (var origin in copied) open.Push(origin);
        }

        return origins.Count;
    }
}
