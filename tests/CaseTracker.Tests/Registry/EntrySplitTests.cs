using CaseTracker.Core.Registry;
using Xunit;

namespace CaseTracker.Tests.Registry;

public sealed class EntrySplitTests
{
    [Fact]
    public void Of_AMergerThatNothingFollowed_GivesTheSameBytesAgain()
    {
        var before = TwiceListed.Registry;
        var after = before.Merged("roe-llc", "roe");

        var split = EntrySplit.Create(after, RegistryKind.Party, "roe-llc", before, after)!;

        Assert.Equal(RegistryFile.Write(before), RegistryFile.Write(split.Registry));
        Assert.Equal(("roe-llc", "roe", true), (split.Back.Id, split.Holder.Id, split.IsAsBefore));
    }

    [Fact]
    public void Of_OneWhoseHolderWasChangedSince_LeavesTheHolderWhatItHas()
    {
        var before = TwiceListed.Registry;
        var after = before.Merged("roe-llc", "roe");
        var newest = after.Merged("roe-se", "roe");

        var split = EntrySplit.Create(newest, RegistryKind.Party, "roe-llc", before, after)!;

        Assert.False(split.IsAsBefore);
        Assert.Equal(["roe-se"], split.Holder.Former.Select(formerEntry => formerEntry.Id));
        Assert.Equal(["doe", "roe", "roe-llc"], split.Registry.Parties.Select(partyEntry => partyEntry.Id));
        Assert.Empty(RegistryFile.Read(RegistryFile.Write(split.Registry)).Errors);
    }

    [Fact]
    public void Of_AMiddleOfAChain_TakesWithItWhatWasMergedIntoIt()
    {
        var first = TwiceListed.Registry;
        var second = first.Merged("roe-llc", "roe");
        var third = second.Merged("roe", "roe-se");

        var split = EntrySplit.Create(third, RegistryKind.Party, "roe", second, third)!;

        Assert.Equal(["roe-llc"], split.Back.Former.Select(formerEntry => formerEntry.Id));
        Assert.Empty(split.Holder.Former);
        Assert.Equal(RegistryFile.Write(second), RegistryFile.Write(split.Registry));
    }

    [Fact]
    public void Of_AnIdThatIsNoFormerOne_OrThatTheEarlierRevisionLacks_IsNull()
    {
        var before = TwiceListed.Registry;
        var after = before.Merged("roe-llc", "roe");

        Assert.Null(EntrySplit.Create(after, RegistryKind.Party, "doe", before, after));
        Assert.Null(EntrySplit.Create(after, RegistryKind.Judge, "roe-llc", before, after));
        Assert.Null(EntrySplit.Create(after, RegistryKind.Party, "roe-llc", after, after));
    }
}
