namespace CaseTracker.Core.Redaction;

/// <summary>What stands where something was withheld.</summary>
public static class RedactionPlaceholder
{
    /// <summary>In a text.</summary>
    public const string InText = "[withheld]";

    /// <summary>In an id, which takes letters only.</summary>
    public const string InIds = "withheld";
}
