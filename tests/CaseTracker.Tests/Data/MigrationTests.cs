using CaseTracker.Data.Editing;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>What stands in a database of an earlier version is there in this one.</summary>
public sealed class MigrationTests : IDisposable
{
    private const string BeforeSharing = "20261126020020_Jobs";

    private readonly TemporaryFolder _folder = new();
    private readonly ManualActor _who = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Sharing_OfADraftWithAnOpenForm_GivesItToItsAuthor_AndBackAgain()
    {
        await using var editing = await EditingSite.StartAsync(_folder.FullName, _who);
        var draft = await editing.DraftedAsync("A title");
        var other = await editing.DraftedAsync("Another");
        await editing.Desk.SaveFormAsync(draft.Id, null, 2, "as typed", 8, TestSite.Cancellation);
        await editing.Review.CommentAsync(draft.Id, Guid.NewGuid(), null, null, "A word.", TestSite.Cancellation);

        await using (var context = editing.Site.Context())
        {
            var migrator = context.GetService<IMigrator>();
            await migrator.MigrateAsync(BeforeSharing, TestSite.Cancellation);
            Assert.Equal(1, await editing.Site.RunAsync("UPDATE proposals SET OpenForm = 'as typed then' WHERE OpenForm = 'as typed'"));
            await migrator.MigrateAsync(cancellationToken: TestSite.Cancellation);
        }

        var now = (await editing.Desk.FindAsync(draft.Id, TestSite.Cancellation)).Proposal!;
        Assert.Equal(("as typed then", SavedState.First, "A word."), (now.MyForm?.Text, now.MyForm?.OnState, Assert.Single(now.Comments).Text));
        Assert.Equal(now.Draft, now.MyForm?.Base);
        Assert.Null((await editing.Desk.FindAsync(other.Id, TestSite.Cancellation)).Proposal!.MyForm);
        // And it goes on: what it was is the first of its states.
        var kept = await editing.Desk.KeepAsync(now.Id, now.Token, EditingSite.Titled(now.Draft, "Later"), TestSite.Cancellation);
        Assert.Equal((2, null), (kept.Proposal?.State?.Number, kept.Proposal?.MyForm));
    }
}
