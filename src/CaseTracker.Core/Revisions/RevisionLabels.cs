namespace CaseTracker.Core.Revisions;

/// <summary>The classes of change, as readers are told of them.</summary>
public static class RevisionLabels
{
    /// <summary>The class as a heading: "Correction".</summary>
    public static string For(ChangeClass change) => change == ChangeClass.Initial ? "First revision" : Prose.Capital(EnumTerm.For(change));

    /// <summary>What was done to a case as a whole, as a heading: "Retracted".</summary>
    public static string For(NoticeKind notice) =>
        notice switch
        {
            NoticeKind.Retraction => "Retracted",
            NoticeKind.Reopening => "Reopened",
            NoticeKind.Merger => "Merged",
            _ => throw new ArgumentOutOfRangeException(nameof(notice), notice, "There is no such notice."),
        };

    /// <summary>What the notice means, in a sentence.</summary>
    public static string Meaning(NoticeKind notice) =>
        notice switch
        {
            NoticeKind.Retraction => "The case was withdrawn, with all its pages.",
            NoticeKind.Reopening => "The case is there again, as it was.",
            NoticeKind.Merger => "It is the same dispute as another case, to which its addresses lead.",
            _ => throw new ArgumentOutOfRangeException(nameof(notice), notice, "There is no such notice."),
        };

    /// <summary>What the class means, in a sentence.</summary>
    public static string Meaning(ChangeClass change) =>
        change switch
        {
            ChangeClass.Initial => "The case was published for the first time.",
            ChangeClass.Update => "Something new happened or was found; what stood before was right when it was published.",
            ChangeClass.Correction => "Something published was wrong.",
            ChangeClass.Clarification => "Something published was right and could be misread.",
            ChangeClass.EditorialRevision => "Wording, order or form; no fact changed.",
            _ => throw new ArgumentOutOfRangeException(nameof(change), change, "There is no such class."),
        };
}
