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
    [InlineData("khashoggi-v-nso-group", "2025-06-20", "we found no mandate", "not yet due")]
    // A record that stands for several counts counts as so many; the same claims in two suits are told as that.
    [InlineData("epic-games-v-apple", "2021-09-11", "for the defendant on 9 claims", "4 claims")]
    [InlineData("united-states-v-google-search", "2024-08-05", "liability found on 4 claims in 2 suits", "on 4 claims,")]
    // What was done with an order that held a party in contempt.
    [InlineData("epic-games-v-apple", "2025-12-12", "(9th Cir. 25-2935): contempt affirmed, ", "Not yet")]
    // A plaintiff who walks away was not defeated; a day on which a court was told is not that of the agreement.
    [InlineData("apple-v-nso-group", "2026-11-20", "all claims voluntarily dismissed", "claims dismissed")]
    [InlineData("diaz-v-tesla", "2024-03-20", "Settled on 15 March 2024, sum not disclosed, as the court was told", "notified")]
    // A settlement after the judgment decides no claim anew.
    [InlineData("depp-v-heard", "2022-12-20", "5 with judgment for John C. Depp, II on the merits", "3 settled")]
    // An order that cancels, and its end.
    [InlineData("people-v-trump", "2023-09-26", "order of 26 September 2023 in force", "Not yet")]
    [InlineData("people-v-trump", "2024-02-17", "remedy decided, no judgment yet", "order of 26 September 2023")]
    // A verdict says who won; the remedy that waits is not a second finding of liability.
    [InlineData("people-v-trump", "2024-02-17", "; remedy decided, no judgment yet", "liability found on 1 claim")]
    [InlineData("depp-v-heard", "2022-06-10", "liability found on 3 claims and 1 counterclaim; verdict for the plaintiff on 2", "Not yet")]
    [InlineData("johnson-v-monsanto", "2018-08-10", "liability found on 3 claims; award of $289,253,209.35 by verdict", "Not yet")]
    [InlineData("diaz-v-tesla", "2022-04-14", "liability found on 3 claims; decided for the defendants on 1 claim", "Not yet")]
    // What is on appeal beside a settlement, and a settlement that was refused.
    [InlineData("in-re-facebook-biometric", "2021-03-30", "; another order on appeal (9th Cir. 21-15553)", "; on appeal")]
    [InlineData("in-re-facebook-biometric", "2020-06-05", "class settlement ($550,000,000, ", "Not yet")]
    // An affirmance sends nothing back; what was won and reversed is not won.
    [InlineData("facebook-v-power-ventures", "2026-11-20", "affirmed (we found no mandate)", "we found no order sending the case back")]
    [InlineData("facebook-v-power-ventures", "2026-11-20", "Judgment for the plaintiff on 2 claims (", "Not yet")]
    // What is inferred is told to be.
    [InlineData("people-v-trump", "2024-03-30", "$4,659,175.84 (sum inferred) against Donald Trump Jr.", "Not yet")]
    public void StatusLine_SaysWhatALawyerWould(string slug, string day, string expected, string wrong)
    {
        var line = On(slug, day).State.StatusLine;

        Assert.Contains(expected, line, Ordinal);
        Assert.DoesNotContain(wrong, line, Ordinal);
    }

    [Theory]
    [InlineData("people-v-trump", "2024-04-02", AnswerQuestion.Next, "Still to be decided", "Deadline")]
    [InlineData("people-v-trump", "2024-03-30", AnswerQuestion.Banned, "2 gag orders stand too", "No ban is in force now")]
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
    [InlineData("whatsapp-v-nso-group", "2025-10-17", AnswerQuestion.Next, "the plaintiffs’ answer to the cut", "no upcoming hearing")]
    [InlineData("whatsapp-v-nso-group", "2025-10-17", AnswerQuestion.Banned, "By press accounts, a permanent injunction", "A permanent")]
    [InlineData("epic-games-v-apple", "2021-12-08", AnswerQuestion.Banned, "not yet in effect, and a part of it is stayed", "is in force")]
    [InlineData(
        "epic-games-v-apple",
        "2026-11-20",
        AnswerQuestion.Next,
        "a clause of the permanent injunction (“Any commission or fee",
        "injunction;"
    )]
    [InlineData("epic-games-v-apple", "2022-01-01", AnswerQuestion.Owed, "Epic says that it has paid Apple $6 million", "Tim Sweeney said")]
    [InlineData("people-v-trump", "2023-12-15", AnswerQuestion.Owed, "sanctions of $15,000 in all", "$5,000 on")]
    [InlineData("people-v-trump", "2023-09-26", AnswerQuestion.Banned, "orders 1 thing (“The cancellation of the business", "Nothing")]
    [InlineData(
        "people-v-trump",
        "2023-12-15",
        AnswerQuestion.Banned,
        "a preliminary injunction of 3 November 2022 bans",
        "an order of 26"
    )]
    [InlineData("people-v-trump", "2024-02-17", AnswerQuestion.Banned, "to forbid or order awaits a judgment", "order of 26 September")]
    [InlineData(
        "people-v-trump",
        "2024-02-23",
        AnswerQuestion.Next,
        "the time to appeal from the latest decision is still running",
        "may not"
    )]
    [InlineData("depp-v-heard", "2026-11-20", AnswerQuestion.Owed, "and reported as paid in or before June 2023", ", paid by")]
    [InlineData(
        "in-re-facebook-biometric",
        "2021-06-01",
        AnswerQuestion.Owed,
        "an appeal to the Ninth Circuit, from another order, is open",
        "Nobody"
    )]
    [InlineData("hiq-labs-v-linkedin", "2022-04-18", AnswerQuestion.Next, "the rest of 1 motion decided in part", "no ruling on 1 motion")]
    // Two courts left no liability; a ban that a gag order is; what liability leaves to decide.
    [InlineData(
        "sony-v-cox",
        "2026-11-20",
        AnswerQuestion.Owed,
        "No liability is left: the Fourth Circuit reversed it on “Vicarious",
        "every claim"
    )]
    [InlineData("people-v-trump", "2025-08-25", AnswerQuestion.Banned, "2 gag orders stand too", "No ban is in force now")]
    [InlineData("whatsapp-v-nso-group", "2024-12-20", AnswerQuestion.Next, "Still to be decided: the damages and", "Nothing")]
    [InlineData("united-states-v-google-search", "2024-08-06", AnswerQuestion.Next, "Still to be decided: the remedy", "The case is open")]
    [InlineData("epic-games-v-apple", "2021-12-08", AnswerQuestion.Next, "but for the part that is stayed", "Nothing")]
    [InlineData("in-re-facebook-biometric", "2021-03-30", AnswerQuestion.Owed, ", from another order, is open", "Ninth Circuit is open")]
    [InlineData(
        "facebook-v-power-ventures",
        "2016-07-13",
        AnswerQuestion.Banned,
        "is still in force: the Ninth Circuit vacated it",
        "was vacated"
    )]
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
