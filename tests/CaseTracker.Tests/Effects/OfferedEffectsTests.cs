using CaseTracker.Core.Editing;
using CaseTracker.Tests.Timeline;
using Xunit;

namespace CaseTracker.Tests.Effects;

/// <summary>What the form of a ruling offers, by the state before it.</summary>
public sealed class OfferedEffectsTests
{
    private const string Opened = "'docketOpened': 'trial'";
    private const string Fine =
        "'sanctionImposed': 'contempt', 'on': ['beta'], 'amount': { 'amount': '500', 'currency': 'USD' }, 'per': 'day', "
        + "'accruesFrom': '2020-01-05'";

    [Theory]
    [InlineData("newTrialOrdered:trial", true, Opened)]
    [InlineData("newTrialOrdered:trial", false, Opened, "'docketTerminated': 'trial'")]
    [InlineData("sanctionPurged:d2", true, Opened, Fine)]
    [InlineData("sanctionPurged:d2", false, Opened, Fine, "'sanctionPurged': 'd2'")]
    [InlineData("settlementReached:trial", true, Opened)]
    [InlineData("bondPosted:trial", true, Opened, "'judgmentEntered': 'trial', 'kind': 'final'")]
    public void In_AState_OffersWhatCanHappenNext(string offer, bool offered, params string[] effects)
    {
        var history = TimelineCases.OneADay(effects).History();

        var offers = PossibleEffects.In(history.Case, history.On(new DateOnly(2020, 6, 1)), "trial").Select(possible => possible.Key);

        Assert.Equal(offered, offers.Contains(offer));
    }
}
