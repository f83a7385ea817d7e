using CaseTracker.Core;
using CaseTracker.Core.Registry;
using CaseTracker.Data.Auditing;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Admin.Audit;

namespace CaseTracker.Web;

/// <summary>The addresses of accounts and of the editors' part.</summary>
public static partial class SiteUrls
{
    public const string Edit = "/edit";
    public const string BeginProposal = "/edit/proposals";

    public const string NewCase = "/edit/new";
    public const string NewCaseFromFile = "/edit/new/file";
    public const string NewCaseFromCopy = "/edit/new/copy";

    /// <summary>Where something that was published is withheld; the form names the case.</summary>
    public const string Withhold = "/edit/withhold";
    public const string ConfirmWithholding = "/edit/withhold/confirm";

    /// <summary>What can be done to one case as a whole; <c>/back</c>, <c>/retract</c>,
    /// <c>/merge</c>, <c>/reopen</c> below it do it.</summary>
    public static string CaseDesk(string slug) => $"/edit/cases/{slug}";

    /// <param name="number">The revision that is to be gone back to.</param>
    public static string CaseDesk(string slug, int number) => $"{With(CaseDesk(slug), default, (BackToKey, $"{number}"))}#back";

    /// <param name="deed"><c>back</c>, <c>retract</c>, <c>merge</c>, <c>reopen</c>.</param>
    public static string CaseDeed(string slug, string deed) => $"{CaseDesk(slug)}/{deed}";

    /// <summary>Where editors read what readers suggest.</summary>
    public const string Suggestions = "/edit/suggestions";

    /// <param name="id">The number of a suggestion, or the place of it in a route.</param>
    public static string Suggestion(string id) => $"{Suggestions}/{id}";

    public static string CloseSuggestion(string id) => $"{Suggestion(id)}/close";

    public static string BeginFromSuggestion(string id) => $"{Suggestion(id)}/proposal";

    /// <summary>Where editors look for parties and judges of the registry.</summary>
    public const string RegistryDesk = "/edit/registry";

    /// <summary>One entry of the registry, for editors; <c>/merge</c> and <c>/split</c> below it.</summary>
    public static string EntryDesk(RegistryKind of, string registryId) => $"/edit{Entry(of, registryId)}";

    /// <param name="into">The entry that it is to be merged into.</param>
    public static string EntryMerge(RegistryKind of, string registryId, string? into = null) =>
        With($"{EntryDesk(of, registryId)}/merge", default, (IntoKey, into));

    /// <param name="registryId">The id of the entry that was merged into another.</param>
    public static string EntrySplit(RegistryKind of, string registryId) => $"{EntryDesk(of, registryId)}/split";

    public const string IntoKey = "into";
    public const string BackToKey = "to";

    /// <summary>Where the interactive parts of pages talk to the server.</summary>
    public const string Circuits = "/edit/_blazor";

    public const string Account = "/account";
    public const string Setup = "/account/setup";
    public const string SignIn = "/account/sign-in";
    public const string SignOut = "/account/sign-out";
    public const string SignInCode = "/account/sign-in/code";
    public const string Name = "/account/name";
    public const string Password = "/account/password";
    public const string EndSession = "/account/sessions/end";
    public const string EndOtherSessions = "/account/sessions/end-others";
    public const string SecondFactor = "/account/second-factor";
    public const string Authenticator = "/account/authenticator";
    public const string ConfirmAuthenticator = "/account/authenticator/confirm";
    public const string RemoveAuthenticator = "/account/authenticator/remove";
    public const string RecoveryCodes = "/account/recovery-codes";
    public const string Passkeys = "/account/passkeys";
    public const string PasskeyOptions = "/account/passkeys/options";
    public const string RemovePasskey = "/account/passkeys/remove";
    public const string SignInByPasskey = "/account/sign-in/passkey";
    public const string SignInPasskeyOptions = "/account/sign-in/passkey/options";
    public const string Invite = "/admin/people/invite";
    public const string WithdrawInvitation = "/admin/people/withdraw";
    public const string People = "/admin/people";
    public const string Audit = "/admin/audit";
    public const string AuditFile = "/admin/audit.csv";

    /// <summary>Somebody on the page of people.</summary>
    public static string Person(Guid id) => $"{People}#{PersonAnchor(id)}";

    public static string PersonAnchor(Guid id) => $"person-{id}";

    /// <param name="path">Of the log as a page or as a file.</param>
    /// <param name="before">The entry before which the page begins; null for the newest.</param>
    public static string AuditOf(string path, AuditFilter filter, string? before = null) =>
        With(
            path,
            null,
            (AuditQuery.PersonKey, filter.PersonId?.ToString()),
            (AuditQuery.StepKey, filter.Kind is { } kind ? EnumTerm.For(kind) : null),
            (AuditQuery.FromKey, filter.From is { } from ? $"{from:yyyy-MM-dd}" : null),
            (AuditQuery.ToKey, filter.To is { } to ? $"{to:yyyy-MM-dd}" : null),
            (AuditQuery.BeforeKey, before)
        );

    /// <summary>The link that an administrator passes on.</summary>
    public static string Invitation(string token) => $"/account/invitation/{token}";

    /// <param name="path">Where the person wants to be once it is set up.</param>
    public static string AuthenticatorFor(string path) => With(Authenticator, null, (LocalAddress.Key, path));

    /// <summary>What is done with one person: <c>role</c>, <c>disable</c>, <c>enable</c>, <c>end-sessions</c>, <c>reset</c>.</summary>
    public static string PersonDeed(Guid personId, string deed) => $"{People}/{personId}/{deed}";

    /// <summary>A page that says what was just done.</summary>
    public static string Done(string path, string what) => With(path, null, (AccountNotices.Key, what));

    /// <param name="path">Where the person wants to be once there is a second factor.</param>
    public static string SecondFactorFor(string path) => With(SecondFactor, null, (LocalAddress.Key, path));

    /// <param name="path">Where the person wants to be, of this site.</param>
    public static string SignInCodeFor(string path) => With(SignInCode, null, (LocalAddress.Key, path));

    public static string Proposal(Guid id) => $"{BeginProposal}/{id}";

    /// <param name="path">Where the person wants to be, of this site.</param>
    public static string SignInFor(string path) => With(SignIn, null, (LocalAddress.Key, path));
}
