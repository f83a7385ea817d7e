namespace CaseTracker.Core.Courts;

/// <summary>What makes a court's decision on an appeal take effect.</summary>
public enum TakesHold
{
    /// <summary>Not known here, or the court decides no appeals. Nothing may be said of when a decision takes effect.</summary>
    Unknown,

    /// <summary>The mandate, issued after the decision (Fed. R. App. P. 41).</summary>
    Mandate,

    /// <summary>A certified copy of the judgment, or a certificate of it, sent to the court below (Sup. Ct. R. 45).</summary>
    CertifiedJudgment,

    /// <summary>The remittitur, issued after the decision (Cal. Rules of Court 8.272).</summary>
    Remittitur,

    /// <summary>The procedendo, issued after the decision (Iowa R. App. P. 6.1208).</summary>
    Procedendo,

    /// <summary>The rescript, sent to the court below after the decision (Mass. R. App. P. 23).</summary>
    Rescript,

    /// <summary>The entry of the decision itself; nothing need follow.</summary>
    Entry,
}
