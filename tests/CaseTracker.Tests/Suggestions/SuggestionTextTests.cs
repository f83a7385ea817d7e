using CaseTracker.Core.Suggestions;
using Xunit;

namespace CaseTracker.Tests.Suggestions;

public sealed class SuggestionTextTests
{
    private static readonly SuggestionText Sound = SuggestionText.Empty with { What = "The sum is wrong." };

    [Theory]
    [InlineData("", "", "what")]
    [InlineData(" \r\n\u202e ", "", "what")]
    [InlineData("A sum.", "ann@example.org", null)]
    [InlineData("A sum.", " ann.o'neil+x@mail.example.org ", null)]
    [InlineData("A sum.", "änn@exämple.org", null)]
    [InlineData("A sum.", "ann", "email")]
    [InlineData("A sum.", "ann@example", "email")]
    [InlineData("A sum.", "@example.org", "email")]
    [InlineData("A sum.", "ann@.org", "email")]
    [InlineData("A sum.", "ann@example..org", "email")]
    [InlineData("A sum.", "ann@example.org.", "email")]
    [InlineData("A sum.", "ann@b.org, bo@b.org", "email")]
    [InlineData("A sum.", "ann @example.org", "email")]
    [InlineData("A sum.", "Ann <ann@example.org>", "email")]
    [InlineData("A sum.", "ann@example.org\nBcc: bo@example.org", "email")]
    [InlineData(" ", "ann", "what,email")]
    public void Faults_OfWhatWasTyped_NameTheirFields(string what, string email, string? fields) =>
        Assert.Equal(
            fields ?? "",
            string.Join(',', (SuggestionText.Empty with { What = what, Email = email }).Faults().Select(fault => fault.Field))
        );

    [Fact]
    public void Faults_OfTextsAsLongAsTheyMayBe_AreNone_AndOneMoreCharacterIsTold()
    {
        var longest = new SuggestionText(
            new string('w', SuggestionText.LongestWhat),
            new string('s', SuggestionText.LongestShould),
            new string('p', SuggestionText.LongestPage),
            new string('n', SuggestionText.LongestName),
            $"{new string('e', SuggestionText.LongestEmail - 4)}@a.b"
        );
        var longer = new SuggestionText(
            $"{longest.What}w",
            $"{longest.Should}s",
            $"{longest.Page}p",
            $"{longest.Name}n",
            $"e{longest.Email}"
        );

        Assert.Empty(longest.Faults());
        Assert.Equal(["what", "should", "page", "name", "email"], longer.Faults().Select(fault => fault.Field));
        Assert.Equal("At most 4,000 characters fit here; these are 4,001.", longer.Faults()[0].Words);
    }

    [Fact]
    public void Faults_CountALineBreakOnce_HoweverABrowserSendsIt() =>
        Assert.Empty((Sound with { What = string.Concat(Enumerable.Repeat("a\r\n", 2_000)) }).Faults());

    [Fact]
    public void Cleaned_HoldsWhatIsSeen_InItsLines()
    {
        var kept = new SuggestionText(
            " a\r\nb\rc\0\u202ed\te \n",
            "\u2066s\u2069",
            "/cases/a\n/money",
            "Ann\tOde",
            " ann@example.org "
        ).Cleaned();

        Assert.Equal(new SuggestionText("a\nb\ncd\te", "s", "/cases/a /money", "Ann Ode", "ann@example.org"), kept);
    }
}
