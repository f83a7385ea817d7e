using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects;

/// <summary>What must have come about before: an effect of one kind on one thing, as the award that was made of these damages.</summary>
/// <param name="Effect">The kind of effect that brings it about.</param>
/// <param name="About">As <see cref="EffectDescriptor.Brings"/> of that kind gives it.</param>
internal readonly record struct Antecedent(Type Effect, string About)
{
    public static Antecedent From<TEffect>(string about)
        where TEffect : Effect => new(typeof(TEffect), about);
}
