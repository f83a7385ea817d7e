using System.Security.Claims;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Registry;
using CaseTracker.Core.Revisions;
using CaseTracker.Core.Suggestions;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Auditing;
using Microsoft.AspNetCore.Identity;

namespace CaseTracker.Web.Tests.Accounts;

/// <summary>Every step of every desk, with whom it is for and how it is called.</summary>
internal static class DeskSteps
{
    private const string Whoever = "no no in in in in in";
    private const string Nobody = "no no no no no no no";
    private const string Readers = "no no no in in in in";
    private const string Reviewers = "no no no no no in in";
    private const string Administrators = "no no no no no no in";

    /// <summary>For nobody, a disabled administrator, a contributor, an editor, a reviewer by password alone, a reviewer, an administrator;
    /// with what is their own, and with what is another's.</summary>
    public static IReadOnlyDictionary<string, (string Own, string Others, Func<DeskCall, Task<object?>> Step)> Table { get; } =
        new Dictionary<string, (string, string, Func<DeskCall, Task<object?>>)>
        {
            ["ProposalDesk.BeginAsync"] = (Whoever, Whoever, async call => await call.Desk.BeginAsync("", "")),
            ["ProposalDesk.BeginNewAsync"] = (Whoever, Whoever, async call => await call.Desk.BeginNewAsync(call.Proposal.Draft)),
            ["ProposalDesk.FindAsync"] = (Whoever, Readers, async call => await call.Desk.FindAsync(call.Proposal.Id)),
            ["ProposalDesk.RightsAsync"] = (Whoever, Readers, async call => await call.Desk.RightsAsync(call.Proposal.Id)),
            ["ProposalDesk.ListAsync"] = (
                Whoever,
                Readers,
                async call => (await call.Desk.ListAsync()).SingleOrDefault(summary => summary.Id == call.Proposal.Id)
            ),
            ["ProposalDesk.SaveFormAsync"] = (
                Whoever,
                Nobody,
                async call => await call.Desk.SaveFormAsync(call.Proposal.Id, call.MayBeDone ? call.Token : null, 1, "x", 1)
            ),
            ["ProposalDesk.KeepAsync"] = (
                Whoever,
                Nobody,
                async call => await call.Desk.KeepAsync(call.Proposal.Id, call.Token, call.Proposal.Draft)
            ),
            ["ProposalDesk.JoinAsync"] = (
                Whoever,
                Nobody,
                async call =>
                    await call.Desk.JoinAsync(
                        call.Proposal.Id,
                        call.Token,
                        call.Proposal.OriginFile,
                        call.MayBeDone ? call.Another : call.Proposal.Draft,
                        null,
                        null
                    )
            ),
            ["ProposalDesk.DescribeAsync"] = (
                Whoever,
                Nobody,
                async call => await call.Desk.DescribeAsync(call.Proposal.Id, call.Token, "Title", "Reason", ChangeClass.Update)
            ),
            ["ProposalDesk.SubmitAsync"] = (Whoever, Nobody, async call => await call.Desk.SubmitAsync(call.Proposal.Id, call.Token)),
            ["ProposalDesk.WithdrawAsync"] = (Whoever, Nobody, async call => await call.Desk.WithdrawAsync(call.Proposal.Id, call.Token)),
            ["ProposalDesk.DiscardAsync"] = (Whoever, Nobody, async call => await call.Desk.DiscardAsync(call.Proposal.Id, call.Token)),
            ["ProposalDesk.TakeUpAsync"] = (Whoever, Nobody, async call => await call.Desk.TakeUpAsync(call.Proposal.Id, call.Token)),
            ["ProposalDesk.ListDiscardedAsync"] = (
                Nobody,
                Nobody,
                async call =>
                    (await call.Desk.ListDiscardedAsync()).SingleOrDefault(proposalSummary => proposalSummary.Id == call.Proposal.Id)
            ),
            ["ProposalDesk.ListStatesAsync"] = (
                Whoever,
                Readers,
                async call => await call.Desk.ListStatesAsync(call.Proposal.Id, 9) is { Count: > 0 } steps ? steps : null
            ),
            ["ProposalDesk.GoBackAsync"] = (Whoever, Nobody, async call => await call.Desk.GoBackAsync(call.Proposal.Id, call.Token, 1)),
            ["ProposalSharing.ListPeopleAsync"] = (
                Whoever,
                Administrators,
                async call => await call.Sharing.ListPeopleAsync(call.Proposal.Id) is { Count: > 0 } people ? people : null
            ),
            ["ProposalSharing.NameAsync"] = (
                Whoever,
                Administrators,
                async call => await call.Sharing.NameAsync(call.Proposal.Id, call.Person)
            ),
            ["ProposalSharing.TakeOutAsync"] = (
                Whoever,
                Administrators,
                async call => await call.Sharing.TakeOutAsync(call.Proposal.Id, call.MayBeDone ? call.Person : call.Proposal.Editors[0].Id)
            ),
            ["ProposalReview.SendBackAsync"] = (
                Nobody,
                Reviewers,
                async call => await call.Review.SendBackAsync(call.Proposal.Id, call.Token, "Which page?")
            ),
            ["ProposalReview.ApproveAsync"] = (
                Nobody,
                Reviewers,
                async call => await call.Review.ApproveAsync(call.Proposal.Id, call.Token)
            ),
            ["ProposalReview.TakeApprovalBackAsync"] = (
                Nobody,
                Reviewers,
                async call => await call.Review.TakeApprovalBackAsync(call.Proposal.Id, call.Token)
            ),
            ["ProposalReview.CommentAsync"] = (
                Whoever,
                Readers,
                async call => await call.Review.CommentAsync(call.Proposal.Id, Guid.NewGuid(), null, null, call.MayBeDone ? "" : "A word")
            ),
            ["ProposalReview.SettleAsync"] = (
                Whoever,
                Reviewers,
                async call => await call.Review.SettleAsync(call.Proposal.Id, call.Comment)
            ),
            ["ProposalPublishing.PublishAsync"] = (
                Nobody,
                Reviewers,
                async call => await call.Publishing.PublishAsync(call.Proposal.Id, call.Token)
            ),
            ["ProposalPublishing.ScheduleAsync"] = (
                Nobody,
                Reviewers,
                async call => await call.Publishing.ScheduleAsync(call.Proposal.Id, call.Token, DateTimeOffset.UtcNow.AddHours(1))
            ),
            ["ProposalPublishing.TakeOffScheduleAsync"] = (
                Nobody,
                Reviewers,
                async call => await call.Publishing.TakeOffScheduleAsync(call.Proposal.Id, call.Token)
            ),
            ["RedactionDesk.PreviewAsync"] = (Reviewers, Reviewers, async call => await call.Withholding.PreviewAsync(call.Request)),
            ["RedactionDesk.WithholdAsync"] = (Reviewers, Reviewers, async call => await call.Withholding.WithholdAsync(call.Request, "")),
            ["CaseRetraction.RetractAsync"] = (
                Reviewers,
                Reviewers,
                async call => await call.Retraction.RetractAsync(call.Proposal.Slug, call.MayBeDone ? "" : "A reason.")
            ),
            ["CaseRetraction.ReopenAsync"] = (
                Reviewers,
                Reviewers,
                async call => await call.Retraction.ReopenAsync(call.Proposal.Slug, call.MayBeDone ? "" : "A reason.")
            ),
            ["CaseMerging.MergeAsync"] = (
                Reviewers,
                Reviewers,
                async call => await call.Merging.MergeAsync(call.Proposal.Slug, "hiq-labs-v-linkedin", call.MayBeDone ? "" : "A reason.")
            ),
            ["RegistryMerging.PreviewAsync"] = (
                Reviewers,
                Reviewers,
                async call => await call.EntryMerging.PreviewAsync(RegistryKind.Party, "q-cyber", "nso-group")
            ),
            ["RegistryMerging.MergeAsync"] = (
                Reviewers,
                Reviewers,
                async call =>
                    await call.EntryMerging.MergeAsync(
                        RegistryKind.Party,
                        "q-cyber",
                        "nso-group",
                        new Dictionary<string, MergeSide>(),
                        "A reason.",
                        call.Registry
                    )
            ),
            ["RegistrySplitting.PreviewAsync"] = (
                Reviewers,
                Reviewers,
                async call => await call.EntrySplitting.PreviewAsync(RegistryKind.Party, "apple")
            ),
            ["RegistrySplitting.SplitAsync"] = (
                Reviewers,
                Reviewers,
                async call => await call.EntrySplitting.SplitAsync(RegistryKind.Party, "apple", "A reason.", call.Registry)
            ),
            ["CaseReverting.BeginAsync"] = (Whoever, Whoever, async call => await call.Reverting.BeginAsync(call.Proposal.Slug, 1, "")),
            ["EditorialSummaryReview.BeginAsync"] = (
                Whoever,
                Whoever,
                async call => await call.Leads.BeginAsync(call.Proposal.Slug, new DateOnly(2019, 1, 1))
            ),
            ["SuggestionDesk.ListAsync"] = (Readers, Readers, async call => await call.Suggestions.ListAsync(isClosed: false, 9)),
            ["SuggestionDesk.FindAsync"] = (Readers, Readers, async call => await call.Suggestions.FindAsync(1)),
            ["SuggestionDesk.CloseAsync"] = (
                Readers,
                Readers,
                async call => await call.Suggestions.CloseAsync(1, SuggestionOutcome.Accepted, call.MayBeDone ? "" : "A reason.")
            ),
            ["SuggestionDesk.BeginAsync"] = (
                Readers,
                Readers,
                async call => await call.Suggestions.BeginAsync(call.MayBeDone ? 0 : 1, Guid.NewGuid(), "/edit")
            ),
            ["AuditLog.PageAsync"] = (
                Administrators,
                Administrators,
                async call => await call.Audit.PageAsync(call.User, new AuditFilter(null, null, null, null), null)
            ),
            ["AuditLog.AllAsync"] = (
                Administrators,
                Administrators,
                async call => await call.Audit.AllAsync(call.User, new AuditFilter(null, null, null, null))
            ),
            ["PeopleDesk.ListAsync"] = (Administrators, Administrators, async call => await call.People.ListAsync(call.User)),
            ["PeopleDesk.InviteAsync"] = (
                Administrators,
                Administrators,
                async call => await call.People.InviteAsync(call.User, "", Role.Administrator)
            ),
            ["PeopleDesk.WithdrawAsync"] = (Administrators, Administrators, async call => await call.People.WithdrawAsync(call.User, 0)),
            ["PeopleDesk.ChangeRoleAsync"] = (
                Administrators,
                Administrators,
                async call => await call.People.ChangeRoleAsync(call.User, call.Person, Role.Administrator)
            ),
            ["PeopleDesk.DisableAsync"] = (
                Administrators,
                Administrators,
                async call => await call.People.DisableAsync(call.User, call.Person)
            ),
            ["PeopleDesk.EnableAsync"] = (
                Administrators,
                Administrators,
                async call => await call.People.EnableAsync(call.User, call.Person)
            ),
            ["PeopleDesk.EndSessionsAsync"] = (
                Administrators,
                Administrators,
                async call => await call.People.EndSessionsAsync(call.User, call.Person)
            ),
            ["PeopleDesk.ResetAsync"] = (
                Administrators,
                Administrators,
                async call => await call.People.ResetAsync(call.User, call.Person)
            ),
        };

