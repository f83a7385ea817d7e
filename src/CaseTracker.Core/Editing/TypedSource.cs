using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Editing;

/// <summary>A source of a ruling as an editor fills it in: one of the case, or a new one.</summary>
public sealed class TypedSource
{
    /// <summary>The id of a source of the case; empty for a new one.</summary>
    public string Existing { get; set; } = "";

    public string Title { get; set; } = "";

    public string Publisher { get; set; } = "";

    /// <summary>The words of <see cref="SourceClass"/>.</summary>
    public string Class { get; set; } = "court record";

    /// <summary>EDTF; may be empty.</summary>
    public string Date { get; set; } = "";

    public string Url { get; set; } = "";

    public string Quote { get; set; } = "";

    public string Pinpoint { get; set; } = "";

    public List<TypedReport> Reports { get; set; } = [];

    public bool IsEmpty => string.IsNullOrWhiteSpace(Existing + Title + Publisher + Url + Quote + Pinpoint);
}
