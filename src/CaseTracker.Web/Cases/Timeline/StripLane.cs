using CaseTracker.Core;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>The line of one court.</summary>
/// <param name="Court">What filters ask for it by; empty for events outside court.</param>
/// <param name="Name">The name where room is short.</param>
/// <param name="IsCrowded">True where its events are too many for a dot each and are drawn as columns.</param>
public sealed record StripLane(string Court, string Name, double Y, bool IsCrowded)
{
    private const int LongestLine = 16;
    private const int LongestEnd = 20;
    private const int MostLines = 4;

    /// <summary>The name in full.</summary>
    public required string FullName { get; init; }

    /// <summary>A long name on up to four lines; only what does not fit on them is cut.</summary>
    public IReadOnlyList<string> NameLines
    {
        get
        {
            var lines = new List<string>();
            foreach (var word in Name.Split(' '))
                if (lines.Count > 0 && (lines.Count == MostLines || lines[^1].Length + 1 + word.Length <= LongestLine))
                    lines[^1] += $" {word}";
                else
                    lines.Add(word);
            return [.. lines.Select(line => Prose.Clip(line, LongestEnd))];
        }
    }
}
