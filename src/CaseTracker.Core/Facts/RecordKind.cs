namespace CaseTracker.Core.Facts;

/// <summary>The kinds of record that a case is made of, in the order in which a diff tells of them.</summary>
public enum RecordKind
{
    Event,
    Award,
    Injunction,
    Claim,
    Motion,
    ReliefSought,
    Docket,
    Party,
    Participation,
    Counsel,
    Judge,
    Quotation,
    Figure,
    NotFound,
    Lead,
    RelatedCase,
    Source,

    /// <summary>The case itself: its name, what it is about, its topics, and the order in which its records are written.</summary>
    Case,

    /// <summary>How far the record has come, and when sources were last searched.</summary>
    Coding,
}
