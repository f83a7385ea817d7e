using System.Text;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Revisions;
using CaseTracker.Data;
using CaseTracker.Data.Proposals;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class EditorialSummaryReviewTests : IDisposable
{
    private const string Slug = "roe-v-doe";
    private static readonly DateOnly Today = new(2025, 12, 3);
    private readonly TemporaryFolder _folder = new();
    private readonly ManualActor _who = new() { Now = ManualActor.Ann };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Begin_WithALeadUnderWhichSomethingChanged_IsAProposalThatSaysItIsStillRight()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(Led("award/damages"));
        var review = Review(site);

        var begun = (await review.BeginAsync(Slug, Today, null, TestSite.Cancellation)).Proposal!;

        Assert.Equal(
            ("Lead as of 6 May 2025: still right", "The lead as of 6 May 2025 was looked at again and is still right.", ChangeClass.Update),
            (begun.Title, begun.Reason, begun.ChangeClass)
        );
        Assert.Equal(Today, Assert.Single(begun.Draft.Leads).StillRight);
        var change = Assert.Single(CaseDiff.Between(begun.Origin, begun.Draft).Records);
        Assert.Equal((RecordKind.Lead, "Lead as of 6 May 2025"), (change.Kind, change.Name));
        Assert.Contains(change.Fields, field => field is { Before: null, After: "3 December 2025" });
    }

    [Theory]
    [InlineData("party/doe", "2025-12-03")]
    [InlineData("award/damages", "2025-05-05")]
    public async Task Begin_WhereNothingHasChangedOrNoLeadIs_IsRefusedInWords(string restsOn, string today)
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(Led(restsOn));

        var answer = await Review(site)
            .BeginAsync(Slug, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), null, TestSite.Cancellation);

        Assert.Equal((ProposalOutcome.Invalid, "Nothing has changed under a lead of this case."), (answer.Outcome, answer.Words));
    }

    private static byte[] Led(string restsOn) =>
        Encoding.UTF8.GetBytes(
            Encoding
                .UTF8.GetString(SampleCases.Full())
                .Replace(
                    "\"sources\": [ { \"id\": \"paper\"",
                    $$"""
                    "leads": [ { "id": "first", "date": "2025-05-06", "text": "A jury has awarded damages.", "restsOn": [ "{{restsOn}}" ],
                      "sources": [ { "source": "paper" } ] } ],
                    "sources": [ { "id": "paper"
                    """.ReplaceLineEndings(" "),
                    StringComparison.Ordinal
                )
        );

    private EditorialSummaryReview Review(TestSite site)
    {
        var settings = new SiteSettings();
        return new EditorialSummaryReview(
            new ProposalDesk(site.Get<IDbContextFactory<CaseTrackerContext>>(), site.Library, _who, settings, site.Time),
            site.Library,
            _who,
            settings
        );
    }
}
