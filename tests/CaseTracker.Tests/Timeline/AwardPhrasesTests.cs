using Xunit;

namespace CaseTracker.Tests.Timeline;

public sealed class AwardPhrasesTests
{
    [Theory]
    [InlineData("'payees': ['alpha']", "no record that the plaintiff accepted")]
    [InlineData("'payees': ['beta'], 'payors': ['alpha']", "no record that the defendant accepted")]
    [InlineData("'payees': ['beta', 'gamma'], 'payors': ['alpha']", "no record that the defendants accepted")]
    public void StatusLine_OfAConditionalCut_NamesTheSideThatWasAwardedTheMoney(string parties, string expected)
    {
        var state = TimelineCases
            .OneADay(
                "'docketOpened': 'trial'",
                "'awardMade': 'damages', 'components': { 'compensatory': '1000' }",
                "'remittiturOffered': 'damages', 'component': 'compensatory', 'to': '500'"
            )
            .Set("awards", "damages", parties)
            .On("2020-06-01");

        Assert.Contains(expected, state.StatusLine, StringComparison.Ordinal);
    }
}
