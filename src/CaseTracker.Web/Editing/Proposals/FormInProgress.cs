using CaseTracker.Core.Editing;
using CaseTracker.Data.Proposals;

namespace CaseTracker.Web.Editing.Proposals;

/// <summary>The form that is open, and how far it is kept. Typing fills in <see cref="Form"/>; all else is replaced as a whole.</summary>
/// <param name="Form">Null where it was kept by another version of this site and can't be shown.</param>
/// <param name="Base">The state of the draft on which it was begun.</param>
/// <param name="SavedText">As it was kept last; empty for one that was not kept yet.</param>
/// <param name="Token">What its next save must know; null for one that was not kept yet.</param>
/// <param name="SaveWords">How far it is kept, for the person.</param>
internal sealed record FormInProgress(OpenForm? Form, DraftBase Base, string SavedText, Guid? Token, string SaveWords)
{
    public const string NotSaved = "not saved yet";

    /// <summary>What is to be mended is shown once somebody wanted to keep it in the draft.</summary>
    public bool ShowsErrors { get; init; }

    public static FormInProgress Begin(OpenForm form, DraftBase draft) => new(form, draft, "", null, "");

    /// <summary>Goes on with a form that was kept.</summary>
    /// <remarks>What was saved since it was begun is joined with it, not taken for what it began with.</remarks>
    public static FormInProgress TakeUp(KeptForm kept, DraftBase draft) =>
        new(
            OpenForm.Read(kept.Text),
            kept.OnState == draft.Number ? draft : DraftBase.From(kept.BaseFile, kept.OnState),
            kept.Text,
            kept.Token,
            "draft restored"
        );
}
