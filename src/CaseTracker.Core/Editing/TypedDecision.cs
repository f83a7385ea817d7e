namespace CaseTracker.Core.Editing;

/// <summary>What an editor says became of one motion.</summary>
public sealed class TypedDecision
{
    public string Motion { get; set; } = "";

    /// <summary>The words of <see cref="Disposition"/>.</summary>
    public string Disposition { get; set; } = "";

    public string Granted { get; set; } = "";

    public string Except { get; set; } = "";
}
