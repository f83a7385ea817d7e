using System.Text.RegularExpressions;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;
using CaseTracker.Core.Timeline;
using CaseTracker.Exchange.Answers;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>The four questions that readers bring to a case, answered on every day on which an answer changes.</summary>
public sealed partial class CaseAnswerTests
{
    private const int MostWords = 60;

    private static readonly DateOnly Today = new(2026, 11, 25);

    public static TheoryData<string> Bundled =>
        [.. Directory.GetFiles(ProjectRoot.File("src/CaseTracker.Data/Bundle"), "*.case.json").Select(Slug).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Bundled))]
    public void Write_OnEveryDayOfABundledCase_IsWhatWasReadAndApproved(string slug)
    {
        var lines = new List<string>();
        var last = new Dictionary<AnswerQuestion, string>();
        foreach (var reading in Days(slug))
        foreach (var answer in AnswerWriter.Write(reading))
            if (last.GetValueOrDefault(answer.Question) != answer.Text)
            {
                lines.Add($"{reading.AsOf:yyyy-MM-dd} {answer.Question}: {answer.Text}");
                last[answer.Question] = answer.Text;
            }

        ApprovedFile.Holds($"Answers/{slug}.txt", string.Concat(lines.Select(line => line + '\n')));
    }

    [Theory]
    [MemberData(nameof(Bundled))]
    public void Write_OnEveryDayOfABundledCase_SaysNeitherMoreNorLessThanTheState(string slug)
    {
        foreach (var reading in Days(slug))
        {
            var answers = AnswerWriter.Write(reading);
            Assert.Equal(Enum.GetValues<AnswerQuestion>(), answers.Select(answer => answer.Question));
            var owed = reading.State.Awards.Any(award =>
                award.IsOwed && UnheldReview.Of(reading.State, award) is null && award.Paid.Amount < award.Total.Amount
            );
            Assert.True(owed == Owes.IsMatch(answers[0].Text), $"{reading.AsOf}: {answers[0].Text}");
            Assert.All(
                answers,
                answer =>
                {
                    Assert.InRange(answer.Text.Split(' ').Length, 3, MostWords);
                    Assert.DoesNotContain("  ", answer.Text, StringComparison.Ordinal);
                    Assert.DoesNotContain("..", answer.Text, StringComparison.Ordinal);
                    Assert.EndsWith(".", answer.Text, StringComparison.Ordinal);
                    Assert.All(answer.Proof, id => Assert.NotEqual(EventOccurrence.NotYet, reading.OccurrenceOf(id)));
                }
            );
        }
    }

    [Theory]
    [InlineData("'injunctionIssued': 'perm'", "A permanent injunction of 1 February 2020 binds Beta Ltd. and is in force.")]
    [InlineData("'motionFiled': 'dismiss'", "Nothing is banned: we found no injunction.")]
    public void Banned_OfAnInjunction_SaysWhetherItHolds(string effect, string expected) => Assert.Equal(expected, Answers(effect)[1].Text);

    [Theory]
    [InlineData(false, "Still to be decided: a motion to extend time; we found no date for it.")]
    [InlineData(true, "We found no open appeal and no date still to come; we found no ruling on 1 motion.")]
    public void Next_OfAMotionOfLittleWeight_DoesNotSayThatNoneIsPending(bool missing, string expected)
    {
        var builder = new CaseBuilder()
            .Event("complaint", "2018-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event("judgment", "2018-02-01", "'judgmentEntered': 'trial', 'kind': 'final', 'claims': ['fraud', 'theft']")
            .Event("motion", "2018-03-01", "'motionFiled': 'extend'");
        if (missing)
            builder.NotFound("motion/extend/disposition");

        Assert.Equal(expected, AnswerWriter.Write(Reading(builder))[2].Text);
    }

    [Fact]
    public void Owed_ByOneWhoseNameBeginsWithTheArticle_IsSingular()
    {
        var builder = new CaseBuilder()
            .Set("parties", "beta", "'names': [ { 'name': 'The Beta Company' } ]")
            .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
            .Event("verdict", "2020-02-01", "'awardMade': 'damages', 'components': { 'compensatory': '10' }")
            .Event("judgment", "2020-03-01", "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['damages']");

        Assert.Equal("The Beta Company owes Alpha Inc. $10.", AnswerWriter.Write(Reading(builder))[0].Text);
    }

    [Fact]
    public void Owed_WithoutAJudgment_IsNothingYetAndTheHedgeIsMarked()
    {
        var owed = Answers("'awardMade': 'damages', 'components': { 'compensatory': '10' }")[0];

        Assert.Equal(
            "Nobody owes anything yet: an order awarded $10 on 1 February 2020, and no judgment for the sum is on record.",
            owed.Text
        );
        Assert.Equal(["$10"], owed.Parts.Where(part => part.Tone == AnswerTone.Sum).Select(part => part.Text));
        Assert.Single(owed.Parts, part => part.Tone == AnswerTone.Hedge);
        Assert.Equal(["turn"], owed.Proof);
    }

    [Fact]
    public void Why_OfAnAwardThatWasCut_TellsBothFiguresWithTheirDays()
    {
        var reading = Reading(
            new CaseBuilder()
                .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
                .Event("verdict", "2020-02-01", "'awardMade': 'damages', 'components': { 'compensatory': '10', 'punitive': '90' }")
                .Verdict()
                .Event("cut", "2020-03-01", "'remittiturOffered': 'damages', 'component': 'punitive', 'to': '30'")
        );

        var why = FigureWhy.Of(reading)!.Value;

        Assert.Equal("Why news reports say $100 and $40", why.Question);
        Assert.Equal(
            "$100 is what the jury awarded on 1 February 2020; $40 is what the judge cut it to on 1 March 2020 on condition that "
                + "the plaintiff accepts (remittitur; we found no answer). "
                + "Each figure was right on its day. Of the last total, $30 is punitive damages and $10 is compensatory damages; "
                + "a report may give one of these alone.",
            why.Text
        );
    }

    private static IReadOnlyList<CaseAnswer> Answers(string effect) =>
        AnswerWriter.Write(
            Reading(
                new CaseBuilder()
                    .Event("complaint", "2020-01-01", "'docketOpened': 'trial'", "'claimAsserted': 'fraud'")
                    .Event("turn", "2020-02-01", effect)
            )
        );

    private static CaseReading Reading(CaseBuilder builder) => new(builder.History(), new DateOnly(2020, 6, 1), new DateOnly(2020, 6, 1));

    private static IEnumerable<CaseReading> Days(string slug)
    {
        var history = new CaseHistory(
            CaseFile.Read(File.ReadAllBytes(ProjectRoot.File($"src/CaseTracker.Data/Bundle/{slug}.case.json"))).Case!
        );
        for (var day = history.Turnings.FirstAfter(DateOnly.MinValue); day < Today; day = history.Turnings.FirstAfter(day.Value))
            yield return new CaseReading(history, day.Value, Today);
        yield return new CaseReading(history, Today, Today);
    }

    private static string Slug(string path) => Path.GetFileName(path).Replace(".case.json", "", StringComparison.Ordinal);

    [GeneratedRegex("(^| )owes? (?!anything)")]
    private static partial Regex Owes { get; }
}
