namespace CaseTracker.Core.Effects.Money;

/// <summary>By what a sum was changed, a remittitur apart.</summary>
public enum AdjustmentInstrument
{
    Additur,
    DueProcessReduction,
    AmendedJudgment,
    Interest,
    Credit,
    StatutoryCap,
    CostsAndFees,
}
