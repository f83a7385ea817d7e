using System.Net;
using CaseTracker.Core.Exports;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Exports;
using CaseTracker.Exchange.Export;
using CaseTracker.Web.Cases.Export;
using CaseTracker.Web.Verify;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>A reader holds a file against what the site gave out.</summary>
public sealed class VerifyTests(SiteHost host) : IClassFixture<SiteHost>
{
    private static readonly DateOnly Day = new(2025, 10, 17);

    public static TheoryData<string> Formats =>
        [.. ExportFormats.All.Where(format => format.Missing is null).Select(format => format.Extension)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Post_AFileAsItWasGivenOut_IsKnown_AndWithOneByteChangedIsNot(string extension)
    {
        var file = await TakeAwayAsync(host, SiteUrls.Export(SiteHost.Slug, extension, Day));
        var altered = file.ToArray();
        altered[altered.Length / 2] ^= 1;

        var (status, text, cookies) = await VerifyAsync(host, file);
        var other = await VerifyAsync(host, altered);

        Assert.Equal((HttpStatusCode.OK, false), (status, cookies));
        Assert.Contains("This is, byte for byte, a file that this site gave out, first on ", text, StringComparison.Ordinal);
        Assert.Contains("as of 17 October 2025", text, StringComparison.Ordinal);
        Assert.Contains("from revision 1 of the record", text, StringComparison.Ordinal);
        Assert.Contains("No fact in it has changed", text, StringComparison.Ordinal);
        Assert.Contains("This file is not what this site gave out", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_AfterACorrection_NamesTheFact()
    {
        await using var site = new SiteHost();
        var file = await TakeAwayAsync(site, SiteUrls.Export(SiteHost.Slug, "md", Day));
        await RevisedSite.PublishAsync(
            site.Services,
            ChangeClass.Correction,
            "Ann Editor",
            "Misread.",
            "\"compensatory\": \"444719\"",
            "\"compensatory\": \"444720\""
        );

        var (_, text, _) = await VerifyAsync(site, file);

        Assert.Contains(
            "Facts in it have changed: of 17 October 2025, revision 2, the newest, says otherwise than revision 1.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("444,719", text, StringComparison.Ordinal);
        Assert.Contains("444,720", text, StringComparison.Ordinal);
        Assert.Contains("What happened after 17 October 2025 is not in it", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_AfterTheCaseWasRetracted_SaysThatTheFileIsNotToBeReliedOn()
    {
        await using var site = new SiteHost();
        var file = await TakeAwayAsync(site, SiteUrls.Export(SiteHost.Slug, "md", Day));
        Assert.True(
            (await RevisedSite.Retraction(site.Services).RetractAsync(SiteHost.Slug, "Two lawsuits were mixed up.", Cancellation)).IsDone
        );

        var (_, text, _) = await VerifyAsync(site, file);

        Assert.Contains("byte for byte, a file that this site gave out", text, StringComparison.Ordinal);
        Assert.Contains("The case was retracted or merged since", text, StringComparison.Ordinal);
        Assert.DoesNotContain("No fact in it has changed", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ADigest_IsLookedUpWithOrWithoutItsMark()
    {
        var digest = ExportDigest.Named(await TakeAwayAsync(host, SiteUrls.Export(SiteHost.Slug, "md", Day.AddDays(1))))!;
        using var visitor = host.NewVisitor();

        var known = await visitor.GetStringAsync($"/verify?digest={ExportDigest.Mark}{digest.ToUpperInvariant()}", Cancellation);
        var unknown = await visitor.GetStringAsync($"/verify?digest={new string('e', 64)}", Cancellation);
        using var wrong = await visitor.GetAsync("/verify?digest=abc", Cancellation);

        Assert.Contains("This site gave out a file with this digest", known, StringComparison.Ordinal);
        Assert.Contains("This site remembers no file with this digest", unknown, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task Post_TheCaseFile_IsKnownByItsBytes()
    {
        using var visitor = host.NewVisitor();

        var (_, text, _) = await VerifyAsync(host, await visitor.GetByteArrayAsync(PublicAddresses.Json, Cancellation));

        Assert.Contains("This is, byte for byte, a case file that this site published", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WhatCannotBeLookedAt_SaysWhy()
    {
        using var visitor = host.NewVisitor();
        using var fields = new FormUrlEncodedContent([]);
        using var text = new StringContent("file");

        using var nothing = await visitor.PostAsync("/verify", fields, Cancellation);
        using var noForm = await visitor.PostAsync("/verify", text, Cancellation);
        var empty = await VerifyAsync(host, []);
        var large = await VerifyAsync(host, new byte[(50 * 1024 * 1024) + 1]);
        var stranger = await VerifyAsync(host, "no digest"u8.ToArray());

        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, noForm.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.Status);
        Assert.Contains("larger than 50 MB", large.Text, StringComparison.Ordinal);
        Assert.Contains("This file names no digest", stranger.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TooOften_IsRefused()
    {
        await using var site = new SiteHost();

        for (var file = 0; file < VerifyLimits.FilesANetwork; file++)
            Assert.Equal(HttpStatusCode.OK, (await VerifyAsync(site, "x"u8.ToArray())).Status);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await VerifyAsync(site, "x"u8.ToArray())).Status);
    }

    [Fact]
    public async Task Get_AFileThatCannotBeRemembered_IsAnsweredAllTheSame()
    {
        await using var site = new SiteHost();
        using var visitor = site.NewVisitor();
        await visitor.GetAsync("/", Cancellation);
        await using (
            var connection = new SqliteConnection($"Data Source={Path.Combine(site.DataDirectory, "casetracker.db")};Pooling=False")
        )
        {
            await connection.OpenAsync(Cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "DROP TABLE handouts";
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        Assert.True(ExportDigest.IsConsistent(await TakeAwayAsync(site, SiteUrls.Export(SiteHost.Slug, "md", Day))));
    }

    [Fact]
    public async Task Note_MoreThanTheQueueHolds_ReturnsAtOnceAndLosesTheRest()
    {
        using var log = new IssuedExportLog(host.Services.GetRequiredService<IssuedExports>(), NullLogger<IssuedExportLog>.Instance);

        for (var file = 0; file < 5_000; file++)
            log.Note(new IssuedExport(file.ToString("x64", null), SiteHost.Slug, 1, Day, null, "md", null, "1.0", DateTimeOffset.UtcNow));
        await log.StartAsync(Cancellation);
        await log.WrittenAsync(Cancellation);
        await log.StopAsync(Cancellation);

        Assert.NotNull(await host.Services.GetRequiredService<IssuedExports>().FindAsync(0.ToString("x64", null), Cancellation));
        Assert.Null(await host.Services.GetRequiredService<IssuedExports>().FindAsync(4_999.ToString("x64", null), Cancellation));
    }

    /// <summary>The file at an address, once the site has taken note of it.</summary>
    private static async Task<byte[]> TakeAwayAsync(SiteHost site, string address)
    {
        using var visitor = site.NewVisitor();
        var file = await visitor.GetByteArrayAsync(address, Cancellation);
        await site.Services.GetRequiredService<IssuedExportLog>().WrittenAsync(Cancellation);
        return file;
    }

    private static async Task<(HttpStatusCode Status, string Text, bool Cookies)> VerifyAsync(SiteHost site, byte[] file)
    {
        using var visitor = site.NewVisitor();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "taken-away.dat" } };
        using var answer = await visitor.PostAsync("/verify", form, Cancellation);
        return (
            answer.StatusCode,
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)),
            answer.Headers.Contains("Set-Cookie")
        );
    }
}
