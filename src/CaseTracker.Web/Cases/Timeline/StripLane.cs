namespace CaseTracker.Web.Cases.Timeline;

/// <summary>The line of one court.</summary>
/// <param name="Court">Its id; empty for events outside court.</param>
/// <param name="IsCrowded">True where its events are too many for a dot each and are drawn as columns.</param>
public sealed record StripLane(string Court, string Name, double Y, bool IsCrowded)
{
    private const int LongestLine = 16;

    /// <summary>A long name on two lines.</summary>
    public IReadOnlyList<string> NameLines =>
        Name.Length <= LongestLine || Name.LastIndexOf(' ', LongestLine) is not (> 0 and var space)
            ? [Name]
            : [Name[..space], Name[(space + 1)..]];
}
