using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Editing;

/// <summary>A ruling as an editor types it; any part may be missing or wrong while it is being typed.</summary>
public sealed class RulingDraft
{
    public DateEntry Date { get; set; } = new();

    public string DateNote { get; set; } = "";

    public string Docket { get; set; } = "";

    /// <summary>The words of <see cref="EventKind"/>.</summary>
    public string Kind { get; set; } = "order";

    public string Title { get; set; } = "";

    public string Text { get; set; } = "";

    public bool IsKey { get; set; }

    /// <summary>The judges by id; the first is the author where there is only one.</summary>
    public List<string> Judges { get; set; } = [];

    public List<TypedDecision> Decisions { get; set; } = [];

    public List<TypedEffect> Effects { get; set; } = [];

    public TypedInjunction NewInjunction { get; set; } = new();

    public TypedAward NewAward { get; set; } = new();

    public List<TypedLink> Links { get; set; } = [];

    public List<TypedSource> Sources { get; set; } = [];
}
