namespace CaseTracker.Core.Reconciliation;

/// <summary>The order of names in a list.</summary>
public static class NameOrder
{
    /// <summary>What a list is sorted by: without case, accents and stops, so that "Émile" stands with E (after UTS #10); the name itself
    /// where nothing else is left of it.</summary>
    public static string Key(string name) => NameForms.Plain(name) is { Length: > 0 } plain ? plain : name;
}
