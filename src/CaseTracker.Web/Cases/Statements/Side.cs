namespace CaseTracker.Web.Cases.Statements;

/// <summary>Where somebody who speaks in a case stands, in the order of the page.</summary>
public enum Side
{
    Plaintiffs,
    Defendants,
    Court,

    /// <summary>Judges of a panel who speak for themselves: from the bench, or apart from the court’s opinion.</summary>
    Judges,

    /// <summary>Amici, the press and whoever else is no party to the dispute.</summary>
    Others,
}
