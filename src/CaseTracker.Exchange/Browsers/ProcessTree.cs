using System.Globalization;

namespace CaseTracker.Exchange.Browsers;

/// <summary>A process with all that it started, as Linux tells of them;
/// elsewhere nothing is known and the time limit alone holds.</summary>
internal static class ProcessTree
{
    private const string Processes = "/proc";

    /// <summary>The memory that a process and its descendants hold for themselves alone, in bytes; 0 where it can't be told.</summary>
    public static long MemoryOf(int root)
    {
        if (!OperatingSystem.IsLinux())
            return 0;
        var all = Directory
            .EnumerateDirectories(Processes)
            .Select(Path.GetFileName)
            .Where(name => char.IsAsciiDigit(name![0]))
            .Select(name => Read(name!))
            .OfType<Entry>()
            .ToList();
        var children = all.ToLookup(entry => entry.Parent);
        var (bytes, open) = (0L, new Queue<int>([root]));
        foreach (var own in all.Where(item => item.Id == root))
            bytes += own.Bytes;
        while (open.TryDequeue(out var id))
        {
            foreach (var child in children[id])
            {
                bytes += child.Bytes;
                open.Enqueue(child.Id);
            }
        }

        return bytes;
    }

    private sealed record Entry(int Id, int Parent, long Bytes);

    /// <summary>Null for a process that has ended meanwhile.</summary>
    private static Entry? Read(string id)
    {
        try
        {
            // The name stands in brackets and may hold anything; the parent is the second field behind it.
            var stat = File.ReadAllText(Path.Combine(Processes, id, "stat"));
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            var pages = File.ReadAllText(Path.Combine(Processes, id, "statm")).Split(' ');
            var own = long.Parse(pages[1], CultureInfo.InvariantCulture) - long.Parse(pages[2], CultureInfo.InvariantCulture);
            return new Entry(
                int.Parse(id, CultureInfo.InvariantCulture),
                int.Parse(fields[1], CultureInfo.InvariantCulture),
                own * Environment.SystemPageSize
            );
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }
}
