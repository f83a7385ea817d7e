using CaseTracker.Core.Dockets;
using Xunit;

namespace CaseTracker.Tests.Dockets;

public sealed class DocketNumberTests
{
    [Theory]
    [InlineData("4:19-cv-07123-PJH", "4:19-cv-07123", "4:19cv7123", "19cv7123", "4-19-cv-07123")]
    [InlineData("4:19-CV-7123", "4:19-cv-07123", "4:19cv7123", "19cv7123", "4-19-cv-07123")]
    [InlineData("19-cv-7123", "19-cv-07123", "19cv7123", "19cv7123", "19-cv-07123")]
    [InlineData("Case No. 2:08-bk-17994-EPB", "2:08-bk-17994", "2:08bk17994", "08bk17994", "2-08-bk-17994")]
    [InlineData("20-16408", "20-16408", "20n16408", "20n16408", "20-16408")]
    [InlineData("8-09-78584", "8-09-78584", "8:09n78584", "09n78584", "8-09-78584")]
    [InlineData("22A123", "22A123", "22a123", "22a123", "22a123")]
    public void Read_OfANumber_GivesItsParts(string text, string shown, string key, string core, string slug)
    {
        var number = DocketNumber.Read(text)!;

        Assert.Equal((text, shown, key, core, slug), (number.Raw, number.Text, number.Key, number.Core, number.Slug));
    }

    [Theory]
    [InlineData("4:19-cv-07123-PJH", "19-cv-7123", true)]
    [InlineData("4:19-cv-07123", "4:19-cv-07123-KAW", true)]
    [InlineData("4:19-cv-07123", "3:19-cv-07123", false)]
    [InlineData("4:19-cv-07123", "4:19-cr-07123", false)]
    public void Fits_WithoutAnOffice_FitsAnyOffice(string one, string other, bool expected) =>
        Assert.Equal(expected, DocketNumber.Read(one)!.Fits(DocketNumber.Read(other)!));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("—/—")]
    public void Read_OfNoNumber_IsNull(string? text) => Assert.Null(DocketNumber.Read(text));

    [Fact]
    public void Read_OfATextThatIsTooLong_IsNull() => Assert.Null(DocketNumber.Read(new string('1', DocketNumber.Longest + 1)));
}
