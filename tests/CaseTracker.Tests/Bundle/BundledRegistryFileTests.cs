using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Registry;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Bundle;

/// <summary>The registry that comes with the program fits the cases that come with it.</summary>
public sealed class BundledRegistryFileTests
{
    private static readonly byte[] Bytes = File.ReadAllBytes(ProjectRoot.File("src/CaseTracker.Data/Bundle/registry.json"));
    private static readonly SharedRegistry Registry = RegistryFile.Read(Bytes).Registry!;

    private static readonly List<CourtCase> Cases =
    [
        .. Directory
            .EnumerateFiles(ProjectRoot.File("src/CaseTracker.Data/Bundle"), "*.case.json")
            .Order(StringComparer.Ordinal)
            .Select(file => CaseFile.Read(File.ReadAllBytes(file)).Case!),
    ];

    [Fact]
    public void Write_BundledRegistry_GivesTheSameBytes() => Assert.Equal(Bytes, RegistryFile.Write(Registry));

    [Fact]
    public void Cases_EachPartyAndJudge_HasAnEntry()
    {
        Assert.All(Cases, courtCase => Assert.Empty(Registry.Missing(courtCase)));
        Assert.All(Cases.SelectMany(courtCase => courtCase.Parties), party => Assert.NotNull(party.Registry));
        Assert.All(Cases.SelectMany(courtCase => courtCase.Judges), judge => Assert.NotNull(judge.Registry));
    }

    [Fact]
    public void Entries_EachStandsInACaseAndSaysNoOtherNameThanTheCasesDo()
    {
        var parties = Cases.SelectMany(courtCase => courtCase.Parties).ToLookup(party => party.Registry);
        var judges = Cases.SelectMany(courtCase => courtCase.Judges).ToLookup(judge => judge.Registry);

        Assert.All(
            Registry.Parties,
            entry =>
                Assert.Equal(
                    parties[entry.Id].SelectMany(party => party.Names).Select(name => name.Name).Distinct().Order(),
                    entry.Names.Select(name => name.Name).Order()
                )
        );
        Assert.All(
            Registry.Judges,
            entry =>
                Assert.Equal(
                    judges[entry.Id].SelectMany(judge => judge.Names).Select(name => name.Name).Distinct().Order(),
                    entry.Names.Select(name => name.Name).Order()
                )
        );
        Assert.All(Registry.Parties, entry => Assert.All(parties[entry.Id], party => Assert.Equal(entry.Kind, party.Kind)));
    }

    [Fact]
    public void Entries_OfSeveralCases_SayWhyTheyAreOne()
    {
        var shared = Cases
            .SelectMany(courtCase => courtCase.Parties.Select(party => party.Registry))
            .GroupBy(id => id)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);
        var judges = Cases
            .SelectMany(courtCase => courtCase.Judges.Select(judge => judge.Registry))
            .GroupBy(id => id)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);

        Assert.All(shared, id => Assert.NotNull(Registry.Parties.Single(entry => entry.Id == id).Basis));
        Assert.All(judges, id => Assert.NotNull(Registry.Judges.Single(entry => entry.Id == id).Basis));
    }

    [Theory]
    [InlineData("nso-group", 4)]
    [InlineData("meta-platforms", 4)]
    [InlineData("linkedin", 2)]
    [InlineData("google", 2)]
    public void Party_SharedByCases_StandsInEach(string id, int cases) =>
        Assert.Equal(cases, Cases.Count(courtCase => courtCase.Parties.Any(party => party.Registry == id)));

    [Theory]
    [InlineData("chen-cand", "hiq-labs-v-linkedin meta-v-bright-data")]
    [InlineData("donato-cand", "apple-v-nso-group dada-v-nso-group in-re-facebook-biometric")]
    public void Judge_SharedByCases_StandsInEach(string id, string slugs) =>
        Assert.Equal(
            slugs,
            string.Join(
                ' ',
                Cases.Where(courtCase => courtCase.Judges.Any(judge => judge.Registry == id)).Select(courtCase => courtCase.Slug)
            )
        );

    [Fact]
    public void Related_EachThatIsBundled_BearsItsSlug()
    {
        var numbers = Cases
            .SelectMany(courtCase => courtCase.Dockets.Select(docket => (Court: docket.Court ?? "", docket.Number, courtCase.Slug)))
            .Where(docket => docket.Number is not null)
            .ToDictionary(pair => (pair.Court, pair.Number), pair => pair.Slug);
        var bundled = Cases
            .SelectMany(courtCase => courtCase.Related)
            .Where(related => numbers.ContainsKey((related.Court ?? "", related.Number ?? "")))
            .ToList();

        Assert.True(bundled.Count >= 15);
        Assert.All(bundled, related => Assert.Equal(numbers[(related.Court!, related.Number!)], related.Slug));
    }
}
