using CaseTracker.Web.Cases.Templates;
using Xunit;

namespace CaseTracker.Web.Tests.Templates;

public sealed class DayTemplateTests
{
    [Theory]
    [InlineData("a 1 b", "a 2 b", "a 3 b")]
    [InlineData("1", "2", "3")]
    [InlineData("11", "22", "33")]
    [InlineData("none", "none", "none")]
    [InlineData("", "", "")]
    [InlineData("same 1 and 1", "same 1 and 2", "same 1 and 3")]
    [InlineData("same 2 and 1", "same 2 and 2", "same 2 and 3")]
    [InlineData("é 1 “x”", "é 2 “x”", "é 3 “x”")]
    public void Create_PagesThatDifferInTheWordOfTheDay_GivesThatOfAnother(string one, string other, string expected) =>
        Assert.Equal(expected, DayTemplate.Create(new(one, ["1"]), new(other, ["2"]))!.Fill(["3"]));

    [Theory]
    [InlineData("a 1 b", "a 1 c")]
    [InlineData("in 4 days", "in 5 days")]
    [InlineData("1", "2 and more")]
    [InlineData("1 and more", "2")]
    [InlineData("", "more")]
    [InlineData("2", "1")]
    public void Create_PagesThatDifferInMore_GivesNone(string one, string other) =>
        Assert.Null(DayTemplate.Create(new(one, ["1"]), new(other, ["2"])));

    [Fact]
    public void Create_WordsWithinWords_TakesTheLongest()
    {
        var template = DayTemplate.Create(new("on 5 January: M5 5", ["5", "5 January"]), new("on 6 January: M6 5", ["6", "6 January"]))!;

        Assert.Equal("on 1 March: M12 5", template.Fill(["12", "1 March"]));
    }

    [Fact]
    public void Create_WordsOfUnequalLength_KeepsTheirPlaces()
    {
        var template = DayTemplate.Create(new("<i>9 May</i><b>9</b>", ["9 May", "9"]), new("<i>10 May</i><b>10</b>", ["10 May", "10"]))!;

        Assert.Equal("<i>1 September</i><b>1</b>", template.Fill(["1 September", "1"]));
    }

    [Fact]
    public async Task WriteAsync_IsThePageAsBytes()
    {
        using var written = new MemoryStream();

        await DayTemplate.Create(new("“1”", ["1"]), new("“2”", ["2"]))!.WriteAsync(written, ["3"]);

        Assert.Equal("“3”"u8.ToArray(), written.ToArray());
    }
}
