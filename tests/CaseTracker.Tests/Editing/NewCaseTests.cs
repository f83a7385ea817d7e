using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Editing;
using CaseTracker.Data.Bundle;
using Xunit;

namespace CaseTracker.Tests.Editing;

public sealed class NewCaseTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);
    private static readonly NewCase Typed = new("Acme v. Zebra", "", "", "", "4:26-cv-00001", "March 2026");

    public static TheoryData<string> Bundle =>
        [.. BundledCases.Embedded().Select(bundledCase => CaseFile.Read(bundledCase.Bytes).Case!.Slug)];

    [Theory]
    [MemberData(nameof(Bundle))]
    public void WriteAsCopy_OfEachCase_TakesOverWhomAndWhat_AndNothingThatIsItsOwn(string slug)
    {
        var of = BundledCases
            .Embedded()
            .Select(bundledCase => CaseFile.Read(bundledCase.Bytes).Case!)
            .Single(courtCase => courtCase.Slug == slug);

        var (copy, errors) = Typed.WriteAsCopy(of, Today);

        Assert.Empty(errors);
        Assert.Equal(("acme-v-zebra", "Acme v. Zebra", (string?)null, of.About), (copy!.Slug, copy.Name, copy.ShortName, copy.About));
        Assert.Equal(of.Topics, copy.Topics);
        Assert.Equal((CodingState.InProcess, Today), (copy.Coding.State, copy.Coding.LastChecked));
        var docket = Assert.Single(copy.Dockets);
        Assert.Equal(("4:26-cv-00001", "2026-03"), (docket.Number, docket.Filed.Text));
        Assert.Null(docket.CourtListenerId ?? docket.PacerCaseId ?? docket.Caption);
        Assert.Equal(of.Claims.Select(claim => claim.Title), copy.Claims.Select(claim => claim.Title));
        Assert.NotEmpty(copy.Parties);
        Assert.All(copy.Parties, party => Assert.Equal(of.Parties.Single(item => item.Id == party.Id).Names, party.Names));
        Assert.Empty(
            copy.Events.Cast<object>()
                .Concat(copy.Sources)
                .Concat(copy.Awards)
                .Concat(copy.Injunctions)
                .Concat(copy.Motions)
                .Concat(copy.Judges)
                .Concat(copy.Quotations)
                .Concat(copy.Figures)
                .Concat(copy.NotFound)
                .Concat(copy.Related)
                .Concat(copy.ReliefSought)
        );
        Assert.All(copy.Participations, participation => Assert.Null(participation.From ?? participation.Until));
    }

    [Theory]
    [InlineData("name", "", "4:26-cv-1", "March 2026", "")]
    [InlineData("number", "Acme v. Zebra", "", "March 2026", "")]
    [InlineData("filed", "Acme v. Zebra", "4:26-cv-1", "soonish", "")]
    [InlineData("slug", "Acme v. Zebra", "4:26-cv-1", "March 2026", "No Address")]
    public void WriteAsCopy_WhatIsMissingOrWrong_IsSaidAtItsField(string field, string name, string number, string filed, string slug)
    {
        var of = CaseFile.Read(BundledCases.Embedded()[0].Bytes).Case!;

        var (copy, errors) = new NewCase(name, slug, "", "", number, filed).WriteAsCopy(of, Today);

        Assert.Null(copy);
        Assert.Contains(field, errors.Select(error => error.Field));
    }
}
