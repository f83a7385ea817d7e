using CaseTracker.Core.Permissions;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Bundle;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Courts;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Publishing.Notices;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class CaseRetractionTests : RetractedCase
{
    [Fact]
    public async Task Retract_ByAReviewer_LeavesTheNoticeAndNothingElseForReaders()
    {
        await using var site = await StartAsync();
        var before = await site.Library.SiteRevisionAsync(TestSite.Cancellation);

        var answer = await Retraction(site).RetractAsync(Slug, " It was another case. ", TestSite.Cancellation);

        Assert.True(answer.IsDone, answer.Words);
        Assert.Null(await site.Library.FindAsync(Slug, TestSite.Cancellation));
        Assert.Null(await site.Library.FindAsync(Slug, 1, TestSite.Cancellation));
        Assert.Equal(
            ["other"],
            (await site.Library.ListAsync(CaseListSort.Name, descending: false, cancellation: TestSite.Cancellation)).Items.Select(
                caseListItem => caseListItem.Slug
            )
        );
        Assert.Equal(["other"], (await site.Get<CaseAddresses>().PageAsync(1, TestSite.Cancellation)).Select(address => address.Slug));
        Assert.Equal(
            ["other"],
            (await site.Get<RevisionLog>().ChangesAsync(1, cancellation: TestSite.Cancellation)).Entries.Select(entry => entry.Slug)
        );
        Assert.Equal(["cand"], (await site.Get<CourtLibrary>().CourtsAsync(TestSite.Cancellation)).Select(courtUse => courtUse.CourtId));
        Assert.NotEqual(before, await site.Library.SiteRevisionAsync(TestSite.Cancellation));
        var notice = await site.Get<CaseNotices>().FindAsync(Slug, TestSite.Cancellation);
        Assert.Equal(
            (NoticeKind.Retraction, "Roe Inc. v. Doe Ltd.", "Ray Reviewer", "It was another case.", 1),
            (notice!.Kind, notice.Name, notice.Author, notice.Reason, notice.Revision)
        );
        await AssertSoundAsync(site);
    }

    [Fact]
    public async Task Reopen_AfterARetraction_GivesBackEveryRow()
    {
        await using var site = await StartAsync();
        string[] apart = ["audit_entries", "case_notices", "cases", "site_state"];
        var before = await Rows.OfAsync(site, apart);
        var bytes = (await site.Library.FindAsync(Slug, TestSite.Cancellation))!.Bytes.ToArray();
        await Retraction(site).RetractAsync(Slug, "By mistake.", TestSite.Cancellation);
        Assert.NotEqual(before, await Rows.OfAsync(site, apart));

        var answer = await Retraction(site).ReopenAsync(Slug, "It was right.", TestSite.Cancellation);

        Assert.True(answer.IsDone, answer.Words);
        Assert.Equal(before, await Rows.OfAsync(site, apart));
        Assert.Equal(bytes, (await site.Library.FindAsync(Slug, TestSite.Cancellation))!.Bytes.ToArray());
        Assert.Equal(
            [NoticeKind.Reopening, NoticeKind.Retraction],
            (await site.Get<CaseNotices>().OfCaseAsync(Slug, TestSite.Cancellation)).Select(notice => notice.Kind)
        );
        Assert.Null(await site.Get<CaseNotices>().FindAsync(Slug, TestSite.Cancellation));
        await AssertSoundAsync(site);
    }

    [Fact]
    public async Task Steps_ByWhoMayNot_AreRefusedAndWriteNothing()
    {
        await using var site = await StartAsync();
        var before = await Rows.OfAsync(site);

        foreach (
            var actor in new[]
            {
                null,
                ManualActor.Ann,
                ManualActor.Eve,
                ManualActor.Ray with
                {
                    HasSecondFactor = false,
                },
                ManualActor.Ray with
                {
                    IsDisabled = true,
                },
                ManualActor.Ray with
                {
                    Role = Role.Editor,
                },
            }
        )
        {
            Who.Now = actor;
            Assert.Equal(ProposalOutcome.Refused, (await Retraction(site).RetractAsync(Slug, "Why.", TestSite.Cancellation)).Outcome);
            Assert.Equal(ProposalOutcome.Refused, (await Retraction(site).ReopenAsync(Slug, "Why.", TestSite.Cancellation)).Outcome);
        }

        Assert.Equal(before, await Rows.OfAsync(site));
    }

    [Theory]
    [InlineData(Slug, " ", ProposalOutcome.Invalid)]
    [InlineData("no-such-case", "Why.", ProposalOutcome.NotFound)]
    public async Task Retract_WithoutAReasonOrACase_IsNotDone(string slug, string reason, ProposalOutcome expected)
    {
        await using var site = await StartAsync();

        Assert.Equal(expected, (await Retraction(site).RetractAsync(slug, reason, TestSite.Cancellation)).Outcome);
        Assert.Equal(
            ProposalOutcome.NotNow,
            (await Retraction(site).ReopenAsync(Slug, "Nothing to reopen.", TestSite.Cancellation)).Outcome
        );
    }

    [Fact]
    public async Task Retract_ManyTimesAtOnce_IsDoneOnce()
    {
        await using var site = await StartAsync();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Retraction(site).RetractAsync(Slug, "Once.", TestSite.Cancellation))
        );

        Assert.Single(answers, answer => answer.IsDone);
        await using var context = site.Context();
        Assert.Equal(1, await context.CaseNotices.CountAsync(TestSite.Cancellation));
    }

    [Theory]
    [InlineData("case_notices")]
    [InlineData("cases")]
    [InlineData("site_state")]
    public async Task Retract_WhenTheDiskFails_ChangesNothing(string table)
    {
        var fault = new PlantedFault(table);
        await using var site = await StartAsync(fault);
        var before = await Rows.OfAsync(site);
        fault.IsArmed = true;

        await Assert.ThrowsAnyAsync<Exception>(() => Retraction(site).RetractAsync(Slug, "Why.", TestSite.Cancellation));

        fault.IsArmed = false;
        Assert.Equal((1, before), (fault.Count, await Rows.OfAsync(site)));
        Assert.NotNull(await site.Library.FindAsync(Slug, TestSite.Cancellation));
    }

    [Fact]
    public async Task Start_WithANewerBundledEdition_DoesNotBringARetractedCaseBack()
    {
        BundledCase first = new("a.case.json", SampleCases.Full()),
            newer = new("a.case.json", SampleCases.Full(title: "A newer edition"));
        await using (var site = await TestSite.StartAsync(Folder.FullName, [first]))
            await Retraction(site).RetractAsync(Slug, "Why.", TestSite.Cancellation);

        await using var again = await TestSite.StartAsync(Folder.FullName, [newer]);
        await again.Get<Reindexer>().ReindexAsync(TestSite.Cancellation);

        Assert.Null(await again.Library.FindAsync(Slug, TestSite.Cancellation));
        await using var context = again.Context();
        Assert.Equal(
            (1, 0),
            (await context.Revisions.CountAsync(TestSite.Cancellation), await context.Events.CountAsync(TestSite.Cancellation))
        );
        await AssertSoundAsync(again);
    }

    [Theory]
    [InlineData(
        "DELETE FROM case_notices WHERE Number = 2",
        "notices: 2 notices issued, 1 notice found",
        "roe-v-doe: it is published, and by its notices retracted"
    )]
    [InlineData(
        "DELETE FROM case_notices WHERE Number = 1",
        "notices: 2 notices issued, 1 notice found",
        "notices: notice 2 does not follow the notice before it"
    )]
    [InlineData("UPDATE case_notices SET Reason = 'another' WHERE Number = 1", "notices: notice 1 is not what was announced")]
    [InlineData(
        "UPDATE cases SET PublicationStatus = 'retracted' WHERE Slug = 'roe-v-doe'",
        "roe-v-doe: it is retracted, and by its notices published"
    )]
    public async Task Verify_ANoticeThatIsNotWhatWasAnnounced_IsNamed(string statement, params string[] expected)
    {
        await using var site = await StartAsync();
        await Retraction(site).RetractAsync(Slug, "Why.", TestSite.Cancellation);
        await Retraction(site).ReopenAsync(Slug, "It was right.", TestSite.Cancellation);
        await AssertSoundAsync(site);
        Assert.Equal(1, await site.RunAsync(statement));

        var result = await site.Get<RevisionVerifier>().VerifyAsync(TestSite.Cancellation);

        Assert.Equal(expected, result.Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public async Task Retract_InAnotherProcess_IsSeenWithinTwoSeconds()
    {
        await using var one = await StartAsync();
        await using var other = await TestSite.StartAsync(Folder.FullName);
        Assert.NotNull(await other.Library.FindAsync(Slug, TestSite.Cancellation));
        await Retraction(one).RetractAsync(Slug, "Why.", TestSite.Cancellation);

        other.Time.Advance(TimeSpan.FromSeconds(2));

        Assert.Null(await other.Library.FindAsync(Slug, TestSite.Cancellation));
    }
}
