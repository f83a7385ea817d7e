using CaseTracker.Web.Cases.Pictures;
using CaseTracker.Web.Cases.Timeline;

namespace CaseTracker.Web.Cases.Embeds;

/// <summary>The strip in one of the widths in which an embed holds it, so that its words stay legible without script.</summary>
/// <param name="From">The least width of the frame for which it is shown.</param>
/// <param name="Drawing">The width of names and field together.</param>
public sealed record EmbedStrip(int From, double Drawing)
{
    /// <summary>Each is shown up to the next, never more than half as large again as it was drawn.</summary>
    public static IReadOnlyList<EmbedStrip> Widths { get; } = [new(0, 290), new(440, 400), new(600, 540), new(820, 760)];

    private int At => Widths.ToList().IndexOf(this);

    /// <summary>When this one is not shown, as a media query says it.</summary>
    public string Hidden =>
        string.Join(
            ',',
            new[]
            {
                From > 0 ? $"(max-width:{From - 1}.98px)" : null,
                At + 1 < Widths.Count ? $"(min-width:{Widths[At + 1].From}px)" : null,
            }.OfType<string>()
        );

    public TimelineStrip Of(CaseView view) => new(view, width: Drawing - TimelinePicture.Names);

    /// <summary>The one that a frame of this width shows.</summary>
    public static EmbedStrip In(double width) => Widths.Last(embedStrip => embedStrip.From <= width);
}
