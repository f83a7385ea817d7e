using System.Text;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Redaction;
using CaseTracker.Core.Revisions;
using CaseTracker.Data;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Redaction;
using CaseTracker.Data.Suggestions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <content>The site in which something is withheld, and what is looked at afterwards.</content>
public sealed partial class WithholdingTests
{
    /// <summary>Three revisions, the second and third with the words in their files,
    /// the second in its reason too; a registry and a draft with them.</summary>
    private async Task<TestSite> SiteAsync(PlantedFault? fault = null)
    {
        var site = await TestSite.StartAsync(_folder.FullName, fault: fault);
        await site.PublishAsync(SampleCases.Full(title: "First"));
        await site.Publisher.PublishAsync(
            SampleCases.Read(SampleCases.Full(title: $"Jury of {Canary}")),
            new Publication("editor", $"As {Canary} asked.", ChangeClass.Update),
            TestSite.Cancellation
        );
        await site.PublishAsync(SampleCases.Full(title: $"{Canary}'s jury"));
        await site.PublishRegistryAsync(SampleRegistry.Json($"{Canary} Inc."));
        var who = new ManualActor();
        var desk = new ProposalDesk(site.Get<IDbContextFactory<CaseTrackerContext>>(), site.Library, who, new SiteSettings(), site.Time);
        var begun = (await desk.BeginAsync(Slug, $"About {Canary}", null, TestSite.Cancellation)).Proposal!;
        var form = $$"""{"Title":"{{Canary}}","Effects":[{"Note":"by {{Canary.ToUpperInvariant()}}"}]}""";
        await using var context = site.Context();
        context.Add(new ProposalEditorRow { ProposalId = begun.Id, PersonId = ManualActor.Bob.PersonId });
        await context.SaveChangesAsync(TestSite.Cancellation);
        // Of its author, and of somebody whom the author named; one of them can't be read as a form.
        Assert.True((await desk.SaveFormAsync(begun.Id, null, 1, form, form.Length, TestSite.Cancellation)).IsDone);
        who.Now = ManualActor.Bob;
        Assert.True((await desk.SaveFormAsync(begun.Id, null, 1, Canary, Canary.Length, TestSite.Cancellation)).IsDone);
        // And a state that was saved on the way, of which the newest holds nothing any more.
        var kept = await desk.KeepAsync(begun.Id, begun.Token, EditingSite.Titled(begun.Draft, "Neutral"), TestSite.Cancellation);
        Assert.True(kept.IsDone, kept.Words);
        Assert.True((await desk.SaveFormAsync(begun.Id, null, 2, Canary, Canary.Length, TestSite.Cancellation)).IsDone);
        context.Add(
            new ProposalCommentRow
            {
                ProposalId = begun.Id,
                AuthorName = Canary,
                About = $"Event “{Canary}”",
                Kind = RecordKind.Event,
                RecordId = $"by-{Canary}",
                Field = $"clause “{Canary}”: wording",
                Text = $"Is {Canary} right?",
                SettledByName = Canary,
            }
        );
        context.Add(Suggested(Slug));
        await context.SaveChangesAsync(TestSite.Cancellation);
        return site;
    }

    private static SuggestionRow Suggested(string slug) =>
        new()
        {
            Slug = slug,
            What = $"Was {Canary} a party?",
            Should = $"{Canary.ToLowerInvariant()} was.",
            Page = $"/cases/{slug}/parties#{Canary}",
            Name = $"Ann {Canary}",
            Email = $"ann@{Canary}.example",
            ClosedByName = Canary,
            Note = $"{Canary} was not.",
        };

    private RedactionDesk Desk(TestSite site) =>
        new(
            site.Get<IDbContextFactory<CaseTrackerContext>>(),
            site.Get<CaseHeads>(),
            _who,
            new SiteSettings(),
            site.Time,
            site.Get<SiteCalendar>()
        );

    private static RedactionRequest Request(string text = Canary) => new(Slug, text, RedactionGround.CourtOrder, "Taken out by order.");

    private async Task<RedactionResult> WithholdAsync(TestSite site, RedactionRequest? request = null)
    {
        var preview = (await Desk(site).PreviewAsync(request ?? Request(), TestSite.Cancellation)).Preview!;
        var answer = await Desk(site).WithholdAsync(request ?? Request(), preview.Seen, TestSite.Cancellation);
        Assert.Empty(answer.Faults);
        return answer;
    }

    private static async Task<List<string>> HashesAsync(TestSite site)
    {
        await using var context = site.Context();
        return await context
            .Revisions.OrderBy(revision => revision.Id)
            .Select(revision => revision.Hash + revision.PreviousHash + revision.BytesHash)
            .ToListAsync(TestSite.Cancellation);
    }

    /// <summary>All that the tables hold, as text.</summary>
    private static async Task<string> DumpAsync(TestSite site)
    {
        await using var context = site.Context();
        var dump = new StringBuilder();
        await context.Database.OpenConnectionAsync(TestSite.Cancellation);
        foreach (var table in context.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().Order(StringComparer.Ordinal))
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync(TestSite.Cancellation);
            while (await reader.ReadAsync(TestSite.Cancellation))
                for (var i = 0; i < reader.FieldCount; i++)
                    dump.Append(reader.GetValue(i) is byte[] bytes ? Encoding.UTF8.GetString(bytes) : reader.GetValue(i)).Append('|');
        }

        return dump.ToString();
    }

    private static async Task<byte[]> ReadAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, TestSite.Cancellation);
        return bytes.ToArray();
    }
}
