using CaseTracker.Core.Permissions;
using CaseTracker.Core.Redaction;
using CaseTracker.Core.Suggestions;
using CaseTracker.Data;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Redaction;
using CaseTracker.Data.Suggestions;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class SuggestionTests : IDisposable
{
    private const string Address = "/edit/suggestions/1";

    private static readonly SuggestionText Text = new(
        "The fee is $500.",
        "It is $405: Dkt. 1 at 2.",
        "/cases/roe-v-doe/money",
        "Ann Reader",
        "ann@example.org"
    );

    private readonly TemporaryFolder _folder = new();
    private readonly ManualActor _who = new() { Now = ManualActor.Eve };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Put_OneSentTwice_IsKeptOnce_AndWaitsForAnEditor()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var box = editing.Site.Get<SuggestionBox>();

        Assert.True(await box.PutAsync(EditingSite.Slug, 1, Text, TestSite.Cancellation));
        Assert.True(await box.PutAsync(EditingSite.Slug, 1, Text with { What = $" {Text.What}\r\n" }, TestSite.Cancellation));

        var waiting = (await Desk(editing).ListAsync(isClosed: false, 9, TestSite.Cancellation))!;
        Assert.Equal((1, "The fee is $500."), (waiting.Count, Assert.Single(waiting.Items).Beginning));
        var found = (await Desk(editing).FindAsync(1, TestSite.Cancellation)).Suggestion!;
        Assert.Equal((EditingSite.Slug, 1, Text), (found.Slug, found.Revision, found.Text));
        Assert.Equal(0, (await Desk(editing).ListAsync(isClosed: true, 9, TestSite.Cancellation))!.Count);
    }

    [Fact]
    public async Task Put_MoreThanMayWaitForACase_AreNotKept_UntilOneIsClosed()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var box = editing.Site.Get<SuggestionBox>();
        await using (var context = editing.Site.Context())
        {
            context.AddRange(
                Enumerable
                    .Range(0, SuggestionBox.MostWaiting)
                    .Select(number => new SuggestionRow { Slug = EditingSite.Slug, What = $"Sum {number}" })
            );
            await context.SaveChangesAsync(TestSite.Cancellation);
        }

        Assert.False(await box.PutAsync(EditingSite.Slug, 1, Text, TestSite.Cancellation));
        Assert.True(await box.PutAsync("another", 1, Text, TestSite.Cancellation));
        Assert.True((await Desk(editing).CloseAsync(1, SuggestionOutcome.Declined, "No source.", TestSite.Cancellation)).IsDone);

        Assert.True(await box.PutAsync(EditingSite.Slug, 1, Text, TestSite.Cancellation));
    }

    [Fact]
    public async Task Put_AfterSomethingWasWithheld_KeepsNoWordOfIt()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var box = editing.Site.Get<SuggestionBox>();
        await box.PutAsync(EditingSite.Slug, 1, Text with { What = "Quillfeather was a juror." }, TestSite.Cancellation);
        _who.Now = ManualActor.Ray;
        var redaction = new RedactionDesk(
            editing.Site.Get<IDbContextFactory<CaseTrackerContext>>(),
            editing.Site.Get<CaseHeads>(),
            _who,
            new SiteSettings(),
            editing.Site.Time,
            editing.Site.Get<SiteCalendar>()
        );
        var request = new RedactionRequest(EditingSite.Slug, "Quillfeather", RedactionGround.Privacy, "A juror.");
        var preview = (await redaction.PreviewAsync(request, TestSite.Cancellation)).Preview!;
        Assert.True((await redaction.WithholdAsync(request, preview.Seen, TestSite.Cancellation)).Outcome == RedactionOutcome.Done);

        await box.PutAsync(
            EditingSite.Slug,
            1,
            new("Is QUILLFEATHER right?", "quillfeather", "/x/Quillfeather", "Quillfeather", "q@quillfeather.org"),
            TestSite.Cancellation
        );

        Assert.Equal(1, preview.Suggestions);
        Assert.Equal("[withheld] was a juror.", (await Desk(editing).FindAsync(1, TestSite.Cancellation)).Suggestion!.Text.What);
        Assert.Equal(
            new SuggestionText("Is [withheld] right?", "[withheld]", "", "[withheld]", ""),
            (await Desk(editing).FindAsync(2, TestSite.Cancellation)).Suggestion!.Text
        );
    }

    [Fact]
    public async Task Close_ErasesWhoSentIt_AndLeavesOneEntry()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        await editing.Site.Get<SuggestionBox>().PutAsync(EditingSite.Slug, 1, Text, TestSite.Cancellation);

        var silent = await Desk(editing).CloseAsync(1, SuggestionOutcome.Accepted, " ", TestSite.Cancellation);
        var open = await Desk(editing).CloseAsync(1, null, "Revision 2.", TestSite.Cancellation);
        var closed = await Desk(editing).CloseAsync(1, SuggestionOutcome.Accepted, " Revision 2. ", TestSite.Cancellation);
        var again = await Desk(editing).CloseAsync(1, SuggestionOutcome.Declined, "Or not.", TestSite.Cancellation);
        var nothing = await Desk(editing).CloseAsync(9, SuggestionOutcome.Accepted, "x", TestSite.Cancellation);

        Assert.Equal((DeskFields.Note, DeskFields.Outcome), (silent.Fault?.Field, open.Fault?.Field));
        Assert.Equal((ProposalOutcome.NotNow, ProposalOutcome.NotFound), (again.Outcome, nothing.Outcome));
        var kept = again.Suggestion!;
        Assert.Equal(closed.Suggestion, kept);
        Assert.Equal(Text with { Name = "", Email = "" }, kept.Text);
        Assert.Equal((SuggestionOutcome.Accepted, "Revision 2.", "Eve Editor"), (kept.Outcome, kept.Note, kept.ClosedByName));
        await using var context = editing.Site.Context();
        var entry = await context.AuditEntries.SingleAsync(TestSite.Cancellation);
        Assert.Equal((AuditKind.SuggestionClosed, EditingSite.Slug, ManualActor.Eve.PersonId), (entry.Kind, entry.Slug, entry.ActorId));
    }

    [Fact]
    public async Task Begin_SentTwice_BeginsOneProposal_WhoseCommentQuotesItAndNotWhoSentIt()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        await editing.Site.Get<SuggestionBox>().PutAsync(EditingSite.Slug, 1, Text, TestSite.Cancellation);
        var key = Guid.NewGuid();

        var begun = await Desk(editing).BeginAsync(1, key, Address, TestSite.Cancellation);
        var twice = await Desk(editing).BeginAsync(1, key, Address, TestSite.Cancellation);

        Assert.Equal(begun.Proposal!.Id, twice.Proposal!.Id);
        var proposal = (await editing.Desk.FindAsync(begun.Proposal.Id, TestSite.Cancellation)).Proposal!;
        Assert.Equal((EditingSite.Slug, "Suggestion 1 from a reader"), (proposal.Slug, proposal.Title));
        Assert.Equal(
            "Suggestion 1 from a reader about /cases/roe-v-doe/money: “The fee is $500.” "
                + "What it should say: “It is $405: Dkt. 1 at 2.” The whole of it: /edit/suggestions/1",
            Assert.Single(proposal.Comments).Text
        );
        Assert.Equal(proposal.Id, (await Desk(editing).FindAsync(1, TestSite.Cancellation)).Suggestion!.ProposalId);
        await Desk(editing).CloseAsync(1, SuggestionOutcome.Accepted, "It is.", TestSite.Cancellation);
        Assert.Equal(ProposalOutcome.NotNow, (await Desk(editing).BeginAsync(1, Guid.NewGuid(), Address, TestSite.Cancellation)).Outcome);
    }

    [Fact]
    public async Task Begin_FromTheLongestText_QuotesItsBeginning()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var longest = new SuggestionText(new string('w', 4_000), new string('s', 2_000), new string('p', 500), "", "");
        await editing.Site.Get<SuggestionBox>().PutAsync(EditingSite.Slug, 1, longest, TestSite.Cancellation);

        var begun = await Desk(editing).BeginAsync(1, Guid.NewGuid(), Address, TestSite.Cancellation);

        var proposal = (await editing.Desk.FindAsync(begun.Proposal!.Id, TestSite.Cancellation)).Proposal!;
        Assert.EndsWith(Address, Assert.Single(proposal.Comments).Text, StringComparison.Ordinal);
        Assert.Equal(161, (await Desk(editing).ListAsync(isClosed: false, 9, TestSite.Cancellation))!.Items[0].Beginning.Length);
    }

    private SuggestionDesk Desk(EditingSite editing) =>
        new(
            editing.Site.Get<IDbContextFactory<CaseTrackerContext>>(),
            editing.Desk,
            editing.Review,
            _who,
            new SiteSettings(),
            editing.Site.Time
        );
}
