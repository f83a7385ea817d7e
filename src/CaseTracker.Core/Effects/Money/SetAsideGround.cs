namespace CaseTracker.Core.Effects.Money;

/// <summary>Why a verdict fell in the court that took it.</summary>
public enum SetAsideGround
{
    /// <summary>The plaintiff refused the cut that a new trial was the alternative to (Hetzel v. Prince William County, 523 U.S. 208
    /// (1998)).</summary>
    RefusedRemittitur,

    /// <summary>Fed. R. Civ. P. 59(a), or a state's like rule.</summary>
    NewTrial,

    /// <summary>Fed. R. Civ. P. 50(b); once called judgment notwithstanding the verdict.</summary>
    JudgmentAsAMatterOfLaw,

    /// <summary>A second jury answered the same question.</summary>
    SupersedingVerdict,
}
