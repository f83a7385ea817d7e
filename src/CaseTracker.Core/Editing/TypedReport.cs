namespace CaseTracker.Core.Editing;

/// <summary>A figure that a source prints, and the fact that an editor says it is about.</summary>
public sealed class TypedReport
{
    public string Printed { get; set; } = "";

    /// <summary>A fact as the case file names it; empty to leave the figure out.</summary>
    public string Fact { get; set; } = "";
}
