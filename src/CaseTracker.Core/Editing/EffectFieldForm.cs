namespace CaseTracker.Core.Editing;

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
