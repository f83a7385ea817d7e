namespace CaseTracker.Core.Sources;

/// <summary>What kind of voice a source is.</summary>
public enum SourceClass
{
    CourtRecord,
    PublicBody,
    Party,
    Counsel,
    Press,
    CivilSociety,
    Commentary,
    Reference,
    Aggregator,
    MachineCopy,
}
