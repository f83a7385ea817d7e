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

    /// <summary>The name in full.</summary>
    public required string FullName { get; init; }

    /// <summary>A long name on two lines, of which the second is cut where the drawing begins.</summary>
    public IReadOnlyList<string> NameLines =>
        Name.Length <= LongestLine || Name.LastIndexOf(' ', LongestLine) is not (> 0 and var space)
            ? [Prose.Clip(Name, LongestEnd)]
            : [Name[..space], Prose.Clip(Name[(space + 1)..], LongestEnd)];
}
