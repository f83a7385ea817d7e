namespace CaseTracker.Exchange.References;

/// <summary>A stretch of a citation that is set in one type.</summary>
public sealed record CitationRun(string Text, bool IsItalic = false);
