namespace CaseTracker.Core.Editing;

/// <summary>One kind of effect.</summary>
/// <param name="Key">The key that tells it in the case file, and names what it is about.</param>
/// <param name="Label">The effect in words: "Award … made".</param>
public sealed record FormVariant(string Key, string Label, IReadOnlyList<FormField> Fields);
