using CaseTracker.Core.State;
using CaseTracker.Exchange.Answers;
using CaseTracker.Exchange.Summaries;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>What a lawyer would say of made-up cases in which courts above and second trials undo what was decided, each of a kind that an
/// earlier version got wrong.</summary>
public sealed class ReviewedAndTriedAgainTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Theory]
    [InlineData("a cut reversed for the plaintiff", "2021-02-01", "award of $30 in judgment", "modified")]
    [InlineData("a cut reversed for the defendant", "2021-02-01", "award of $15 in judgment", "$30")]
    [InlineData("a retrial lost", "2020-05-15", "New trial ordered", "Judgment for")]
    [InlineData("a retrial lost", "2020-06-10", "Pending", "New trial ordered (")]
    [InlineData("a retrial lost", "2020-07-10", "Judgment for the defendants", "New trial ordered (")]
    [InlineData("decided anew after a vacatur", "2021-04-01", "Reversed by the Ninth Circuit on 1 March 2021", "Supreme Court")]
    [InlineData("affirmed after a vacatur", "2021-04-01", "award of $30 in judgment", "appeal decided")]
    [InlineData("a verdict reinstated", "2020-06-10", "Judgment for the defendants", "liability on every claim since reversed")]
    [InlineData("a verdict reinstated", "2020-07-10", "award of $30 by verdict, no judgment", "set aside")]
    [InlineData("a verdict reinstated", "2020-08-10", "Judgment for the plaintiff", "set aside")]
    [InlineData("a cut refused", "2020-04-01", "New trial ordered", "Judgment for")]
    [InlineData("a cut refused", "2020-04-01", "verdict of $30 set aside (remittitur to $15 refused on 20 March 2020)", "$10")]
    [InlineData("a cut refused", "2020-06-10", "award of $40 against Beta Ltd. by verdict", "Judgment for")]
    [InlineData("a cut refused in part", "2020-04-01", "New trial ordered", "Judgment for")]
    [InlineData("a cut refused in part", "2020-04-01", "$10 by verdict (remittitur to $15 refused on 20 March 2020;", "$30")]
    [InlineData("a cut refused in part", "2020-06-10", "verdict of $30 set aside (a later verdict took its place", "Judgment for")]
    [InlineData("reversed as to one", "2020-08-01", "reversed on Fraud as to Gamma, affirmed on Fraud as to Beta Ltd.", "vacated")]
    [InlineData("a dismissal reversed as to one", "2020-08-01", "reversed on Fraud as to Gamma, affirmed on Theft, remanded", "vacated")]
    [InlineData("tried on remand", "2020-10-10", "award of $7 by verdict", "appeal decided")]
    [InlineData("a new trial ordered above", "2020-06-10", "Judgment for the plaintiff", "New trial ordered")]
    [InlineData("a new trial ordered above", "2020-07-10", "New trial ordered", "Judgment for")]
    [InlineData(
        "dropped and brought again",
        "2020-03-10",
        "all claims voluntarily dismissed without prejudice on 1 March 2020",
        "for good"
    )]
    [InlineData("dropped and brought again", "2020-09-10", "Reopened", "all claims")]
    public void StatusLine_SaysWhatALawyerWould(string made, string day, string expected, string wrong) =>
        Says(On(made, day).State.StatusLine, expected, wrong);

    [Theory]
    [InlineData("a cut reversed for the plaintiff", "2021-02-01", AnswerQuestion.Owed, "$30", "$15")]
    [InlineData("a retrial lost", "2020-06-10", AnswerQuestion.Next, "The case is open", "a new trial")]
    [InlineData("decided anew after a vacatur", "2021-04-01", AnswerQuestion.Next, "We found nothing still to come", "on remand")]
    [InlineData("affirmed after a vacatur", "2021-04-01", AnswerQuestion.Next, "We found nothing still to come", "on remand")]
    [InlineData("a verdict reinstated", "2020-07-10", AnswerQuestion.Owed, "Nobody owes anything yet", "set aside")]
    [InlineData("a cut refused", "2020-04-01", AnswerQuestion.Owed, "so a new trial on the punitive damages follows", "owes $")]
    [InlineData("a cut refused in part", "2020-04-01", AnswerQuestion.Owed, "leaving $10", "set aside on")]
    [InlineData("a cut refused", "2020-04-01", AnswerQuestion.Next, "a new trial in", "that follows the refused")]
    [InlineData("tried on remand", "2020-07-10", AnswerQuestion.Next, "on remand, a new decision on the award “Damages”", "open;")]
    [InlineData("tried on remand", "2020-10-10", AnswerQuestion.Next, "no open appeal", "on remand")]
    [InlineData("a new trial ordered above", "2020-06-10", AnswerQuestion.Next, "the mandate of the Ninth Circuit", "a new trial in")]
    [InlineData("a new trial ordered above", "2020-09-10", AnswerQuestion.Next, "nothing still to come", "a new trial")]
    [InlineData("one payor let off the award", "2020-08-01", AnswerQuestion.Owed, "Beta Ltd. owes Alpha Inc. $30", "Gamma")]
    [InlineData("one payor let off the award", "2020-06-10", AnswerQuestion.Owed, "$30", "reversed it")]
    [InlineData("one payor let off the claim", "2020-08-01", AnswerQuestion.Owed, "Beta Ltd. owes Alpha Inc. $30", "Gamma")]
    public void Answer_SaysWhatALawyerWould(string made, string day, AnswerQuestion question, string expected, string wrong) =>
        Says(AnswerWriter.Write(On(made, day)).Single(one => one.Question == question).Text, expected, wrong);

    [Theory]
    [InlineData(
        "decided anew after a vacatur",
        "2021-04-01",
        SummaryLength.Headline,
        "that the Ninth Circuit reversed on 1 March 2021",
        "Supreme"
    )]
    [InlineData(
        "a verdict reinstated",
        "2020-06-10",
        SummaryLength.Headline,
        "which the Ninth Circuit reversed on 1 June 2020",
        "reinstated"
    )]
    [InlineData("dismissed after a vacatur", "2020-08-10", SummaryLength.Headline, "dismissed as moot on 1 August 2020", "a ruling that")]
    [InlineData(
        "a new trial ordered above",
        "2020-07-10",
        SummaryLength.Headline,
        "ordered by the Ninth Circuit on 1 June 2020",
        "reached"
    )]
    [InlineData(
        "a new trial ordered above",
        "2020-07-10",
        SummaryLength.Short,
        "The Ninth Circuit ordered a new trial",
        "District of California ordered"
    )]
    [InlineData("a new trial ordered above", "2020-09-10", SummaryLength.Short, "settled", "on record as held")]
    [InlineData("dropped and brought again", "2020-03-10", SummaryLength.Short, "by notice without prejudice on 1 March 2020", "dismissed")]
    [InlineData(
        "consolidated",
        "2018-04-01",
        SummaryLength.Short,
        "No. 1:18-cv-9 in the Northern District of California was consolidated into No. 1:17-cv-1",
        "ended"
    )]
    public void Summary_SaysWhatALawyerWould(string made, string day, SummaryLength length, string expected, string wrong) =>
        Says(
            string.Join(
                ' ',
                from section in SummaryWriter.Write(On(made, day), length).Sections
                from block in section.Blocks
                from sentence in block.Sentences
                select sentence.Text
            ),
            expected,
            wrong
        );

    private static void Says(string text, string expected, string wrong)
    {
        Assert.Contains(expected, text, Ordinal);
        Assert.DoesNotContain(wrong, text, Ordinal);
    }

    private static CaseReading On(string made, string day) =>
        new(TriedAgainCases.Made[made]().History(), DateOnly.Parse(day), new DateOnly(2026, 11, 30));
}
