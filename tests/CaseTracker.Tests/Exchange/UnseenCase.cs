using CaseTracker.Core.State;
using CaseTracker.Exchange.Answers;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Tests.Exchange;

/// <summary>Kinds of civil case that no bundled one has, made up to break the law of outcomes: what a lawyer would say of each.
/// </summary>
internal static class UnseenCase
{
    public const string Asserted = "'claimAsserted': 'fraud'";
    public const string Found = "'claimDecided': 'fraud', 'outcome': 'liability found damages awarded'";
    public const string Made = "'awardMade': 'damages', 'components': { 'compensatory': '2000000', 'punitive': '18000000' }";
    public const string Won = "'claimDecided': 'fraud', 'outcome': 'judgment for plaintiff'";

    public const string Judgment =
        "'judgmentEntered': 'trial', 'kind': 'final', 'awards': ['damages'], 'claims': ['fraud'], 'injunctions': ['perm']";

    /// <summary>A verdict of $20 million on 3 February 2020 and a judgment with an injunction a week later.</summary>
    public static CaseBuilder Judged() =>
        new CaseBuilder()
            .AwardOn("damages", "fraud")
            .Event("complaint", "2017-01-10", Asserted)
            .In("trial")
            .Event("verdict", "2020-02-03", Made, Found)
            .Verdict()
            .In("trial")
            .Event("judgment", "2020-02-10", "'injunctionIssued': 'perm'", Won, Judgment)
            .In("trial");

    public static CaseReading Read(CaseBuilder builder, string day) =>
        new(builder.History(), DateOnly.Parse(day), new DateOnly(2026, 11, 1));

    public static string Answer(CaseReading reading, AnswerQuestion question) =>
        AnswerWriter.Write(reading).Single(answer => answer.Question == question).Text;

    public static string Short(CaseReading reading) =>
        string.Join(
            " ",
            SummaryWriter
                .Write(reading, SummaryLength.Short)
                .Sections.SelectMany(section => section.Blocks.OfType<SummaryParagraph>())
                .SelectMany(paragraph => paragraph.Said)
                .Select(sentence => sentence.Text)
        );
}
