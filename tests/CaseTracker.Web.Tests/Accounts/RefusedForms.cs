using CaseTracker.Core.Registry;
using CaseTracker.Data.Accounts;
using CaseTracker.Web.Tests.Http;

namespace CaseTracker.Web.Tests.Accounts;

/// <summary>The table of the forms of the site, each sent with something wrong in it.</summary>
internal static class RefusedForms
{
    private const string Desk = "/edit/cases/{slug}";
    private const string Person = "/admin/people/{id:guid}/";
    private const string Wrong = "qq wrong";
    private const string Suggest = "/cases/{slug}/suggest";
    private const string Suggestion = "/edit/suggestions/{suggestion}";
    private static readonly string CloseSuggestion = SiteUrls.CloseSuggestion("{id:int}");

    /// <summary>Buttons with nothing to fill in, which do what they say or
    /// were done already, and what the script of passkeys asks.</summary>
    public static readonly string[] NeverRefused =
    [
        SiteUrls.SignOut,
        SiteUrls.EndSession,
        SiteUrls.EndOtherSessions,
        SiteUrls.RemoveAuthenticator,
        SiteUrls.PasskeyOptions,
        SiteUrls.SignInPasskeyOptions,
        SiteUrls.RecoveryCodes, // for whoever has an app, who alone is shown the button
    ];

    public static readonly RefusedForm[] All =
    [
        For(SiteUrls.Setup, null, 422, "code", [("code", "qq code"), .. PersonFields("ada", "Ada Marsh", "four plain words of her")]),
        For(SiteUrls.Setup, null, 422, "display-name", [("code", "{setup-code}"), .. PersonFields("ada", " ", "four plain words of her")]),
        For(SiteUrls.SignIn, null, 422, null, [("username", "nobody"), ("password", Wrong)]),
        For(SiteUrls.SignInCode, null, 422, "code", [("code", "qq0000")]),
        For(SiteUrls.SignInByPasskey, null, 422, null, [("credential", "{}")]),
        For("/account/invitation/{token}", null, 422, "display-name", PersonFields("né", " ", "too short")),
        For("/account/invitation/{token}", null, 422, "username", PersonFields("ada", "Ben", "too short")),
        For("/account/invitation/{token}", null, 422, "new-password", PersonFields("ben", "Ben", "too short")),
        For(
            "/account/invitation/{token}",
            null,
            422,
            "new-password-again",
            [.. PersonFields("ben", "Ben", "four plain words of his")[..3], ("new-password-again", Wrong)]
        ),
        For(SiteUrls.Name, SiteUrls.Account, 422, "display-name", [("display-name", new string('n', 81))]),
        For(
            SiteUrls.Password,
            SiteUrls.Password,
            422,
            "password",
            [("password", Wrong), ("new-password", "four other plain words"), ("new-password-again", "four other plain words")]
        ),
        For(
            SiteUrls.Password,
            SiteUrls.Password,
            422,
            "new-password",
            [("password", AccountVisitor.Password), ("new-password", "too short"), ("new-password-again", "too short")]
        ),
        For(
            SiteUrls.Password,
            SiteUrls.Password,
            422,
            "new-password-again",
            [("password", AccountVisitor.Password), ("new-password", "four other plain words"), ("new-password-again", Wrong)]
        ),
        For(SiteUrls.Authenticator, SiteUrls.SecondFactor, 422, null, []),
        For(SiteUrls.ConfirmAuthenticator, null, 422, "code", [("code", "qq0000")]),
        For(SiteUrls.Passkeys, SiteUrls.SecondFactor, 422, null, [("credential", "{}"), ("passkey-name", "laptop")]),
        For(SiteUrls.RemovePasskey, SiteUrls.SecondFactor, 422, null, [("passkey", "AQ")]),
        For(SiteUrls.Invite, SiteUrls.People, 422, "invite-for", [("for", new string('n', 81)), ("role", "reviewer")]),
        For(SiteUrls.Invite, SiteUrls.People, 422, "invite-role", [("for", "Eve"), ("role", "boss")]),
        For(SiteUrls.WithdrawInvitation, SiteUrls.People, 422, null, [("invitation", "999")]),
        For($"{Person}role", SiteUrls.People, 422, "{ada}-role", [("role", "boss")]),
        For($"{Person}role", SiteUrls.People, 422, null, [("role", "editor")]),
        For($"{Person}disable", SiteUrls.People, 422, null, []),
        For($"{Person}enable", SiteUrls.People, 422, null, []),
        For($"{Person}end-sessions", SiteUrls.People, 422, null, []),
        For($"{Person}reset", SiteUrls.People, 422, null, []),
        For(SiteUrls.BeginProposal, SiteUrls.Edit, 400, "title", [("slug", "hiq-labs-v-linkedin"), ("title", " ")]),
        For(SiteUrls.BeginProposal, SiteUrls.Edit, 400, "slug", [("slug", "no-such-case"), ("title", "Order of today")]),
        For(
            SiteUrls.NewCase,
            SiteUrls.NewCase,
            400,
            "about",
            [
                ("name", "Acme v. Zebra"),
                ("about", " "),
                ("court", "cand"),
                ("number", "4:26-cv-1"),
                ("filed", "soonish"),
                ("slug", "Not One"),
            ]
        ),
        For(
            SiteUrls.NewCase,
            SiteUrls.NewCase,
            400,
            "slug",
            [
                ("name", "Acme v. Zebra"),
                ("about", "It says that."),
                ("court", "cand"),
                ("number", "4:26-cv-1"),
                ("filed", "March 2026"),
                ("slug", SiteHost.Slug),
            ]
        ),
        For(SiteUrls.NewCaseFromFile, SiteUrls.NewCase, 400, "pasted", [("pasted", "{ \"caseFile\": ")]),
        For(SiteUrls.NewCaseFromFile, SiteUrls.NewCase, 400, "file", []),
        For(
            SiteUrls.NewCaseFromCopy,
            SiteUrls.NewCase,
            400,
            "copy-filed",
            [
                ("copy-of", SiteHost.Slug),
                ("copy-name", "The same"),
                ("copy-number", "4:26-cv-1"),
                ("copy-filed", "soonish"),
                ("copy-slug", "Not One"),
            ]
        ),
        For(SiteUrls.NewCaseFromCopy, SiteUrls.NewCase, 400, "copy-of", [("copy-of", "no-such-case"), ("copy-name", "The same")]),
        For($"{Desk}/back", Desk, 400, "back-why", [("to", "1"), ("why", " ")]),
        For($"{Desk}/back", Desk, 400, "back-to", [("to", "nine"), ("why", "It was right.")]),
        For($"{Desk}/lead", SiteUrls.CaseDesk("hiq-labs-v-linkedin"), 400, null, []),
        For($"{Desk}/retract", Desk, 400, "retract-why", [("why", new string('y', 501))]),
        For($"{Desk}/merge", Desk, 400, "merge-why", [("into", "hiq-labs-v-linkedin"), ("why", " ")]),
        For($"{Desk}/merge", Desk, 400, "merge-into", [("into", SiteHost.Slug), ("why", "The same dispute.")]),
        For($"{Desk}/reopen", SiteUrls.CaseDesk(RefusedFormCast.ClosedCase), 400, "reopen-why", [("why", " ")]),
        For($"{Desk}/retract", SiteUrls.CaseDesk(RefusedFormCast.ClosedCase), 400, null, [("why", " ")]),
        .. Enum.GetValues<RegistryKind>().SelectMany(OfEntries),
        For(
            SiteUrls.Withhold,
            SiteUrls.Withhold,
            400,
            "texts",
            [("slug", "hiq-labs-v-linkedin"), ("texts", "Ann"), ("ground", "seal"), ("reason", "Sealed.")]
        ),
        For(
            SiteUrls.Withhold,
            SiteUrls.Withhold,
            400,
            "reason",
            [("slug", "hiq-labs-v-linkedin"), ("texts", "Annabel Ann"), ("ground", "seal"), ("reason", " ")]
        ),
        For(
            SiteUrls.Withhold,
            SiteUrls.Withhold,
            400,
            "ground",
            [("slug", "hiq-labs-v-linkedin"), ("texts", "Annabel Ann"), ("ground", "none"), ("reason", "Sealed.")]
        ),
        For(
            SiteUrls.Withhold,
            SiteUrls.Withhold,
            400,
            "slug",
            [("slug", "no-such-case"), ("texts", "Annabel Ann"), ("ground", "seal"), ("reason", "Sealed.")]
        ),
        For(
            SiteUrls.ConfirmWithholding,
            SiteUrls.Withhold,
            409,
            null,
            [("slug", "hiq-labs-v-linkedin"), ("texts", "Annabel Ann"), ("ground", "seal"), ("reason", "Sealed."), ("seen", "long ago")]
        ),
        For(CloseSuggestion, Suggestion, 400, "outcome", [("outcome", "lost"), ("note", "The order says so.")]),
        For(CloseSuggestion, Suggestion, 400, "note", [("outcome", "accepted"), ("note", new string('n', 501))]),
        For(CloseSuggestion, Suggestion, 400, "note", [("outcome", "declined"), ("note", " ")]),
        For(SiteUrls.BeginFromSuggestion("{id:int}"), Suggestion, 409, null, []),
        For(Suggest, Suggest, 422, "suggest-what", [("what", " "), ("should", "The order of 2025."), ("name", "Ann"), ("email", "nobody")]),
        For(Suggest, Suggest, 422, "suggest-email", [("what", "A sum\nis wrong."), ("email", "ann@example")]),
        For(Suggest, Suggest, 422, "suggest-website", [("what", "A sum is wrong."), ("website", "https://example.org")]),
        For(SiteUrls.Verify, SiteUrls.Verify, 400, "verify-file", []),
    ];

