using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;
using CaseTracker.Exchange.Answers;
using CaseTracker.Exchange.Summaries;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>What an event of uncertain date may have ended by the day is never told as sure: not in the status line, the headline, the
/// answers or the lists.</summary>
public sealed class PossibleTurnsTests
{
    private static readonly DateOnly Today = new(2026, 11, 30);

    public static TheoryData<string> Bundled =>
        [
            .. Directory
                .GetFiles(ProjectRoot.File("src/CaseTracker.Data/Bundle"), "*.case.json")
                .Select(file => Path.GetFileName(file).Replace(".case.json", "", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [InlineData("whatsapp-v-nso-group", "2023-02-20", "29 September 2020 (N.D. Cal. 4:19-cv-07123-PJH; may already be under way again)")]
    [InlineData("whatsapp-v-nso-group", "2025-12-01", "17 October 2025 in force (may already have been administratively stayed)")]
    [InlineData("whatsapp-v-nso-group", "2020-03-20", "both defendants in default (may already have been set aside)")]
    [InlineData("whatsapp-v-nso-group", "2020-07-25", "an appeal may already have been taken (9th Cir. 20-16408)")]
    [InlineData("apple-v-nso-group", "2024-10-01", "Pending (N.D. Cal. 3:21-cv-09078-JD; may already be closed)")]
    [InlineData("diaz-v-tesla", "2023-11-10", "; appeals may already have been taken (9th Cir., numbers not found)")]
    [InlineData("epic-games-v-apple", "2021-09-20", "another appeal may already have been taken (9th Cir. 21-16695)")]
    [InlineData("facebook-v-power-ventures", "2017-10-05", "(U.S., number not found; may already have been decided)")]
    [InlineData("hiq-labs-v-linkedin", "2022-08-10", "14 August 2017 in force (may already have been dissolved)")]
    [InlineData("hiq-labs-v-linkedin", "2020-03-10", "a petition for certiorari may already have been filed (U.S. 19-1116)")]
    [InlineData("in-re-facebook-biometric", "2020-01-25", "a settlement may already have been reached")]
    public void The_status_line_hedges_what_may_have_ended(string slug, string day, string words) =>
        Assert.Contains(words, Read(slug, day).State.StatusLine, StringComparison.Ordinal);

    [Theory]
    [InlineData("whatsapp-v-nso-group", "2023-02-20", AnswerQuestion.Next, "on hold (may already be under way again)")]
    [InlineData("whatsapp-v-nso-group", "2025-12-01", AnswerQuestion.Banned, "in force (may already have been administratively stayed)")]
    [InlineData("whatsapp-v-nso-group", "2020-07-25", AnswerQuestion.Next, "an appeal may already have been taken")]
    [InlineData("johnson-v-monsanto", "2018-10-27", AnswerQuestion.Owed, "no acceptance is on record (may already have been accepted)")]
    [InlineData("dada-v-nso-group", "2025-08-01", AnswerQuestion.Next, "the case may already be open again")]
    public void The_answers_hedge_it_too(string slug, string day, AnswerQuestion question, string words) =>
        Assert.Contains(words, Answer(Read(slug, day), question), StringComparison.Ordinal);

    /// <summary>Each possible change of a state that the texts tell leaves its mark in them, on every day on which it may turn.</summary>
    [Theory]
    [MemberData(nameof(Bundled))]
    public void Every_possible_change_of_what_is_told_is_told(string slug)
    {
        var history = History(slug);
        var flat = new List<string>();
        for (var day = history.Turnings.FirstAfter(DateOnly.MinValue); day <= Today; day = history.Turnings.FirstAfter(day.Value))
        {
            var reading = new CaseReading(history, day.Value, Today);
            var state = reading.State;
            foreach (var change in state.MayHave.SelectMany(possible => possible.WouldChange).Where(change => IsTold(state, change)))
                if (!state.StatusLine.Contains("may ", StringComparison.Ordinal))
                    flat.Add($"{day:yyyy-MM-dd} {change.Fact}: {state.StatusLine}");
            foreach (var docket in state.Dockets.Where(docket => docket.MayBe.Count > 0 && !docket.Docket.IsReview))
                if (!Headline(reading).Contains(PossiblePhrase.For(docket)!, StringComparison.Ordinal) && IsHeadline(state, docket))
                    flat.Add($"{day:yyyy-MM-dd} {docket.Docket.Id}: {Headline(reading)}");
        }

        Assert.Empty(flat);
    }

    private static bool IsTold(CaseState state, StateChange change) =>
        change.Fact.Kind switch
        {
            FactKind.DocketStatus => state.Dockets.Any(docket =>
                docket.Docket.Id == change.Fact.Id && !docket.Docket.IsReview && docket.Status != DocketStatus.NotOpen
            ),
            FactKind.DocketAppeal or FactKind.DocketReview or FactKind.DocketDefault => true,
            FactKind.InjunctionStatus => true,
            FactKind.MotionDisposition => state.Motions.First(motion => motion.Motion.Id == change.Fact.Id)
                is { Status: MotionStatus.Pending, Motion.Significance: Significance.Key },
            _ => false,
        };

    /// <summary>True where the headline is about the docket: neither an open appeal nor a settlement stands before it.</summary>
    private static bool IsHeadline(CaseState state, DocketState docket) =>
        state.Headline
            is CaseHeadline.Pending
                or CaseHeadline.Stayed
                or CaseHeadline.Terminated
                or CaseHeadline.Reopened
                or CaseHeadline.JudgmentEntered
        && docket.Status != DocketStatus.NotOpen;

    private static string Answer(CaseReading reading, AnswerQuestion question) =>
        string.Concat(AnswerWriter.Write(reading).Single(answer => answer.Question == question).Parts.Select(part => part.Text));

    private static string Headline(CaseReading reading) =>
        string.Concat(
            SummaryWriter
                .Write(reading, SummaryLength.Headline)
                .Sections.SelectMany(section => section.Blocks)
                .SelectMany(block => block.Sentences)
                .Select(sentence => sentence.Text)
        );

    private static CaseReading Read(string slug, string day) =>
        new(History(slug), DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Today);

    private static CaseHistory History(string slug) =>
        new(CaseFile.Read(File.ReadAllBytes(ProjectRoot.File($"src/CaseTracker.Data/Bundle/{slug}.case.json"))).Case!);
}
