namespace CaseTracker.Core.Effects;

/// <summary>How a field of an effect is filled in.</summary>
public enum EffectFieldForm
{
    Text,
    Amount,
    Date,
    Choice,

    /// <summary>Any number of the choices.</summary>
    Choices,
}
