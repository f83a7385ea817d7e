using System.Text;
using System.Text.Json;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Redaction;
using CaseTracker.Core.State;
using CaseTracker.Tests.Data;
using Xunit;

namespace CaseTracker.Tests.Redaction;

public sealed class RedactorTests
{
    [Theory]
    [InlineData("Jury awards damages", "events[1].title", RedactionTreatment.Replaced)]
    [InlineData("Bo Smith", "counsel[0].lawyers[0]", RedactionTreatment.Replaced)]
    [InlineData("example.org/1", "sources[0].url", RedactionTreatment.LeftOut)]
    [InlineData("2025-05-07", "sources[0].date", RedactionTreatment.CutToItsYear)]
    [InlineData("injunction-motion", "motions[0].id events[2].ruling.decides[0].motion", RedactionTreatment.Replaced)]
    public void Withhold_AValue_ChangesItsPlacesAndNoOther(string words, string places, RedactionTreatment fate)
    {
        var before = SampleCases.Read(SampleCases.Full());

        var withheld = Redactor.Withhold(before, [RedactedTerm.Read(words).Value]);

        Assert.Empty(withheld.Errors);
        Assert.Equal(places.Split(' ').Select(path => new RedactedPlace(path, fate)), withheld.Places);
        Assert.Empty(Redactor.Find(withheld.Record!, [RedactedTerm.Read(words).Value]));
        Assert.Equal(
            Text(before).Split('\n').Length - Text(withheld.Record!).Split('\n').Length,
            fate == RedactionTreatment.LeftOut ? 1 : 0
        );
    }

    [Fact]
    public void Withhold_ASum_LeavesOutWhatCannotDoWithoutIt_AndTheRestStillFolds()
    {
        var before = SampleCases.Read(
            Encoding.UTF8.GetBytes(
                Encoding
                    .UTF8.GetString(SampleCases.Full())
                    .Replace("\"punitive\": \"900\"", "\"punitive\": \"90000\"", StringComparison.Ordinal)
            )
        );

        var withheld = Redactor.Withhold(before, [RedactedTerm.Read("$90,000").Value]);

        Assert.Equal(["events[1].effects[0].components.punitive"], withheld.Places.Select(place => place.Path));
        Assert.DoesNotContain("90000", Text(withheld.Record!), StringComparison.Ordinal);
        Assert.NotEmpty(new CaseHistory(withheld.Record!).On(new DateOnly(2025, 12, 3)).StatusLine);
    }

    [Fact]
    public void Withhold_ADayThatARecordCannotDoWithout_LeavesOutThatRecord()
    {
        var before = SampleCases.Read(SampleCases.Full());

        var withheld = Redactor.Withhold(before, [RedactedTerm.Read("2025-12-02").Value]);

        Assert.Null(withheld.Record);
        Assert.Contains("can't do without", Assert.Single(withheld.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Withhold_TheAddressOfTheCase_IsRefused() =>
        Assert.Equal(
            "slug",
            Assert.Single(Redactor.Withhold(SampleCases.Read(SampleCases.Full()), [RedactedTerm.Read("Roe v. Doe").Value]).Errors).Path
        );

    /// <summary>Each text of a file in which every key is used, one after the
    /// other: what is left can be read, and does not hold it.</summary>
    [Fact]
    public void Withhold_EachTextOfACaseThatUsesEveryKey_LeavesACaseWithoutIt()
    {
        var before = Everything.Case();
        var tried = 0;
        foreach (var text in Texts(CaseFile.Write(before)))
        {
            if (!RedactedTerm.Read(text).TryGet(out var words) || words.AreIn(before.Slug) || Redactor.Find(before, [words]).Count == 0)
                continue;
            var withheld = Redactor.Withhold(before, [words]);
            tried++;
            if (withheld.Record is null)
                Assert.NotEmpty(withheld.Errors);
            else
                Assert.Empty(Redactor.Find(withheld.Record, [words]));
        }

        Assert.InRange(tried, 60, 10_000);
    }

    private static string Text(CourtCase courtCase) => Encoding.UTF8.GetString(CaseFile.Write(courtCase));

    private static HashSet<string> Texts(byte[] file)
    {
        var texts = new HashSet<string>();
        var reader = new Utf8JsonReader(file);
        while (reader.Read())
            if (reader.TokenType == JsonTokenType.String)
                texts.Add(reader.GetString()!);
        return texts;
    }
}