    private static RefusedForm[] OfEntries(RegistryKind of)
    {
        var (goes, stays, gone) = RefusedFormCast.Entries[of];
        var look = SiteUrls.EntryMerge(of, goes, stays);
        return
        [
            For(SiteUrls.EntryMerge(of, "{id}"), look, 400, "why", [("into", stays), ("seen", "{seen}"), ("why", " ")]),
            For(
                SiteUrls.EntryMerge(of, "{id}"),
                look,
                400,
                "take-names",
                [("into", stays), ("seen", "{seen}"), ("take-names", "all of it"), ("why", "They are one.")]
            ),
            For(SiteUrls.EntryMerge(of, "{id}"), look, 409, null, [("into", stays), ("seen", "0"), ("why", "They are one.")]),
            For(SiteUrls.EntrySplit(of, "{id}"), SiteUrls.EntrySplit(of, gone), 400, "why", [("seen", "{seen}"), ("why", " ")]),
        ];
    }

    private static RefusedForm For(string route, string? page, int status, string? first, (string, string)[] fields) =>
        new(route, page, status, first, fields);

    private static (string, string)[] PersonFields(string signInName, string displayName, string password) =>
        [
            (AccountFields.SignInName, signInName),
            (AccountFields.DisplayName, displayName),
            (AccountFields.Password, password),
            (AccountFields.Again, password),
        ];
}
