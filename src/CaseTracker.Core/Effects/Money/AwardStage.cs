namespace CaseTracker.Core.Effects.Money;

/// <summary>How far an award has come; only what is in a judgment is owed.</summary>
public enum AwardStage
{
    NotMade,
    ByVerdict,
    ByOrder,
    Remitted,
    InJudgment,
    Satisfied,
    Undone,
}
