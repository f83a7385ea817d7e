namespace CaseTracker.Core.Cases;

public enum DiagnosticSeverity
{
    /// <summary>Worth a look; the record may be right.</summary>
    Note,

    /// <summary>The history as recorded is impossible.</summary>
    Impossible,
}
