using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;
using CaseTracker.Exchange.Summaries;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>The short account of every bundled case: how long it is, and that it leaves none of the first questions open.</summary>
public sealed class ShortSummaryTests
{
    private const int Least = 80;
    private const int Most = 120;

    private static readonly DateOnly Today = new(2026, 11, 25);

    public static TheoryData<string> Bundled =>
        [
            .. Directory
                .GetFiles(ProjectRoot.File("src/CaseTracker.Data/Bundle"), "*.case.json")
                .Select(path => Path.GetFileName(path).Replace(".case.json", "", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Bundled))]
    public void Short_OfABundledCase_HasFromEightyToAHundredAndTwentyWords(string slug) =>
        Assert.InRange(SummaryWriter.Write(Reading(slug), SummaryLength.Short).WordCount, Least, Most);

    [Theory]
    [MemberData(nameof(Bundled))]
    public void Short_OfABundledCase_SaysWhoSuedWhatWasDecidedTheMoneyTheBansAndWhatIsOpen(string slug)
    {
        var reading = Reading(slug);
        var said = Sentences(reading, SummaryLength.Short);
        var facts = said.SelectMany(sentence => sentence.Facts).ToHashSet();
        var state = reading.State;

        Assert.StartsWith(said[0].Text, reading.Case.About, StringComparison.Ordinal);
        Assert.Contains(facts, fact => fact.Kind == FactKind.Event && IsDecision(reading, fact.Id));
        Assert.All(
            state.Awards.Where(award =>
                award is { IsFallen: false, Steps.Count: > 0, Stage: not AwardStage.Settled } && !AwardPayments.IsPaid(award)
            ),
            award => Assert.Contains(FactRef.AwardTotal(award.Award.Id, award.Steps[0].Event), facts)
        );
        Assert.All(state.Settlements, settlement => Assert.Contains(FactRef.DocketSettlement(settlement.Docket.Id), facts));
        Assert.All(
            state.Injunctions.Where(InjunctionSentences.IsLive),
            injunction => Assert.Contains(FactRef.InjunctionStatus(injunction.Injunction.Id), facts)
        );
        Assert.All(state.Appeals.Where(appeal => appeal.IsOpen), appeal => Assert.Contains(FactRef.DocketStatus(appeal.Docket.Id), facts));
        Assert.All(state.Reviews.Where(review => review.IsOpen), review => Assert.Contains(FactRef.DocketStatus(review.Docket.Id), facts));
    }

    /// <summary>What is left out is whole sentences, so that none is cut.</summary>
    [Theory]
    [MemberData(nameof(Bundled))]
    public void Short_OfABundledCase_IsMadeOfWholeSentences(string slug) =>
        Assert.All(
            Sentences(Reading(slug), SummaryLength.Short),
            sentence =>
            {
                Assert.EndsWith(".", sentence.Text, StringComparison.Ordinal);
                Assert.True(char.IsUpper(sentence.Text[0]) || sentence.Text.StartsWith("hiQ", StringComparison.Ordinal), sentence.Text);
                Assert.Equal(sentence.Text.Count(c => c == '('), sentence.Text.Count(c => c == ')'));
            }
        );

    private static bool IsDecision(CaseReading reading, string id) =>
        reading.History.Timeline[id].Event is { IsDecision: true } or { Kind: EventKind.Settlement or EventKind.Verdict }
        || reading.State.Claims.Any(claim => claim.Results.Any(result => result.Event == id));

    private static List<SummarySentence> Sentences(CaseReading reading, SummaryLength length) =>
        [
            .. SummaryWriter
                .Write(reading, length)
                .Sections.Where(section => !section.IsLead)
                .SelectMany(section => section.Blocks)
                .SelectMany(block => block.Sentences),
        ];

    private static CaseReading Reading(string slug)
    {
        var file = File.ReadAllBytes(ProjectRoot.File($"src/CaseTracker.Data/Bundle/{slug}.case.json"));
        return new CaseReading(new CaseHistory(CaseFile.Read(file).Case!), Today, Today);
    }
}
