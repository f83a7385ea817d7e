namespace CaseTracker.Core.Cases;

public enum DocketLinkKind
{
    Appeal,
    InterlocutoryAppeal,
    CrossAppeal,
    Certiorari,

    /// <summary>A justice or a court above is asked for a stay or another order while the case goes on below.</summary>
    Application,
    Remand,
    Removal,
    Transfer,
    MdlTransfer,
    ConsolidatedIntoLead,
    LeadOf,
    Severance,

    /// <summary>A court is asked to confirm, vacate or enforce the award of an arbitral tribunal.</summary>
    Confirms,

    /// <summary>A court is asked to recognise or enforce the judgment of a foreign court.</summary>
    Recognises,
}
