using CaseTracker.Core.Exports;
using CaseTracker.Data.Exports;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class IssuedExportsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Keep_TheSameFileAgain_KeepsOneRowAndTheFirstTime()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        await site.PublishAsync(SampleCases.Full());
        var first = File("a", "roe-v-doe", TestSite.Start);

        Assert.Equal(
            1,
            await site.Get<IssuedExports>().KeepAsync([first, first with { FirstAt = TestSite.Start.AddHours(1) }], TestSite.Cancellation)
        );
        Assert.Equal(
            0,
            await site.Get<IssuedExports>().KeepAsync([first with { FirstAt = TestSite.Start.AddDays(1) }], TestSite.Cancellation)
        );

        Assert.Equal(first, await site.Get<IssuedExports>().FindAsync(first.Digest, TestSite.Cancellation));
    }

    [Fact]
    public async Task Keep_AFileOfSeveralCases_HasNoCase_AndOneOfACaseThatIsGoneIsNotKept()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName);
        var several = File("b", null, TestSite.Start);

        Assert.Equal(1, await site.Get<IssuedExports>().KeepAsync([several, File("c", "nobody", TestSite.Start)], TestSite.Cancellation));

        Assert.Equal(several, await site.Get<IssuedExports>().FindAsync(several.Digest, TestSite.Cancellation));
        Assert.Null(await site.Get<IssuedExports>().FindAsync(new string('c', 64), TestSite.Cancellation));
    }

    private static IssuedExport File(string digit, string? slug, DateTimeOffset at) =>
        new(
            string.Concat(Enumerable.Repeat(digit, 64)),
            slug,
            1,
            new DateOnly(2025, 10, 17),
            new DateOnly(2025, 12, 3),
            "md",
            "short",
            "1.0",
            at
        );
}
