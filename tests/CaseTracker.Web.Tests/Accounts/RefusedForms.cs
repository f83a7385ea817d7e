using CaseTracker.Core.Registry;
using CaseTracker.Data.Access;
using CaseTracker.Web.Tests.Http;

namespace CaseTracker.Web.Tests.Accounts;

/// <summary>The table of the forms of the site, each sent with something wrong in it.</summary>
internal static class RefusedForms
{
    private const string Desk = "/edit/cases/{slug}";
    private const string Person = "/admin/people/{id:guid}/";
    private const string Wrong = "qq wrong";

    /// <summary>Buttons with nothing to fill in, which do what they say or were done already, and what the script of passkeys asks.</summary>
    public static readonly string[] NeverRefused =
    [
        SiteUrls.SignOut, SiteUrls.EndSession, SiteUrls.EndOtherSessions, SiteUrls.RemoveAuthenticator, SiteUrls.PasskeyOptions, SiteUrls.SignInPasskeyOptions,
        SiteUrls.RecoveryCodes, // for whoever has an app, who alone is shown the button
    ];

    public static readonly RefusedForm[] All =
    [
        Of(SiteUrls.Setup, null, 422, "code", [("code", "qq code"), .. PersonFields("ada", "Ada Marsh", "four plain words of her")]),
        Of(SiteUrls.Setup, null, 422, "display-name", [("code", "{setup-code}"), .. PersonFields("ada", " ", "four plain words of her")]),
        Of(SiteUrls.SignIn, null, 422, null, [("username", "nobody"), ("password", Wrong)]),
        Of(SiteUrls.SignInCode, null, 422, "code", [("code", "qq0000")]),
        Of(SiteUrls.SignInByPasskey, null, 422, null, [("credential", "{}")]),
        Of("/account/invitation/{token}", null, 422, "display-name", PersonFields("né", " ", "too short")),
        Of("/account/invitation/{token}", null, 422, "username", PersonFields("ada", "Ben", "too short")),
        Of("/account/invitation/{token}", null, 422, "new-password", PersonFields("ben", "Ben", "too short")),
        Of("/account/invitation/{token}", null, 422, "new-password-again", [.. PersonFields("ben", "Ben", "four plain words of his")[..3], ("new-password-again", Wrong)]),
        Of(SiteUrls.Name, SiteUrls.Account, 422, "display-name", [("display-name", new string('n', 81))]),
        Of(SiteUrls.Password, SiteUrls.Password, 422, "password", [("password", Wrong), ("new-password", "four other plain words"), ("new-password-again", "four other plain words")]),
        Of(SiteUrls.Password, SiteUrls.Password, 422, "new-password", [("password", AccountVisitor.Password), ("new-password", "too short"), ("new-password-again", "too short")]),
        Of(SiteUrls.Password, SiteUrls.Password, 422, "new-password-again", [("password", AccountVisitor.Password), ("new-password", "four other plain words"), ("new-password-again", Wrong)]),
        Of(SiteUrls.Authenticator, SiteUrls.SecondFactor, 422, null, []),
        Of(SiteUrls.ConfirmAuthenticator, null, 422, "code", [("code", "qq0000")]),
        Of(SiteUrls.Passkeys, SiteUrls.SecondFactor, 422, null, [("credential", "{}"), ("passkey-name", "laptop")]),
        Of(SiteUrls.RemovePasskey, SiteUrls.SecondFactor, 422, null, [("passkey", "AQ")]),
        Of(SiteUrls.Invite, SiteUrls.People, 422, "invite-for", [("for", new string('n', 81)), ("role", "reviewer")]),
        Of(SiteUrls.Invite, SiteUrls.People, 422, "invite-role", [("for", "Eve"), ("role", "boss")]),
        Of(SiteUrls.WithdrawInvitation, SiteUrls.People, 422, null, [("invitation", "999")]),
        Of($"{Person}role", SiteUrls.People, 422, "{ada}-role", [("role", "boss")]),
        Of($"{Person}role", SiteUrls.People, 422, null, [("role", "editor")]),
        Of($"{Person}disable", SiteUrls.People, 422, null, []),
        Of($"{Person}enable", SiteUrls.People, 422, null, []),
        Of($"{Person}end-sessions", SiteUrls.People, 422, null, []),
        Of($"{Person}reset", SiteUrls.People, 422, null, []),
        Of(SiteUrls.BeginProposal, SiteUrls.Edit, 400, "title", [("slug", "hiq-labs-v-linkedin"), ("title", " ")]),
        Of(SiteUrls.BeginProposal, SiteUrls.Edit, 400, "slug", [("slug", "no-such-case"), ("title", "Order of today")]),
        Of(SiteUrls.NewCase, SiteUrls.NewCase, 400, "about", [("name", "Acme v. Zebra"), ("about", " "), ("court", "cand"), ("number", "4:26-cv-1"), ("filed", "soonish"), ("slug", "Not One")]),
        Of(SiteUrls.NewCase, SiteUrls.NewCase, 400, "slug", [("name", "Acme v. Zebra"), ("about", "It says that."), ("court", "cand"), ("number", "4:26-cv-1"), ("filed", "March 2026"), ("slug", SiteHost.Slug)]),
        Of(SiteUrls.NewCaseFromFile, SiteUrls.NewCase, 400, "pasted", [("pasted", "{ \"caseFile\": ")]),
        Of(SiteUrls.NewCaseFromFile, SiteUrls.NewCase, 400, "file", []),
        Of(SiteUrls.NewCaseFromCopy, SiteUrls.NewCase, 400, "copy-filed", [("copy-of", SiteHost.Slug), ("copy-name", "The same"), ("copy-number", "4:26-cv-1"), ("copy-filed", "soonish"), ("copy-slug", "Not One")]),
        Of(SiteUrls.NewCaseFromCopy, SiteUrls.NewCase, 400, "copy-of", [("copy-of", "no-such-case"), ("copy-name", "The same")]),
        Of($"{Desk}/back", Desk, 400, "back-why", [("to", "1"), ("why", " ")]),
        Of($"{Desk}/back", Desk, 400, "back-to", [("to", "nine"), ("why", "It was right.")]),
        Of($"{Desk}/lead", SiteUrls.CaseDesk("hiq-labs-v-linkedin"), 400, null, []),
        Of($"{Desk}/retract", Desk, 400, "retract-why", [("why", new string('y', 501))]),
        Of($"{Desk}/merge", Desk, 400, "merge-why", [("into", "hiq-labs-v-linkedin"), ("why", " ")]),
        Of($"{Desk}/merge", Desk, 400, "merge-into", [("into", SiteHost.Slug), ("why", "The same dispute.")]),
        Of($"{Desk}/reopen", SiteUrls.CaseDesk(RefusedFormCast.ClosedCase), 400, "reopen-why", [("why", " ")]),
        Of($"{Desk}/retract", SiteUrls.CaseDesk(RefusedFormCast.ClosedCase), 400, null, [("why", " ")]),
        .. Enum.GetValues<RegistryKind>().SelectMany(OfEntries),
        Of(SiteUrls.Withhold, SiteUrls.Withhold, 400, "texts", [("slug", "hiq-labs-v-linkedin"), ("texts", "Ann"), ("ground", "seal"), ("reason", "Sealed.")]),
        Of(SiteUrls.Withhold, SiteUrls.Withhold, 400, "reason", [("slug", "hiq-labs-v-linkedin"), ("texts", "Annabel Ann"), ("ground", "seal"), ("reason", " ")]),
        Of(SiteUrls.Withhold, SiteUrls.Withhold, 400, "ground", [("slug", "hiq-labs-v-linkedin"), ("texts", "Annabel Ann"), ("ground", "none"), ("reason", "Sealed.")]),
        Of(SiteUrls.Withhold, SiteUrls.Withhold, 400, "slug", [("slug", "no-such-case"), ("texts", "Annabel Ann"), ("ground", "seal"), ("reason", "Sealed.")]),
        Of(SiteUrls.ConfirmWithholding, SiteUrls.Withhold, 409, null, [("slug", "hiq-labs-v-linkedin"), ("texts", "Annabel Ann"), ("ground", "seal"), ("reason", "Sealed."), ("seen", "long ago")]),
        Of(SiteUrls.Verify, SiteUrls.Verify, 400, "verify-file", []),
    ];

