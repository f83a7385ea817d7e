namespace CaseTracker.Core.Reconciliation;

/// <summary>How the words around a printed amount qualify it.</summary>
public enum AmountHedge
{
    /// <summary>Nothing qualifies it, which does not mean that it is not rounded.</summary>
    Exact,

    /// <summary>Close to it, on either side: "about", "roughly", "some".</summary>
    About,

    /// <summary>Close to it and below: "nearly", "almost", "just under".</summary>
    Nearly,

    /// <summary>Above it: "more than", "over", "in excess of".</summary>
    MoreThan,

    /// <summary>That or more: "at least", "no less than".</summary>
    AtLeast,

    /// <summary>Below it: "less than", "under".</summary>
    LessThan,

    /// <summary>That or less: "up to", "no more than".</summary>
    UpTo,
}
