namespace CaseTracker.Core.Cases;

public enum DocketLinkKind
{
    Appeal,
    InterlocutoryAppeal,
    CrossAppeal,
    Certiorari,
    Remand,
    Removal,
    Transfer,
    MdlTransfer,
    ConsolidatedIntoLead,
    LeadOf,
    Severance,
}
