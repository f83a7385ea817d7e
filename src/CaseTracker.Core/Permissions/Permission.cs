namespace CaseTracker.Core.Permissions;

/// <summary>Something that not everybody may do; <see cref="AccessPolicy"/> says who may.</summary>
public enum Permission
{
    /// <summary>See and change one's own name, password, second factor and sessions.</summary>
    KeepOwnAccount,

    /// <summary>Begin a draft, discard one's own, or take it up again.</summary>
    DraftOwn,

    /// <summary>Write in a draft of one's own, or in one whose author named one.</summary>
    WriteDraft,

    /// <summary>Name those who write in a draft of one's own too, and take them out again.</summary>
    ShareDraft,

    /// <summary>Read drafts; one's own, and those that one was named for, may always be read.</summary>
    ReadAllDrafts,

    /// <summary>Read what readers suggest, begin proposals from it, and close it.</summary>
    AnswerSuggestions,

    /// <summary>Hand in a draft of one's own for review, or take it back.</summary>
    SubmitProposal,

    /// <summary>Comment on a proposal, approve it or send it back.</summary>
    Review,

    /// <summary>Make a proposal the published state of its case.</summary>
    Publish,

    /// <summary>Publish a change of one's own that alters no fact.</summary>
    PublishOwnMinor,

    /// <summary>Take a published value out of every revision that readers see.</summary>
    Withhold,

    /// <summary>Take a whole case back, open it again, and merge one case or party into another.</summary>
    Retract,

    /// <summary>Invite people, change their roles, disable them, end their sessions.</summary>
    ManagePeople,

    /// <summary>Change how the site is set.</summary>
    ManageSettings,
}