    private static RefusedForm[] OfEntries(RegistryKind of)
    {
        var (goes, stays, gone) = RefusedFormCast.Entries[of];
        var look = SiteUrls.EntryMerge(of, goes, stays);
        return
        [
            Of(SiteUrls.EntryMerge(of, "{id}"), look, 400, "why", [("into", stays), ("seen", "{seen}"), ("why", " ")]),
            Of(SiteUrls.EntryMerge(of, "{id}"), look, 400, "take-names", [("into", stays), ("seen", "{seen}"), ("take-names", "all of it"), ("why", "They are one.")]),
            Of(SiteUrls.EntryMerge(of, "{id}"), look, 409, null, [("into", stays), ("seen", "0"), ("why", "They are one.")]),
            Of(SiteUrls.EntrySplit(of, "{id}"), SiteUrls.EntrySplit(of, gone), 400, "why", [("seen", "{seen}"), ("why", " ")]),
        ];
    }

    private static RefusedForm Of(string route, string? page, int status, string? first, (string, string)[] fields) => new(route, page, status, first, fields);

    private static (string, string)[] PersonFields(string signInName, string displayName, string password) =>
        [(AccountFields.SignInName, signInName), (AccountFields.DisplayName, displayName), (AccountFields.Password, password), (AccountFields.Again, password)];
}
