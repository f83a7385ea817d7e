namespace CaseTracker.Core.Drafting;

/// <summary>What an editor still has to say of an effect that is offered.</summary>
/// <param name="Key">The key of the effect in the case file; <c>components.punitive</c> for a part of an object.</param>
/// <param name="Choices">The values to choose from, with the words for them; empty where it is typed.</param>
public sealed record EffectField(string Key, string Label, EffectFieldForm Form, IReadOnlyList<(string Value, string Label)> Choices)
{
    public bool IsOptional { get; init; }
}
