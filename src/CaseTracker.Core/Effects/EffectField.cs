namespace CaseTracker.Core.Effects;

/// <summary>What an editor still has to say of an effect that is offered.</summary>
/// <param name="Key">The key of the effect in the case file; <c>components.punitive</c> for a part of an object.</param>
/// <param name="Choices">The values to choose from, with the words for them; empty where it is typed.</param>
public sealed record EffectField(string Key, string Label, EffectFieldForm Form, IReadOnlyList<(string Value, string Label)> Choices)
{
    public bool IsOptional { get; init; }

    internal static EffectField Text(string key, string label) => new(key, label, EffectFieldForm.Text, []);

    internal static EffectField Amount(string key, string label) => new(key, label, EffectFieldForm.Amount, []);

    internal static EffectField Day(string key, string label) => new(key, label, EffectFieldForm.Date, []);

    /// <summary>One of the words of a vocabulary.</summary>
    internal static EffectField Choice<T>(string key, string label)
        where T : struct, Enum =>
        new(key, label, EffectFieldForm.Choice, [.. Enum.GetValues<T>().Select(value => (EnumTerm.For(value), EnumTerm.For(value)))]);

    /// <summary>One of some records of the case.</summary>
    internal static EffectField One(string key, string label, IEnumerable<(string Value, string Label)> records) =>
        new(key, label, EffectFieldForm.Choice, [.. records]);

    /// <summary>At least one of some records of the case.</summary>
    internal static EffectField Several(string key, string label, IEnumerable<(string Value, string Label)> records) =>
        new(key, label, EffectFieldForm.Choices, [.. records]);
}
