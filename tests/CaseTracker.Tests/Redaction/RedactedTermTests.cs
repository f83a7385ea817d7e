using CaseTracker.Core.Redaction;
using Xunit;

namespace CaseTracker.Tests.Redaction;

public sealed class RedactedTermTests
{
    [Theory]
    [InlineData("Jane Roe", "So said Jane Roe.", "So said [withheld].")]
    [InlineData("Jane Roe", "JANE  ROE’s house, jane-roe", "[withheld]’s house, [withheld]")]
    [InlineData("Jane Roe", "Jane\nRoe", "[withheld]")]
    [InlineData("Jane Roe", "Jane; then Roe, JaneRoe, Jane Roebuck, Mary-Jane Roes", null)]
    [InlineData(
        "4,002,471",
        "$4,002,471 or 4002471, not 14,002,471 or 4,002,471,000",
        "$[withheld] or [withheld], not 14,002,471 or 4,002,471,000"
    )]
    [InlineData("Straße 7", "in der STRASSE 7", null)]
    [InlineData("Éluard", "éLUARD", "[withheld]")]
    [InlineData("Roe Roe", "Roe Roe Roe", "[withheld] Roe")]
    public void Replace_WholeWordsWhateverStandsBetween_AreReplaced(string words, string text, string? expected)
    {
        var known = RedactedTerm.Read(words).Value;
        var recognised = RedactedTerm.OfMark(RedactionMark.Parse(known.Mark().ToString()));

        Assert.Equal(expected ?? text, known.Replace(text, RedactionPlaceholder.InText));
        Assert.Equal(expected ?? text, recognised.Replace(text, RedactionPlaceholder.InText));
        Assert.Equal(expected is not null, recognised.AreIn(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ann")]
    [InlineData("20 24")]
    [InlineData("[withheld]")]
    [InlineData("…!?")]
    public void Read_TooLittleToTellApart_IsRefusedWithoutRepeatingIt(string text)
    {
        var read = RedactedTerm.Read(text);

        Assert.False(read.IsSuccess);
        if (text.Length > 0)
            Assert.DoesNotContain(text, read.Failure.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Mark_OfTheSameWords_IsAnotherEachTime_AndHoldsNoneOfThem()
    {
        var words = RedactedTerm.Read("Jane Roe").Value;

        Assert.NotEqual(words.Mark().Digest, words.Mark().Digest);
        Assert.DoesNotContain("jane", words.Mark().ToString(), StringComparison.OrdinalIgnoreCase);
    }
}
