namespace CaseTracker.Core.Withholding;

/// <summary>What stands where something was withheld.</summary>
public static class WithheldMarks
{
    /// <summary>In a text.</summary>
    public const string InText = "[withheld]";

    /// <summary>In an id, which takes letters only.</summary>
    public const string InIds = "withheld";
}
