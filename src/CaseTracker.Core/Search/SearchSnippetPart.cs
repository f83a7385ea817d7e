namespace CaseTracker.Core.Search;

/// <summary>A piece of a text; <paramref name="IsHit"/> where it was looked for.</summary>
public sealed record SearchSnippetPart(string Text, bool IsHit);
