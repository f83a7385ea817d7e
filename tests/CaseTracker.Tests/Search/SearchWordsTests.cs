using CaseTracker.Core.Search;
using Xunit;

namespace CaseTracker.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("sanction", "sanctions")]
    [InlineData("sanctions", "sanction")]
    [InlineData("granting", "granted")]
    [InlineData("denied", "deny")]
    [InlineData("deny", "denies")]
    [InlineData("filed", "file")]
    [InlineData("barred", "barring")]
    [InlineData("parties", "party")]
    [InlineData("Injunctions", "injunction")]
    public void FormsOf_AWord_HaveItsOtherForms(string word, string other) => Assert.Contains(other, WordForms.Of(word));

    [Theory]
    [InlineData("nso")]
    [InlineData("19-cv-7123")]
    [InlineData("étude")]
    public void FormsOf_WhatIsNoPlainWord_AreItself(string word) => Assert.Equal([word], WordForms.Of(word));

    [Theory]
    [InlineData("4:19-cv-07123-PJH", "19-cv-7123")]
    [InlineData("4:19-cv-07123", "19 cv 07123")]
    [InlineData("4:2019cv07123", "19-CV-7123")]
    [InlineData("No. 20-16408", "20-16408")]
    [InlineData("Nos. 20-16408, 20-16869", "20-16869")]
    [InlineData("452564/2022", "452564/2022")]
    [InlineData("CL-2019-2911", "CL-2019-2911")]
    public void KeysOfDockets_OfTwoSpellings_Meet(string stored, string typed) =>
        Assert.NotEmpty(SearchKeys.OfDocket(stored).Intersect(SearchKeys.Of(typed)));

    [Theory]
    [InlineData("17 F.4th 930 (9th Cir. 2021)", "17 F.4th 930")]
    [InlineData("17 F.4th 930", "17 f. 4th 930")]
    [InlineData("WhatsApp LLC v. NSO Group", "whatsapp vs. nso group")]
    [InlineData("NSO Group Technologies Limited", "nso group technologies")]
    [InlineData("Álvarez v. Doe", "alvarez v doe")]
    public void Keys_OfTwoSpellings_Meet(string stored, string typed) =>
        Assert.NotEmpty(SearchKeys.Of(stored).Intersect(SearchKeys.Of(typed)));

    [Theory]
    [InlineData("19-cv-7123", "19-cv-7124")]
    [InlineData("17 F.4th 930", "17 F.4th 931")]
    [InlineData("Roe v. Doe", "Doe v. Roe")]
    public void Keys_OfOthers_DoNotMeet(string stored, string typed) =>
        Assert.Empty(SearchKeys.Of(stored).Concat(SearchKeys.OfDocket(stored)).Intersect(SearchKeys.Of(typed)));

    [Theory]
    [InlineData("westbridge", "westbrigde", 1)]
    [InlineData("pegasus", "pegasos", 1)]
    [InlineData("pegasus", "pegasus", 0)]
    [InlineData("pegasus", "pgsus", 2)]
    [InlineData("pegasus", "injunction", 3)]
    public void Distance_BetweenWords_CountsChanges(string one, string other, int distance) =>
        Assert.Equal(distance, WordDistance.Between(one, other, 2));

    [Theory]
    [InlineData("sanctions", "The court sanctions NSO.", "The court [sanctions] NSO.")]
    [InlineData("sanction", "Sanctions, and sanctioned", "[Sanctions], and [sanctioned]")]
    [InlineData("\"source code\"", "Source code; the source. Code", "[Source code]; the [source. Code]")]
    [InlineData("spy*", "spyware and spies", "[spyware] and spies")]
    [InlineData("a -b kind:order", "a b order", "[a] b order")]
    [InlineData("alvarez", "Álvarez", "[Álvarez]")]
    [InlineData("17 F.4th 930", "see 17 F.4th 930", "see [17] [F.4th] [930]")]
    public void Mark_OfAText_MarksWhatWasLookedFor(string query, string text, string marked) =>
        Assert.Equal(marked, Written(new SearchSnippet(SearchQuery.Parse(query)).Mark(text)));

    [Fact]
    public void Cut_OfALongText_ShowsTheWordsAndWholeWordsAround()
    {
        var text = string.Concat(Enumerable.Repeat("lorem ipsum ", 100)) + "pegasus " + string.Concat(Enumerable.Repeat("dolor sit ", 100));

        var cut = Written(new SearchSnippet(SearchQuery.Parse("pegasus")).Cut(text, 80));

        Assert.Contains("[pegasus]", cut, StringComparison.Ordinal);
        Assert.StartsWith("… ", cut, StringComparison.Ordinal);
        Assert.EndsWith(" …", cut, StringComparison.Ordinal);
        Assert.InRange(cut.Length, 40, 100);
    }

    private static string Written(IEnumerable<SearchSnippetPart> parts) =>
        string.Concat(parts.Select(part => part.IsHit ? $"[{part.Text}]" : part.Text));
}
