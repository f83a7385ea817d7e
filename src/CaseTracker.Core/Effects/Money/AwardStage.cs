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

    /// <summary>A settlement has taken its place; nothing is owed on it.</summary>
    Settled,

    /// <summary>Set aside by the court that took the verdict.</summary>
    SetAside,

    /// <summary>Fallen with the ruling that gave it, by a court above.</summary>
    Undone,
}
