using CaseTracker.Core.Effects;

namespace CaseTracker.Core.Editing;

/// <summary>An effect that an editor chose among those offered, with what was filled in.</summary>
public sealed class TypedEffect
{
    /// <summary><see cref="EffectOffer.Key"/>.</summary>
    public string Offer { get; set; } = "";

    /// <summary>By <see cref="EffectField.Key"/>.</summary>
    public Dictionary<string, string> Values { get; set; } = [];
}
