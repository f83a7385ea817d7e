namespace CaseTracker.Core.Effects.Money;

/// <summary>What an event did to an award.</summary>
public enum AwardStepKind
{
    /// <summary>A jury gave it.</summary>
    Verdict,

    /// <summary>A court gave it.</summary>
    Ruling,
    Remittitur,

    /// <summary>Some parts were set aside; the others stay.</summary>
    SetAsideInPart,

    /// <summary>A court above changed a sum, or took some parts away.</summary>
    OnAppeal,

    /// <summary>A sum was changed otherwise, by an <see cref="AdjustmentInstrument"/>.</summary>
    Adjustment,
}
