namespace CaseTracker.Core.Revisions;

/// <summary>Whether readers find a case at its address.</summary>
public enum PublicationStatus
{
    Published,

    /// <summary>It was taken back whole: its addresses say so, and nothing of it is shown.</summary>
    Retracted,

    /// <summary>It is the same dispute as another case: its addresses lead there, and its history stays.</summary>
    Merged,
}
