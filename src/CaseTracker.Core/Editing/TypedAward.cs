namespace CaseTracker.Core.Editing;

/// <summary>An award that a ruling makes and the case does not hold yet.</summary>
public sealed class TypedAward
{
    public bool IsMade { get; set; }

    public string Title { get; set; } = "";

    public List<string> Payors { get; set; } = [];

    public List<string> Payees { get; set; } = [];

    public string Currency { get; set; } = "USD";

    public string Compensatory { get; set; } = "";

    public string Punitive { get; set; } = "";
}
