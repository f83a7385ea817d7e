using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Editing;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Proposals;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>Records of every kind, proposed, reviewed and published on a real database.</summary>
public sealed class RecordProposalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualActor _who = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Records_AddedChangedAndTakenOutInOneProposal_ArePublishedAsOneRevision()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var (desk, proposal) = (
            editing.Desk,
            (await editing.Desk.BeginAsync(EditingSite.Slug, "Several things", null, TestSite.Cancellation)).Proposal!
        );

        proposal = await KeepAsync(
            desk,
            proposal,
            RecordWriter.Put(
                proposal.DraftFile,
                Draft(
                    RecordKind.Party,
                    """
                    { "kind": "organisation", "names": [{ "name": "Zebra Ltd." }, { "name": "Zebra Holdings Ltd.", "from": "May 2026" }] }
                    """
                )
            )
        );
        proposal = await KeepAsync(
            desk,
            proposal,
            RecordWriter.Put(
                proposal.DraftFile,
                Draft(
                    RecordKind.Participation,
                    $$"""{ "party": "zebra-ltd", "docket": "{{proposal.Draft.Dockets[0].Id}}", "role": "intervenor" }"""
                )
            )
        );
        var whole = RecordWriter.Open(proposal.DraftFile, RecordKind.Case, null)!;
        whole.Value["topics"] = "privacy\nspyware";
        proposal = await KeepAsync(desk, proposal, RecordWriter.Put(proposal.DraftFile, whole));
        proposal = await KeepAsync(
            desk,
            proposal,
            RecordWriter.Put(
                proposal.DraftFile,
                Draft(RecordKind.Source, """{ "title": "A slip", "publisher": "Nobody", "class": "press" }""")
            )
        );
        proposal = await KeepAsync(desk, proposal, RecordWriter.Remove(proposal.DraftFile, RecordKind.Source, "nobody-a-slip"));
        await PublishAsync(editing, proposal, ChangeClass.Update);

        var published = (await editing.Site.Library.FindAsync(EditingSite.Slug, TestSite.Cancellation))!;
        Assert.Equal((2, "privacy, spyware"), (published.Revision, string.Join(", ", published.History.Case.Topics)));
        Assert.Equal(
            [(RecordKind.Party, RecordFate.Added), (RecordKind.Participation, RecordFate.Added), (RecordKind.Case, RecordFate.Changed)],
            CaseDiff
                .Between(proposal.Origin, published.History.Case)
                .Records.Select(record => (record.Kind, record.Fate))
                .OrderBy(record => record.Kind)
        );
        await using var context = editing.Site.Context();
        Assert.True(await context.Parties.AnyAsync(row => row.Name == "Zebra Holdings Ltd.", TestSite.Cancellation));
    }

    [Fact]
    public async Task Records_OfEveryKind_AreChangedInOneProposal()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        await editing.Site.PublishAsync(Everything.Bytes, expected: 0);
        var whole = Everything.Case();
        var (desk, proposal) = (
            editing.Desk,
            (await editing.Desk.BeginAsync(whole.Slug, "Everything", null, TestSite.Cancellation)).Proposal!
        );

        foreach (var kind in Enum.GetValues<RecordKind>())
        {
            var draft = RecordWriter.Open(proposal.DraftFile, kind, First(proposal.Draft, kind))!;
            ChangeSomeText(draft.Value, RecordForms.For(kind));
            proposal = await KeepAsync(desk, proposal, RecordWriter.Put(proposal.DraftFile, draft));
        }

        await PublishAsync(editing, proposal, ChangeClass.Correction);
        var published = (await editing.Site.Library.FindAsync(whole.Slug, TestSite.Cancellation))!.History.Case;
        Assert.Equal(
            Enum.GetValues<RecordKind>().Order(),
            CaseDiff
                .Between(whole, published)
                .Records.Where(record => record.Fate == RecordFate.Changed)
                .Select(record => record.Kind)
                .Order()
        );
    }

    [Fact]
    public async Task NewCases_FromNothingAndFromACopy_GoThroughTheSameReview()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var today = new DateOnly(2026, 11, 26);
        var nothing = new NewCase("Acme v. Zebra", "", "Acme says that Zebra read its mail.", "cand", "4:26-cv-1", "March 2026")
            .Write(today)
            .Case!;
        var known = (await editing.Site.Library.FindAsync(EditingSite.Slug, TestSite.Cancellation))!.History.Case;
        var copy = new NewCase("Roe v. Doe II", "", "", "", "4:26-cv-2", "May 2026").WriteAsCopy(known, today).Case!;

        foreach (var first in new[] { nothing, copy })
        {
            _who.Now = ManualActor.Ann;
            var begun = (await editing.Desk.BeginNewAsync(first, null, TestSite.Cancellation)).Proposal!;
            Assert.Null(await editing.Site.Library.FindAsync(first.Slug, TestSite.Cancellation));
            await PublishAsync(editing, begun, ChangeClass.Initial);
            var published = (await editing.Site.Library.FindAsync(first.Slug, TestSite.Cancellation))!;
            Assert.Equal(1, published.Revision);
            Assert.Equal(CaseFile.Write(first), published.Bytes.ToArray());
        }
    }

    private async Task PublishAsync(EditingSite editing, Proposal proposal, ChangeClass changeClass)
    {
        var described = await editing.Desk.DescribeAsync(
            proposal.Id,
            proposal.Token,
            proposal.Title,
            "As the docket has it.",
            changeClass,
            TestSite.Cancellation
        );
        var submitted = await editing.Desk.SubmitAsync(proposal.Id, described.Proposal!.Token, TestSite.Cancellation);
        Assert.True(submitted.IsDone, submitted.Words);
        Assert.False((await editing.Publishing.PublishAsync(proposal.Id, submitted.Proposal!.Token, null, TestSite.Cancellation)).IsDone);
        _who.Now = ManualActor.Ray;
        var published = await editing.Publishing.PublishAsync(proposal.Id, submitted.Proposal!.Token, null, TestSite.Cancellation);
        Assert.True(published.IsDone, published.Words);
    }

    private static async Task<Proposal> KeepAsync(ProposalDesk desk, Proposal proposal, RecordOutcome outcome)
    {
        Assert.True(outcome.Case is not null, string.Join("; ", outcome.Errors));
        var kept = await desk.KeepAsync(proposal.Id, proposal.Token, outcome.Case, TestSite.Cancellation);
        Assert.True(kept.IsDone, kept.Words);
        return kept.Proposal!;
    }

    private static string? First(CourtCase courtCase, RecordKind kind) =>
        new RecordChoices(courtCase).All.FirstOrDefault(group => group.Kind == kind).Records?[0].Id;

    /// <summary>Of a record that has no text of its own, a record within it.</summary>
    private static void ChangeSomeText(JsonObject value, FormShape shape)
    {
        var text = shape.Fields.FirstOrDefault(field =>
            field.Kind is FormFieldKind.Line or FormFieldKind.Text
            && field.Key is not ("registry" or "slug" or "currency")
            && value[field.Key] is not null
        );
        if (text is not null)
            value[text.Key] = $"{value[text.Key]} (changed)";
        else if (
            shape.Fields.First(field => field is { Kind: FormFieldKind.Record, IsList: true } && value[field.Key] is not null) is var within
        )
            ChangeSomeText(value[within.Key]![0]!.AsObject(), within.Shape!);
    }

    private static RecordDraft Draft(RecordKind kind, string typed) => new() { Kind = kind, Value = JsonNode.Parse(typed)!.AsObject() };
}