    /// <summary>What a contributor may do with a draft of somebody who named them, and with no other draft of somebody else.</summary>
    public static IReadOnlySet<string> OfThoseNamed { get; } =
        new HashSet<string>
        {
            "ProposalDesk.FindAsync",
            "ProposalDesk.RightsAsync",
            "ProposalDesk.ListAsync",
            "ProposalDesk.SaveFormAsync",
            "ProposalDesk.KeepAsync",
            "ProposalDesk.JoinAsync",
            "ProposalDesk.ListStatesAsync",
            "ProposalDesk.GoBackAsync",
            "ProposalReview.CommentAsync",
            "ProposalReview.SettleAsync",
        };

    /// <summary>The account is that of the session, so there is no other to
    /// name; what counts is that the session and the person hold.</summary>
    public static IReadOnlyDictionary<string, Func<OwnAccount, ClaimsPrincipal, Task<object?>>> OwnSteps { get; } =
        new Dictionary<string, Func<OwnAccount, ClaimsPrincipal, Task<object?>>>
        {
            ["FactorsAsync"] = async (own, user) => await own.FactorsAsync(user),
            ["SignInNameAsync"] = async (own, user) => await own.SignInNameAsync(user),
            ["RenameAsync"] = async (own, user) => await own.RenameAsync(user, "Another"),
            ["ChangePasswordAsync"] = async (own, user) => await own.ChangePasswordAsync(user, "", "four other plain words"),
            ["BeginAuthenticatorAsync"] = async (own, user) => await own.BeginAuthenticatorAsync(user),
            ["ConfirmAuthenticatorAsync"] = async (own, user) => await own.ConfirmAuthenticatorAsync(user, "000000"),
            ["RemoveAuthenticatorAsync"] = async (own, user) => await own.RemoveAuthenticatorAsync(user),
            ["NewRecoveryCodesAsync"] = async (own, user) => await own.NewRecoveryCodesAsync(user),
            ["AddPasskeyAsync"] = async (own, user) =>
                await own.AddPasskeyAsync(
                    user,
                    new UserPasskeyInfo([1], [1], DateTimeOffset.UnixEpoch, 0, null, true, false, false, [1], [1]),
                    "Key"
                ),
            ["RemovePasskeyAsync"] = async (own, user) => await own.RemovePasskeyAsync(user, "AQ"),
            ["ForPasskeyAsync"] = async (own, user) => await own.ForPasskeyAsync(user),
        };
}
