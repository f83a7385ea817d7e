using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Editing;

/// <summary>An injunction that a ruling issues and the case does not hold yet.</summary>
public sealed class TypedInjunction
{
    /// <summary>The words of <see cref="InjunctionKind"/>; empty for none.</summary>
    public string Kind { get; set; } = "";

    public List<string> Binds { get; set; } = [];

    public List<string> Protects { get; set; } = [];

    /// <summary>What it forbids.</summary>
    public string Prohibits { get; set; } = "";

    /// <summary>True where the words are those of the order.</summary>
    public bool IsOrdersWording { get; set; }
}
