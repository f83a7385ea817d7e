using CaseTracker.Web.Components;
using Xunit;

namespace CaseTracker.Web.Tests.Components;

public sealed class RegistryNameTests
{
    [Theory]
    [InlineData("Phyllis J. Hamilton", "hamilton-cand", "Hamilton, Phyllis J.")]
    [InlineData("Yvonne Gonzalez Rogers", "gonzalez-rogers-cand", "Gonzalez Rogers, Yvonne")]
    [InlineData("Araceli Martínez-Olguín", "martinez-olguin-cand", "Martínez-Olguín, Araceli")]
    [InlineData("Liam O’Grady", "ogrady-vaed", "O’Grady, Liam")]
    [InlineData("Milan D. Smith, Jr.", "smith-ca9", "Smith, Milan D., Jr.")]
    [InlineData("Agee", "agee-ca4", "Agee")]
    [InlineData("Jane Doe", "another-cand", "Jane Doe")]
    public void OfJudge_PutsTheSurnameFirst(string name, string id, string expected) =>
        Assert.Equal(expected, RegistryName.OfJudge(name, id));

    [Theory]
    [InlineData("The Citizen Lab", "C")]
    [InlineData("Émile Zola", "E")]
    [InlineData("40 Wall Street LLC", "#")]
    public void LetterOf_AName_IsThatOfItsFirstWord(string name, string expected) => Assert.Equal(expected, RegistryName.LetterOf(name));
}
