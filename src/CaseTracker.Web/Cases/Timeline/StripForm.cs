namespace CaseTracker.Web.Cases.Timeline;

/// <summary>How a date is drawn: what is known less well looks less firm.</summary>
public enum StripForm
{
    /// <summary>One day, known.</summary>
    Day,

    /// <summary>One day, known only to lie within the bar.</summary>
    Within,

    /// <summary>Marked approximate or uncertain: it may even lie outside the bar.</summary>
    About,

    /// <summary>It went on from one end to the other.</summary>
    Throughout,
}
