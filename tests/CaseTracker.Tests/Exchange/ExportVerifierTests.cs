using System.Text;
using CaseTracker.Core.Exports;
using CaseTracker.Core.State;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Verification;
using CaseTracker.Tests.Data;
using Xunit;

namespace CaseTracker.Tests.Exchange;

public sealed class ExportVerifierTests
{
    private static readonly DateOnly Day = new(2025, 10, 17);
    private static readonly DateOnly Today = new(2025, 12, 3);
    private static readonly DateTimeOffset Published = new(2025, 12, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly PublicUrls Address = PublicUrls.At(new Uri("https://cases.example.org/"));

    public static TheoryData<string> Formats =>
        [.. ExportFormats.All.Where(format => format.Missing is null).Select(format => format.Extension)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Verify_AnyFormat_KnowsTheFileAndNoticesOneAlteredByte(string extension)
    {
        var format = ExportFormats.Find(extension)!;
        var (file, input) = await WriteAsync(format, Revision(1));
        var site = new SiteRecordDouble(Revision(1));
        site.Given.Add(ExportFormats.CreateIssuedExport(format, input, file, Published));

        var whole = await ExportVerifier.VerifyAsync(file, site, Today, Cancellation);

        Assert.Equal(ExportFinding.GivenOut, whole.Finding);
        Assert.Equal((extension, Day, 1L), (whole.Handout!.Format, whole.Handout.AsOf, whole.Handout.Revision));
        foreach (var at in Places(file))
        {
            var altered = file.ToArray();
            altered[at] ^= (byte)(1 << (at % 8));
            var look = ExportVerifier.Look(altered);
            Assert.True(look.Finding is ExportFinding.Altered or ExportFinding.Unsealed, $"byte {at} of {file.Length}: {look.Finding}");
        }
    }

    [Theory]
    [InlineData("md", "short")]
    [InlineData("json", null)]
    public async Task Verify_AFileThatIsNotRemembered_IsMadeAgainFromItsRevision(string extension, string? length)
    {
        var format = ExportFormats.Find(extension)!;
        var (file, _) = await WriteAsync(format, Revision(1), length);

        var verdict = await ExportVerifier.VerifyAsync(
            file,
            new SiteRecordDouble(Revision(1), Revision(2, "Jury awards less")),
            Today,
            Cancellation
        );

        Assert.Equal(ExportFinding.MadeAgain, verdict.Finding);
        Assert.Equal((1L, length), (verdict.Handout!.Revision, verdict.Handout.Choice));
    }

    [Fact]
    public async Task Verify_AFileChangedAndSealedAnew_IsConsistentAndNotOurs()
    {
        var (file, _) = await WriteAsync(ExportFormats.Find("md")!, Revision(1));
        var digest = ExportDigest.Named(file)!;
        var forged = Encoding.UTF8.GetBytes(
            Encoding
                .UTF8.GetString(file)
                .Replace("Doe", "Roe", StringComparison.Ordinal)
                .Replace(digest, new string('0', 64), StringComparison.Ordinal)
        );
        ExportDigest.Seal(forged);

        var verdict = await ExportVerifier.VerifyAsync(forged, new SiteRecordDouble(Revision(1)), Today, Cancellation);

        Assert.Equal(ExportFinding.Consistent, verdict.Finding);
        Assert.False(verdict.IsOurs);
        Assert.Null(VerdictText.OriginLine(verdict));
        Assert.Contains("this site does not know it", VerdictText.Headline(verdict), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_AFileOfAnOlderWriter_IsKnownByItsRowAlone()
    {
        var format = ExportFormats.Find("json")!;
        var (file, input) = await WriteAsync(format, Revision(1));
        var text = Encoding.UTF8.GetString(file);
        Assert.Contains($"\"{ExportStamp.WriterVersion}\"", text, StringComparison.Ordinal);
        var older = Encoding.UTF8.GetBytes(
            text.Replace($"\"{ExportStamp.WriterVersion}\"", "\"1.0\"", StringComparison.Ordinal)
                .Replace(ExportDigest.Named(file)!, new string('0', 64), StringComparison.Ordinal)
        );
        ExportDigest.Seal(older);
        var site = new SiteRecordDouble(Revision(1));

        var unknown = await ExportVerifier.VerifyAsync(older, site, Today, Cancellation);
        site.Given.Add(ExportFormats.CreateIssuedExport(format, input, older, Published) with { WriterVersion = "1.0" });
        var known = await ExportVerifier.VerifyAsync(older, site, Today, Cancellation);

        Assert.Equal(ExportFinding.Consistent, unknown.Finding);
        Assert.Contains("An older version of the site may have", VerdictText.Headline(unknown), StringComparison.Ordinal);
        Assert.Equal((ExportFinding.GivenOut, "1.0"), (known.Finding, known.Handout!.WriterVersion));
    }

    [Fact]
    public async Task Verify_AnAlteredFileThatNamesAKnownDigest_SaysWhatItOnceWas()
    {
        var format = ExportFormats.Find("md")!;
        var (file, input) = await WriteAsync(format, Revision(1));
        var site = new SiteRecordDouble(Revision(1));
        site.Given.Add(ExportFormats.CreateIssuedExport(format, input, file, Published));
        file[0] ^= 1;

        var verdict = await ExportVerifier.VerifyAsync(file, site, Today, Cancellation);

        Assert.Equal(ExportFinding.Altered, verdict.Finding);
        Assert.StartsWith("This file is not what this site gave out", VerdictText.Headline(verdict), StringComparison.Ordinal);
        Assert.StartsWith(
            "That file: Roe v. Doe as of 17 October 2025, as Markdown (full), from revision 1",
            VerdictText.OriginLine(verdict),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Verify_AfterACorrection_NamesTheFactThatChangedAndWhatHappenedLater()
    {
        var (file, _) = await WriteAsync(ExportFormats.Find("md")!, Revision(1));

        var verdict = await ExportVerifier.VerifyAsync(
            file,
            new SiteRecordDouble(Revision(1), Revision(2, "Jury awards less")),
            Today,
            Cancellation
        );

        Assert.StartsWith(
            "Facts in it have changed: of 17 October 2025, revision 2",
            VerdictText.Corrected(verdict.Since!),
            StringComparison.Ordinal
        );
        Assert.Contains(
            VerdictText.CorrectedLines(verdict.Since!),
            line => line.Contains("Jury awards damages → Jury awards less", StringComparison.Ordinal)
        );
        Assert.Equal("What happened after 17 October 2025 is not in it: 2 events. As of today:", VerdictText.Later(verdict.Since!));
        Assert.Contains(VerdictText.LaterLines(verdict.Since!), line => line.Contains("stayed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Verify_WhereOnlyLaterDaysWereCorrected_SaysThatNoFactInItChanged()
    {
        var (file, _) = await WriteAsync(ExportFormats.Find("md")!, Revision(1));
        var newer = Revision(2, edit: text => text.Replace("Injunction stayed", "Injunction paused", StringComparison.Ordinal));

        var verdict = await ExportVerifier.VerifyAsync(file, new SiteRecordDouble(Revision(1), newer), Today, Cancellation);

        Assert.Equal(
            "No fact in it has changed: revision 2, the newest, says the same of 17 October 2025.",
            VerdictText.Corrected(verdict.Since!)
        );
        Assert.Empty(VerdictText.CorrectedLines(verdict.Since!));
    }

    /// <summary>Both ends whole, the digests whole, and several hundred places between.</summary>
    private static IEnumerable<int> Places(byte[] file)
    {
        var digest = file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(ExportDigest.Mark));
        return Enumerable
            .Range(0, Math.Min(64, file.Length))
            .Concat(Enumerable.Range(Math.Max(0, file.Length - 64), Math.Min(64, file.Length)))
            .Concat(Enumerable.Range(digest, ExportDigest.Placeholder.Length))
            .Concat(Enumerable.Range(0, 400).Select(part => (int)((long)file.Length * part / 400)))
            .Distinct();
    }

    private static PublishedRevision Revision(int number, string title = "Jury awards damages", Func<string, string>? edit = null)
    {
        var text = Encoding.UTF8.GetString(SampleCases.Full(title: title));
        var courtCase = SampleCases.Read(Encoding.UTF8.GetBytes(edit is null ? text : edit(text)));
        return new PublishedRevision(
            courtCase.Slug,
            number,
            $"{number}{new string('a', 63)}",
            Published,
            Encoding.UTF8.GetBytes(text),
            new CaseHistory(courtCase)
        );
    }

    private static async Task<(byte[] File, ExportInput Input)> WriteAsync(
        IExportFormat format,
        PublishedRevision revision,
        string? length = null
    )
    {
        var choice = ExportChoice.Read(format, length, null).Value;
        var stamp = new ExportStamp(revision.Number, revision.Hash, revision.PublishedAt, Address);
        var input = new ExportInput(new CaseReading(revision.History, Day, Today), stamp, choice.Length, choice.Table);
        return (await ExportFormats.WriteAsync(format, input, Cancellation), input);
    }
}
