using CaseTracker.Core.CaseFiles;
using CaseTracker.Data.Bundle;
using CaseTracker.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class BundledCasesTests : IDisposable
{
    private static readonly BundledCase First = Edition("First");
    private static readonly BundledCase Second = Edition("Second");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Embedded_EachCase_IsCanonical()
    {
        var embedded = BundledCases.Embedded();

        Assert.NotEmpty(embedded);
        Assert.All(
            embedded,
            bundledCase =>
                Assert.True(
                    CaseFile.Write(SampleCases.Read(bundledCase.Bytes.ToArray())).AsSpan().SequenceEqual(bundledCase.Bytes.Span),
                    bundledCase.Name
                )
        );
    }

    [Fact]
    public async Task Start_WithTheEmbeddedCases_ShowsThem()
    {
        await using var site = await TestSite.StartAsync(_folder.FullName, [.. BundledCases.Embedded()]);

        var published = await site.Library.FindAsync("whatsapp-v-nso-group", TestSite.Cancellation);

        Assert.Equal(1, published?.Revision);
    }

    [Fact]
    public async Task Start_Again_PublishesNothingNew()
    {
        Assert.Equal("1 CaseTracker First", await HeadAfterAsync(First));
        Assert.Equal("1 CaseTracker First", await HeadAfterAsync(First));
    }

    [Fact]
    public async Task Start_WithANewerEdition_PublishesIt_AndNeverGoesBack()
    {
        await HeadAfterAsync(First);

        Assert.Equal("2 CaseTracker Second", await HeadAfterAsync(Second));
        Assert.Equal("2 CaseTracker Second", await HeadAfterAsync(First));
    }

    [Fact]
    public async Task Start_WithANewerEditionOfACaseThatSomebodyEdited_KeepsTheirs()
    {
        await HeadAfterAsync(First);
        await using (var site = await TestSite.StartAsync(_folder.FullName))
            await site.PublishAsync(SampleCases.Full(title: "Edited"));

        Assert.Equal("2 editor Edited", await HeadAfterAsync(Second));
    }

    [Fact]
    public async Task Start_WithACaseThatCannotBeRead_SaysSoAndGoesOnWithTheOthers()
    {
        var complaints = new Complaints();
        await using (
            await TestSite.StartAsync(_folder.FullName, [new BundledCase("broken", "{}"u8.ToArray()), First], complaints: complaints)
        )
            Assert.Contains("Bundled case broken can't be read", Assert.Single(complaints.All), StringComparison.Ordinal);

        Assert.Equal("1 CaseTracker First", await HeadAfterAsync(First));
    }

    private static BundledCase Edition(string title) => new(title, CaseFile.Write(SampleCases.Read(SampleCases.Full(title: title))));

    private async Task<string> HeadAfterAsync(params BundledCase[] bundle)
    {
        await using var site = await TestSite.StartAsync(_folder.FullName, bundle);
        await using var context = site.Context();
        var head = await context.Revisions.OrderByDescending(revision => revision.Number).FirstAsync(TestSite.Cancellation);
        return $"{head.Number} {head.Author} "
            + $"{(await context.Events.SingleAsync(item => item.Id == "verdict", TestSite.Cancellation)).Title}";
    }
}
