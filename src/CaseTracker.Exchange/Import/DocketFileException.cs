namespace CaseTracker.Exchange.Import;

/// <summary>A file that is no docket sheet, or a broken one. The message says what it is, where it breaks and what was expected.</summary>
public sealed class DocketFileException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What can be read, for messages.</summary>
    public const string Expected =
        "Expected a docket sheet: RECAP JSON (with court_id, docket_number and docket_entries), ACMS JSON (with caseDetails and "
        + "docketInfo), or JSON of CourtListener’s API: a docket, a page of entries, parties or attorneys, or a docket alert.";
}
