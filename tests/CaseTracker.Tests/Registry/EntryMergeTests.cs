using CaseTracker.Core;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Registry;
using Xunit;

namespace CaseTracker.Tests.Registry;

public sealed class EntryMergeTests
{
    /// <summary>Names, description, basis and kind that the entry has then; each choice is that of one field.</summary>
    [Theory]
    [InlineData("", "Roe Inc. | Roe Platforms, Inc.", "organisation", "A maker of programs.", "The same full name in both.")]
    [InlineData("names into", "Roe Inc. | Roe Platforms, Inc.", "organisation", "A maker of programs.", "The same full name in both.")]
    [InlineData(
        "names both",
        "Roe LLC | Roe Inc. | Roe Platforms, Inc.",
        "organisation",
        "A maker of programs.",
        "The same full name in both."
    )]
    [InlineData(
        "names from",
        "Roe Platforms, Inc. | Roe LLC | Roe Inc.",
        "organisation",
        "A maker of programs.",
        "The same full name in both."
    )]
    [InlineData("kind from", "Roe Inc. | Roe Platforms, Inc.", "person", "A maker of programs.", "The same full name in both.")]
    [InlineData(
        "description from",
        "Roe Inc. | Roe Platforms, Inc.",
        "organisation",
        "A seller of programs.",
        "The same full name in both."
    )]
    public void Merged_ByAChoice_HasWhatTheSideGives(string choice, string names, string kind, string description, string basis)
    {
        var merge = EntryMerge.Find(TwiceListed.Registry, RegistryKind.Party, "roe-llc", "roe")!;

        var after = merge.Merged(Choice(choice), TwiceListed.Day, "One company.");

        var entry = Assert.IsType<PartyEntry>(after.Find(RegistryKind.Party, "roe-llc"));
        Assert.Equal(
            ("roe", names, kind, description, basis),
            (entry.Id, string.Join(" | ", entry.Names.Select(name => name.Name)), EnumTerm.For(entry.Kind), entry.Description, entry.Basis)
        );
        Assert.Equivalent(
            new FormerEntry("roe-llc", ["Roe LLC", "Roe Inc."], TwiceListed.Day, "One company."),
            Assert.Single(entry.Former),
            strict: true
        );
        Assert.Equal(["doe", "roe", "roe-se"], after.Parties.Select(partyEntry => partyEntry.Id));
        Assert.Empty(RegistryFile.Read(RegistryFile.Write(after)).Errors);
    }

    [Theory]
    [InlineData("", "District Judge")]
    [InlineData("offices from", "Chief Judge")]
    [InlineData("offices both", "Chief Judge, District Judge")]
    public void Merged_OfJudges_HasTheOfficesThatWereChosen(string choice, string offices)
    {
        var merge = EntryMerge.Find(TwiceListed.Registry, RegistryKind.Judge, "ann-jones-cand", "jones-cand")!;

        var entry = Assert.Single(merge.Merged(Choice(choice), TwiceListed.Day, "One judge.").Judges);

        Assert.Equal(offices, string.Join(", ", entry.Offices.Select(office => office.Title)));
        Assert.Equal("The same letters.", entry.Basis);
    }

    [Fact]
    public void Merged_OfOneThatTookAnotherIn_LeadsBothToTheLastInOneStep()
    {
        var after = TwiceListed.Registry.Merged("roe-llc", "roe").Merged("roe", "roe-se");

        var entry = after.Find(RegistryKind.Party, "roe-llc")!;
        Assert.Equal(("roe-se", "roe-se"), (entry.Id, after.Find(RegistryKind.Party, "roe")!.Id));
        Assert.Equal(["roe-llc", "roe"], entry.Former.Select(formerEntry => formerEntry.Id));
        Assert.Equal(["Roe SE", "Roe LLC", "Roe Inc.", "Roe Platforms, Inc."], entry.AllNames);
    }

    [Theory]
    [InlineData("names", "Into Both From")]
    [InlineData("kind", "Into From")]
    [InlineData("description", "Into From")]
    [InlineData("basis", "Into")]
    public void Fields_OfTwo_OfferOnlyWhatThereIs(string key, string sides) =>
        Assert.Equal(
            sides,
            string.Join(
                ' ',
                EntryMerge.Find(TwiceListed.Registry, RegistryKind.Party, "roe-llc", "roe")!.Fields.Single(field => field.Key == key).Sides
            )
        );

    [Fact]
    public void Merged_ByAChoiceThatIsNotOffered_Throws() =>
        Assert.Throws<ArgumentException>(() =>
            EntryMerge
                .Find(TwiceListed.Registry, RegistryKind.Party, "roe-llc", "roe")!
                .Merged(Choice("basis from"), TwiceListed.Day, "One.")
        );

    [Theory]
    [InlineData("roe", "roe")]
    [InlineData("roe", "jones-cand")]
    [InlineData("nobody", "roe")]
    public void Find_OfNoTwo_IsNull(string from, string into) =>
        Assert.Null(EntryMerge.Find(TwiceListed.Registry, RegistryKind.Party, from, into));

    [Theory]
    [InlineData("roe", "Roe Inc. | Roe SE")]
    [InlineData("ROE S.E.", "Roe SE")]
    [InlineData("roe llc", "Roe SE")]
    [InlineData("roe-llc", "Roe SE")]
    [InlineData("Jane Do", "Jane Doe")]
    [InlineData("Jayne Doe", "Jane Doe")]
    [InlineData("platforms", "Roe Platforms, Inc.")]
    [InlineData("nobody", "")]
    [InlineData(" ", "")]
    public void Search_ByAnyName_FindsAlsoWhatWasMerged(string text, string expected)
    {
        var registry = TwiceListed.Registry.Merged("roe-llc", "roe-se");

        var found = EntrySearch.Find<IRegistryEntry>(registry.Parties, text);

        if (expected.Length == 0)
            Assert.Empty(found);
        else
            Assert.All(
                expected.Split(" | "),
                name => Assert.Contains(found, entry => entry.AllNames.Contains(name) || entry.NewestName() == name)
            );
    }

    [Fact]
    public void Like_AnEntry_AreThoseOfNearlyItsName()
    {
        var registry = TwiceListed.Registry;

        Assert.Equal(
            ["roe-llc"],
            EntrySearch.Like(registry.Parties, registry.Parties[1]).Select(partyEntry => partyEntry.Id).Where(id => id == "roe-llc")
        );
        Assert.Equal(["ann-jones-cand"], EntrySearch.Like(registry.Judges, registry.Judges[0]).Select(judgeEntry => judgeEntry.Id));
        Assert.Empty(EntrySearch.Like(registry.Parties, registry.Parties[0]));
    }

    private static Dictionary<string, MergeSide> Choice(string words) =>
        words.Length == 0
            ? []
            : new()
            {
                [words.Split(' ')[0]] = EnumTerm.TryRead<MergeSide>(words.Split(' ')[1], out var side)
                    ? side
                    : throw new ArgumentException(words),
            };
}
