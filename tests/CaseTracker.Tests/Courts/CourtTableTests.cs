using CaseTracker.Core.Courts;
using Xunit;

namespace CaseTracker.Tests.Courts;

public sealed class CourtTableTests
{
    private const string Supreme =
        "xx-supreme\tSupreme\tForeign\tNowhere\t-\t-\t1901-03\t1950\tEntry\tleave to appeal\t"
        + "Now. Sup. Ct.\tNowhere Supreme Court\tSupreme Court of Nowhere";

    [Fact]
    public void Read_HeaderCommentsAndARow_IsACourt()
    {
        var court = Assert.Single(Read("# a comment", CourtTable.Header, "# another", Supreme));

        Assert.Equal(
            new Court(
                "xx-supreme",
                "Supreme Court of Nowhere",
                "Now. Sup. Ct.",
                "Nowhere Supreme Court",
                CourtLevel.Supreme,
                CourtSystem.Foreign,
                "Nowhere",
                AppealsTo: null,
                FreeLawId: null
            )
            {
                FromText = "1901-03",
                UntilText = "1950",
                TakesHold = TakesHold.Entry,
                Review = "leave to appeal",
            },
            court
        );
    }

    [Theory]
    [InlineData("xx-a\tTrial\tForeign\tNowhere\t-\t-\t-\t-\t-\t-\tA\tA", "12 columns")]
    [InlineData("xx-a\tTrial\tForeign\tNowhere\t-\t-\t-\t-\t-\t-\tA\tA\tA\tA", "14 columns")]
    [InlineData("", "1 columns")]
    [InlineData("xx-a\tTrial\tForeign\t\t-\t-\t-\t-\t-\t-\tA\tA\tA", "empty")]
    [InlineData("xx-a\tTrial\tForeign\tNowhere\t-\t-\t-\t-\t-\t-\tA \tA\tA", "blanks")]
    [InlineData("xx-a\tTrial\tForeign\tNowhere\t-\t-\t-\t-\t-\t-\t-\tA\tA", "citation may not be none")]
    [InlineData("xx-a\ttrial\tForeign\tNowhere\t-\t-\t-\t-\t-\t-\tA\tA\tA", "trial is no CourtLevel")]
    [InlineData("xx-a\t2\tForeign\tNowhere\t-\t-\t-\t-\t-\t-\tA\tA\tA", "2 is no CourtLevel")]
    [InlineData("xx-a\tTrial\tMartian\tNowhere\t-\t-\t-\t-\t-\t-\tA\tA\tA", "Martian is no CourtSystem")]
    [InlineData("xx-a\tTrial\tForeign\tNowhere\txx-b\t-\t-\t-\t-\t-\tA\tA\tA", "not another court")]
    [InlineData("xx-a\tTrial\tForeign\tNowhere\txx-a\t-\t-\t-\t-\t-\tA\tA\tA", "not another court")]
    [InlineData("xx-supreme\tTrial\tForeign\tNowhere\t-\t-\t-\t-\t-\t-\tA\tA\tA", "id xx-supreme is there twice")]
    [InlineData("xx-a\tTrial\tForeign\tNowhere\t-\t-\t-\t-\t-\t-\tNow. Sup. Ct.\tA\tA", "citation Now. Sup. Ct. is there twice")]
    [InlineData("abc\tTrial\tState\tNowhere\t-\tabd\t-\t-\t-\t-\tA\tA\tA", "Free Law Project's abd")]
    [InlineData("abc\tTrial\tState\tNowhere\t-\t-\t-\t-\t-\t-\tA\tA\tA", "hyphen")]
    [InlineData("xx-a\tTrial\tForeign\tNowhere\t-\t-\tlong ago\t-\t-\t-\tA\tA\tA", "long ago is no date")]
    [InlineData("xx-a\tTrial\tForeign\tNowhere\t-\t-\t-\t-\tsoon\t-\tA\tA\tA", "soon is no TakesHold")]
    public void Read_FlawedRow_NamesTheLineAndTheReason(string row, string reason)
    {
        var error = Assert.Throws<InvalidDataException>(() => Read(CourtTable.Header, Supreme, row));

        Assert.Contains("line 3:", error.Message);
        Assert.Contains(reason, error.Message);
    }

    [Fact]
    public void Read_NoHeader_IsRefused() => Assert.Throws<InvalidDataException>(() => Read("# only a comment"));

    [Fact]
    public void Read_RowBeforeHeader_IsRefused() => Assert.Throws<InvalidDataException>(() => Read(Supreme, CourtTable.Header));

    private static IReadOnlyList<Court> Read(params string[] lines)
    {
        using var reader = new StringReader(string.Join('\n', lines) + "\n");
        return CourtTable.Read(reader);
    }
}
