using CaseTracker.Core;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Auditing;

namespace CaseTracker.Web.Admin.Audit;

/// <summary>An entry of the audit log as a plain sentence, whose names lead to what they name.</summary>
public static class AuditSentence
{
    /// <summary>What follows the name of who acted.</summary>
    private static readonly Dictionary<AuditKind, string> Sentences = new()
    {
        [AuditKind.SiteSetUp] = "set this site up, as its first administrator",
        [AuditKind.Invited] = "made an invitation for {role}",
        [AuditKind.InvitationUsed] = "used an invitation and has an account, as {role}",
        [AuditKind.InvitationWithdrawn] = "withdrew an invitation for {role}",
        [AuditKind.RoleChanged] = "gave {person} the role {role name}",
        [AuditKind.Disabled] = "disabled the account of {person}",
        [AuditKind.Enabled] = "enabled the account of {person} again",
        [AuditKind.SessionsEnded] = "ended all sessions of {person}",
        [AuditKind.ResetLinkMade] = "made a link by which {person} sets a new password",
        [AuditKind.ResetLinkUsed] = "set a new password by a link, and has no second factor for now",
        [AuditKind.ResetLinkWithdrawn] = "withdrew the link by which {person} was to set a new password",
        [AuditKind.SignedIn] = "signed in {way}",
        [AuditKind.CodeRefused] = "gave the password of {person}, and a code that does not open",
        [AuditKind.BrowserSignedOut] = "signed a browser of theirs out",
        [AuditKind.OtherBrowsersSignedOut] = "signed all their other browsers out",
        [AuditKind.NameChanged] = "changed the name that is shown of them",
        [AuditKind.PasswordChanged] = "changed their password",
        [AuditKind.AuthenticatorSetUp] = "set up an authenticator",
        [AuditKind.AuthenticatorRemoved] = "removed their authenticator",
        [AuditKind.RecoveryCodesRenewed] = "made new recovery codes",
        [AuditKind.PasskeyAdded] = "added a passkey",
        [AuditKind.PasskeyRemoved] = "removed a passkey",
        [AuditKind.Begun] = "began {proposal}",
        [AuditKind.HandedIn] = "handed {proposal} in",
        [AuditKind.TakenBack] = "took {proposal} back",
        [AuditKind.SentBack] = "sent {proposal} back",
        [AuditKind.Approved] = "approved {proposal}",
        [AuditKind.ApprovalTakenBack] = "took the approval of {proposal} back",
        [AuditKind.Scheduled] = "set a time at which {proposal} is published",
        [AuditKind.TakenOffSchedule] = "took {proposal} off the schedule",
        [AuditKind.Published] = "published {proposal}, as revision {revision}",
        [AuditKind.NotPublishedAtItsTime] = "did not publish {proposal} at the time that was set",
        [AuditKind.Discarded] = "discarded {proposal}",
        [AuditKind.TakenUp] = "took {proposal} up again",
        [AuditKind.WriterNamed] = "named {person} to write in {proposal}",
        [AuditKind.WriterTakenOut] = "took {person} out of those who write in {proposal}",
        [AuditKind.CaseImported] = "published revision {revision} of {case} from a file",
        [AuditKind.CaseRetracted] = "retracted {case}",
        [AuditKind.CaseReopened] = "reopened {case}",
        [AuditKind.CaseMerged] = "merged {case} into {into}",
        [AuditKind.Withheld] = "withheld something in {case}",
        [AuditKind.SuggestionClosed] = "closed a suggestion from a reader about {case}",
        [AuditKind.RegistryImported] = "published revision {revision} of the registry from a file",
        [AuditKind.EntriesMerged] = "made one of two entries of the registry, by its revision {revision}",
        [AuditKind.EntriesSplit] = "took a merger of two entries of the registry back, by its revision {revision}",
    };

    public static IReadOnlyList<AuditPart> For(AuditEntry entry)
    {
        List<AuditPart> parts = [Actor(entry), new(" ")];
        // What stands in braces is every other piece.
        var pieces = Sentences[entry.Kind].Split('{', '}');
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i % 2 == 1)
                parts.AddRange(Named(pieces[i], entry));
            else if (pieces[i].Length > 0)
                parts.Add(new(pieces[i]));
        }

        // A name may end with the point already.
        if (!parts[^1].Text.EndsWith('.'))
            parts.Add(new("."));
        return parts;
    }

    private static AuditPart Actor(AuditEntry entry) =>
        entry.Agent switch
        {
            AuditAgent.Command => new("A command on the machine"),
            AuditAgent.Site => new("The site"),
            AuditAgent.Visitor => new("Somebody"),
            _ => Person(entry.ActorId, entry.ActorName, "Somebody without an account"),
        };

    private static IEnumerable<AuditPart> Named(string what, AuditEntry entry) =>
        what switch
        {
            "person" => [Person(entry.PersonId, entry.PersonName, "somebody without an account")],
            "role" => [new(entry.Role is { } role ? Prose.A(EnumTerm.For(role)) : "an unknown role")],
            "role name" => [new(entry.Role is { } role ? EnumTerm.For(role) : "unknown")],
            "way" => [new(Way(entry.Way))],
            "revision" => [new($"{entry.Revision}")],
            "case" => [Case(entry.Slug, entry.CaseName)],
            "into" => [Case(entry.Into, entry.IntoName)],
            "proposal" =>
            [
                .. entry is { Title: { } title, ProposalId: { } id }
                    ? [new("the proposal "), new($"“{title}”", SiteUrls.Proposal(id))]
                    : new[] { new AuditPart("a proposal that is not kept any more") },
                new(" for "),
                Case(entry.Slug, entry.CaseName),
            ],
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, "The audit log has no such word."),
        };

    private static AuditPart Person(Guid? id, string? name, string nobody) =>
        id is { } person && name is not null ? new(name, SiteUrls.Person(person)) : new(nobody);

    /// <summary>A case that was never published has an address and no page yet.</summary>
    private static AuditPart Case(string? slug, string? name) =>
        slug is not null && name is not null ? new(name, SiteUrls.CaseDesk(slug)) : new($"the new case “{slug}”");

    internal static string Way(SignInWay? way) =>
        way switch
        {
            SignInWay.Password => "with the password alone",
            SignInWay.PasswordAndCode => "with the password and a code",
            SignInWay.RecoveryCode => "with the password and a recovery code",
            SignInWay.Passkey => "with a passkey",
            _ => "",
        };
}
