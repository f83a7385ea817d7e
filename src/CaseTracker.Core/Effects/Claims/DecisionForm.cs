namespace CaseTracker.Core.Effects.Claims;

/// <summary>In what a claim was decided for a side; only a judgment gives judgment.</summary>
public enum DecisionForm
{
    /// <summary>An order or opinion, of whichever court.</summary>
    Ruling,
    Verdict,
    Judgment,
}
