using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Diffing;
using CaseTracker.Tests.Data;
using Xunit;

namespace CaseTracker.Tests.Diffing;

public sealed class WordingOnlyTests
{
    [Theory]
    [InlineData("\"title\": \"The jury", "\"title\": \"A jury", true)]
    [InlineData("\"2025-10-17\"", "\"2025-10-18\"", false)]
    [InlineData("\"900\"", "\"901\"", false)]
    public void Between_AChange_IsOfWordingOnlyWhereNoFactIsTouched(string before, string after, bool expected)
    {
        var file = Encoding.UTF8.GetString(CaseFile.Write(SampleCases.Read(SampleCases.Full(title: "The jury awards damages"))));
        var at = file.IndexOf(before, StringComparison.Ordinal);
        if (at < 0)
            Assert.Fail($"the sample has no {before}: {file[..400]}");

        Assert.Equal(expected, WordingOnly.Between(Read(file), Read(file[..at] + after + file[(at + before.Length)..])));
    }

    [Fact]
    public void Between_ARecordMore_IsNot()
    {
        var courtCase = SampleCases.Read(SampleCases.Full());

        Assert.False(
            WordingOnly.Between(
                courtCase,
                courtCase with
                {
                    Events = [.. courtCase.Events, courtCase.Events[0] with { Id = "more", Effects = [] }],
                }
            )
        );
        Assert.True(WordingOnly.Between(courtCase, courtCase));
    }

    private static CourtCase Read(string file)
    {
        var read = CaseFile.Read(Encoding.UTF8.GetBytes(file));
        Assert.Empty(read.Errors);
        return read.Case!;
    }
}
