using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;
using CaseTracker.Data.Bundle;
using CaseTracker.Exchange.Answers;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>What lawyers who read the bundled cases found wrong, each kind with the right words: docs/decisions/0061-what-is-on-appeal.md.
/// </summary>
public sealed class ReadAsALawyerTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Theory]
    // An appeal from one order leaves the case pending, and a case on trial is not "on appeal".
    [InlineData("people-v-trump", "2023-11-01", "Pending (N.Y. Sup. Ct., N.Y. Cty. 452564/2022), with an appeal open", "On appeal")]
    [InlineData("whatsapp-v-nso-group", "2020-08-01", "Pending (N.D. Cal. 4:19-cv-07123-PJH), with an appeal open", "On appeal")]
    // The judgment's own appeal is over; a later order is on appeal.
    [InlineData("epic-games-v-apple", "2025-06-05", "; a later order on appeal (9th Cir. 25-2935)", "YGR), on appeal")]
    // Partial rulings for the defendant are told as those for the plaintiff are.
    [InlineData("bartz-v-anthropic", "2025-06-24", "decided for the defendant on 2 claims", "liability")]
    // Fees without a sum, interest by inference.
    [InlineData("facebook-v-power-ventures", "2018-01-01", "attorneys’ fees granted on 8 August 2017 (sum not found)", "Not yet")]
    [InlineData("depp-v-heard", "2022-07-01", "6% a year, simple, inferred", "Not yet")]
    // No mandate is missing on the day of the opinion.
    [InlineData("khashoggi-v-nso-group", "2025-05-21", "mandate not yet due", "we found no order sending the case back")]
    [InlineData("khashoggi-v-nso-group", "2025-06-20", "we found no order sending the case back", "not yet due")]
    public void StatusLine_SaysWhatALawyerWould(string slug, string day, string expected, string wrong)
    {
        var line = On(slug, day).State.StatusLine;

        Assert.Contains(expected, line, Ordinal);
        Assert.DoesNotContain(wrong, line, Ordinal);
    }

    [Theory]
    [InlineData("people-v-trump", "2024-04-02", AnswerQuestion.Next, "Still to be decided", "Deadline")]
    [InlineData("people-v-trump", "2024-03-30", AnswerQuestion.Banned, "No ban is in force now.", "bans 4 things")]
    [InlineData("bartz-v-anthropic", "2026-05-14", AnswerQuestion.Next, "Still to be decided: the final approval", "Hearing")]
    [InlineData("bartz-v-anthropic", "2025-10-01", AnswerQuestion.Owed, "to be paid by Anthropic PBC", "Nobody")]
    [InlineData(
        "epic-games-v-apple",
        "2025-06-05",
        AnswerQuestion.Owed,
        "Apple Inc. was ordered on 30 April 2025 to pay a sanction",
        "Nobody"
    )]
    [InlineData("facebook-v-power-ventures", "2013-08-10", AnswerQuestion.Owed, "to pay Facebook, Inc. $39,796.73 as a sanction", "Nobody")]
    [InlineData(
        "johnson-v-monsanto",
        "2021-03-20",
        AnswerQuestion.Owed,
        "to pay Dewayne Johnson costs in a sum we could not find",
        "Nobody"
    )]
    [InlineData("diaz-v-tesla", "2022-06-22", AnswerQuestion.Owed, "so a new trial on damages follows", "was set aside")]
    [InlineData("sony-v-cox", "2026-11-20", AnswerQuestion.Owed, "(we infer that it has taken effect)", "mandate is stayed")]
    [InlineData("whatsapp-v-nso-group", "2025-12-22", AnswerQuestion.Next, "15 January to 5 February 2026", "from 5 January")]
    public void Answer_SaysWhatALawyerWould(string slug, string day, AnswerQuestion question, string expected, string wrong)
    {
        var answer = AnswerWriter.Write(On(slug, day)).Single(one => one.Question == question).Text;

        Assert.Contains(expected, answer, Ordinal);
        Assert.DoesNotContain(wrong, answer, Ordinal);
    }

    /// <summary>What a court above dismissed, the trial court can't revise; what it decided itself before judgment, it can.</summary>
    [Theory]
    [InlineData("people-v-trump", "2023-06-28", "ivanka-trump", false)]
    [InlineData("bartz-v-anthropic", "2025-06-24", "anthropic", true)]
    public void Ruling_OfACourtAbove_IsNotCalledRevisable(string slug, string day, string party, bool revisable)
    {
        var reading = On(slug, day);
        var decided = reading
            .State.Claims.SelectMany(claim => claim.Results.Select(result => (claim, result)))
            .Where(pair => pair.result.Party == party && pair.result.Event is not null)
            .ToList();

        Assert.NotEmpty(decided);
        Assert.All(decided, pair => Assert.Equal(revisable, reading.IsRevisable(pair.claim, pair.result)));
    }

    [Theory]
    [InlineData("depp-v-heard", "2022-07-01", "$10,350,000", "in judgment")]
    [InlineData("depp-v-heard", "2023-07-01", "$1,000,000", "settled")]
    [InlineData("diaz-v-tesla", "2024-04-01", null, "settled, sum not known")]
    [InlineData("bartz-v-anthropic", "2025-10-01", "$1,500,000,000", "settlement, preliminarily approved")]
    [InlineData("in-re-facebook-biometric", "2021-06-01", "$650,000,000", "settlement, finally approved")]
    [InlineData("people-v-trump", "2025-10-01", "$454,156,783.05", "vacated on appeal")]
    public void Money_OfAList_IsOneSumThatWasNeverAddedUpAcrossTheSides(string slug, string day, string? sum, string words)
    {
        var money = MoneyBrief.Of(On(slug, day).State);

        Assert.Equal((sum, words), (money?.Sum?.ToString(), money?.Words));
    }

    [Fact]
    public void Fees_GrantedWithoutASum_AreOnRecordFromTheirDay()
    {
        Assert.Empty(On("facebook-v-power-ventures", "2017-08-07").State.FeeGrants);
        Assert.Equal("fees-order", Assert.Single(On("facebook-v-power-ventures", "2026-01-01").State.FeeGrants).Event);
    }

    private static CaseReading On(string slug, string day)
    {
        var bytes = BundledCases.Embedded().Single(bundled => bundled.Name.EndsWith($".{slug}.case.json", Ordinal)).Bytes;
        return new CaseReading(new CaseHistory(CaseFile.Read(bytes).Case!), DateOnly.Parse(day), new DateOnly(2026, 11, 30));
    }
}
