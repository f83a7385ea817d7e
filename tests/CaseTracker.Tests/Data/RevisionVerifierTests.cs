using CaseTracker.Data.Publishing;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class RevisionVerifierTests : IDisposable
{
    private const string Changed = "roe-v-doe, revision 2: its number, time, author, reason, class or digest was changed";
    private const string NoFollowing = "roe-v-doe, revision 3: it does not follow the revision before it";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task VerifyAsync_WhatWasPublished_IsSound()
    {
        await using var site = await ThreeRevisionsAsync();

        var result = await site.Get<RevisionVerifier>().VerifyAsync(TestSite.Cancellation);

        Assert.Empty(result.Faults);
        Assert.Equal((2, 4), (result.Cases, result.Revisions));
    }

    [Theory]
    [InlineData("Bytes = CAST(replace(CAST(Bytes AS TEXT), 'sues', 'asks') AS BLOB)", "roe-v-doe, revision 2: its case file was changed")]
    [InlineData(
        "Bytes = CAST('{}' AS BLOB), BytesHash = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'",
        Changed,
        "roe-v-doe, revision 2: its case file can't be read: caseFile: expected the format version \"1.0\""
    )]
    [InlineData("Reason = 'another'", Changed)]
    [InlineData("Author = 'another'", Changed)]
    [InlineData("ChangeClass = 'correction'", Changed)]
    [InlineData("PublishedAt = '2020-01-01 00:00:00+00:00'", Changed)]
    [InlineData("ChangeClass = 'rumour'", "roe-v-doe, revision 2: a column holds what was never written there", NoFollowing)]
    [InlineData("Hash = 'ab'", Changed, NoFollowing)]
    public async Task VerifyAsync_AChangedRevision_IsNamed(string set, params string[] expected)
    {
        await using var site = await ThreeRevisionsAsync();
        var braced = set.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        Assert.Equal(1, await site.RunAsync($"UPDATE revisions SET {braced} WHERE CaseId = 1 AND Number = 2"));

        var result = await site.Get<RevisionVerifier>().VerifyAsync(TestSite.Cancellation);

        Assert.Equal(expected, result.Faults.Select(fault => fault.ToString()));
    }

    [Theory]
    [InlineData("DELETE FROM revisions WHERE CaseId = 1 AND Number = 2", "roe-v-doe: revisions are missing: found 1, 3", NoFollowing)]
    [InlineData("DELETE FROM revisions WHERE CaseId = 1 AND Number = 3", "roe-v-doe: its newest revision is 3, and 2 was found")]
    [InlineData("DELETE FROM revisions WHERE CaseId = 2", "other: its newest revision is 1, and none was found")]
    public async Task VerifyAsync_AMissingRevision_IsNamed(string statement, params string[] expected)
    {
        await using var site = await ThreeRevisionsAsync();
        Assert.Equal(1, await site.RunAsync(statement));

        var result = await site.Get<RevisionVerifier>().VerifyAsync(TestSite.Cancellation);

        Assert.Equal(expected, result.Faults.Select(fault => fault.ToString()));
    }

    private async Task<TestSite> ThreeRevisionsAsync()
    {
        var site = await TestSite.StartAsync(_folder.FullName);
        foreach (var title in new[] { "First", "Second", "Third" })
            await site.PublishAsync(SampleCases.Full(title: title));
        await site.PublishAsync(SampleCases.Small("other"));
        return site;
    }
}
