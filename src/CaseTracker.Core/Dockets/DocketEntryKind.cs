namespace CaseTracker.Core.Dockets;

/// <summary>What a docket entry is, as far as its first words say.</summary>
public enum DocketEntryKind
{
    /// <summary>A complaint, a petition, an answer, an indictment.</summary>
    Pleading,
    Motion,

    /// <summary>An opposition, a response, a reply.</summary>
    Response,
    Order,
    Judgment,
    NoticeOfAppeal,

    /// <summary>What happened in court: minutes, a trial day, a verdict, a transcript.</summary>
    Hearing,
    Notice,
    Other,
}
