using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;
using CaseTracker.Core.Withholding;
using Xunit;

namespace CaseTracker.Tests;

public sealed class MeaningsTests
{
    [Fact]
    public void Of_EachStanding_IsASentence() => AreSentences(Enum.GetValues<StandingKind>().Select(Meanings.Of));

    [Fact]
    public void Of_EachGroundOfWithholding_IsASentence() => AreSentences(Enum.GetValues<WithholdingGround>().Select(Meanings.Of));

    [Fact]
    public void Of_EachStage_IsASentence() => AreSentences(Enum.GetValues<AwardStage>().Select(Meanings.Of));

    [Fact]
    public void Of_EachCodingState_IsASentence() => AreSentences(Enum.GetValues<CodingState>().Select(Meanings.Of));

    [Fact]
    public void Of_EachClassOfSource_IsASentence() => AreSentences(Enum.GetValues<SourceClass>().Select(Meanings.Of));

    [Fact]
    public void Of_AValueThatIsNone_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Meanings.Of((AwardStage)99));

    private static void AreSentences(IEnumerable<string> meanings)
    {
        var all = meanings.ToList();
        Assert.All(all, meaning => Assert.EndsWith(".", meaning, StringComparison.Ordinal));
        Assert.Equal(all.Count, all.Distinct().Count());
    }
}
