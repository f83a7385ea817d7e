using System.Text.RegularExpressions;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>The writers of the parts of one summary.</summary>
internal sealed partial class SummaryParts
{
    public SummaryParts(CaseReading reading)
    {
        Words = new CaseNaming(reading);
        Maker = new SentenceMaker(reading);
        Reviews = new ReviewSentences(Words, Maker);
        Appeals = new AppealSentences(Words, Maker, Reviews);
        Settlements = new SettlementSentences(Words, Maker);
        Sanctions = new SanctionSentences(Words, Maker);
        Standing = new StatusSentences(Words, Maker, Appeals);
        Claims = new ClaimSentences(Words, Maker);
        Money = new MoneySentences(Words, Maker);
        Brief = new BriefMoney(Words, Maker, Money);
        Injunctions = new InjunctionSentences(Words, Maker);
        Motions = new MotionSentences(Words, Maker);
        People = new PeopleSentences(Words, Maker);
        Disagreements = new DiscrepancySentences(Words, Maker);
        Returns = new ReturnPhrases(Words, Appeals);
        Coming = new UpcomingSentences(Words, Maker, Returns);
        Lead = new EditorialSummarySentences(Words, Maker);
        Headline = new HeadlineSentence(Words, Maker, Standing, Appeals, Settlements, Motions);
    }

    /// <summary>What became of the claims, in the courts above too, in the order in which it came; then where the case stands.</summary>
    /// <param name="brief">True where claims are counted rather than named.</param>
    /// <param name="room">What a short account has room for.</param>
    public IReadOnlyList<SummarySentence> Course(bool brief, SummaryRoom room = SummaryRoom.Names) =>
        [
            .. Claims
                .All(brief)
                .Concat(Appeals.Decided(brief, room))
                .Concat(Reviews.Decided())
                .Concat(Standing.Judgments())
                .Concat(Settlements.All())
                .Concat(Sanctions.All())
                .OrderBy(Position),
            .. Standing.Reopened(),
            .. Standing.Proceedings(),
            .. Appeals.Open(brief, room),
            .. Reviews.Open(),
            .. Standing.Defaults(),
            .. Standing.MayExist(),
        ];

    /// <summary>" by this day"; empty where the reader looks at today.</summary>
    public string ByThen => Words.Reading.IsPast ? " by this day" : "";

    /// <summary>What the dispute is about, once there is one.</summary>
    public IReadOnlyList<SummarySentence> About() => Words.State.Headline == CaseHeadline.NotYetFiled ? [] : [Maker.About()];

    /// <summary>The same, its first sentence apart: what follows it, a denial too, is told as a whole or not at all.</summary>
    public IReadOnlyList<SummarySentence> AboutInTwo() =>
        About() is not [var whole] ? []
        : SentenceEnd().Match(whole.Text) is { Success: true } end
            ? [whole with { Text = whole.Text[..end.Index] }, whole with { Text = whole.Text[end.Index..].TrimStart() }]
        : [whole];

    /// <summary>After a full stop that ends a word of some letters, and so no abbreviation, before a capital.</summary>
    [GeneratedRegex(@"(?<=[\p{Ll}\d’”]{3}\.)\s+(?=[\p{Lu}“])")]
    private static partial Regex SentenceEnd();

    /// <summary>What has happened by the day, what may have apart.</summary>
    public IReadOnlyList<TimelineEntry> Entries =>
        [.. Words.Reading.Entries.Where(entry => Words.State.MayHave.All(possible => possible.Entry.Event.Id != entry.Event.Id))];

    /// <summary>Where a sentence on a sum stands in time: by the event that gave it.</summary>
    public int Began(SummarySentence sentence) =>
        sentence.Facts.Where(fact => fact.Kind == FactKind.Event).Select(fact => Words.Entry(fact.Id).Position).DefaultIfEmpty(-1).Min();

    private int Position(SummarySentence sentence) =>
        sentence.Facts.Where(fact => fact.Kind == FactKind.Event).Select(fact => Words.Entry(fact.Id).Position).DefaultIfEmpty(-1).Max();

    public CaseNaming Words { get; }

    public SentenceMaker Maker { get; }

    public StatusSentences Standing { get; }

    public ReviewSentences Reviews { get; }

    public AppealSentences Appeals { get; }

    public SettlementSentences Settlements { get; }

    public SanctionSentences Sanctions { get; }

    public ClaimSentences Claims { get; }

    public MoneySentences Money { get; }

    public BriefMoney Brief { get; }

    public InjunctionSentences Injunctions { get; }

    public MotionSentences Motions { get; }

    public PeopleSentences People { get; }

    public DiscrepancySentences Disagreements { get; }

    public ReturnPhrases Returns { get; }
    public UpcomingSentences Coming { get; }

    public EditorialSummarySentences Lead { get; }

    public HeadlineSentence Headline { get; }
}
