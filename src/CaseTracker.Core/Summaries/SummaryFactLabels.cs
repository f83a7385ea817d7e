using System.Globalization;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Summaries;

/// <summary>What the facts under a lead are called in a sentence, and how their values read there.</summary>
/// <param name="shown">The case as the reader’s day may see it.</param>
/// <param name="whole">For the currency of awards.</param>
internal sealed class SummaryFactLabels(CourtCase shown, CourtCase whole)
{
    private const int LongestValue = 100;

    private readonly RecordNames _names = new(shown);

    public string For(FactRef fact) =>
        fact switch
        {
            { Record: RecordKind.Award, After: { } after } => $"{Award(fact)} by “{_names.For(RecordKind.Event.Key(), after)}”",
            { Record: RecordKind.Award } => Award(fact),
            { Record: RecordKind.Case } => "the status of the case",
            { Kind: FactKind.ClaimOutcomeAgainst, Part: { } party } =>
                $"the outcome of {Record(fact)} against {_names.For(RecordKind.Party.Key(), party)}",
            { Kind: FactKind.InjunctionModified } => $"the modification of {Record(fact)}",
            { Kind: FactKind.InjunctionClause } => $"a clause of {Record(fact)}",
            { Field: [var field] } => $"the {field} of {Record(fact)}",
            _ => Record(fact),
        };

    /// <summary>A value in words; null for none.</summary>
    public string? Value(FactRef fact, string? was) =>
        (fact, was) switch
        {
            (_, null) => null,
            ({ Record: RecordKind.Award, Kind: not FactKind.AwardStage }, _)
                when decimal.TryParse(was, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var sum) => Sum(fact.Id, sum),
            ({ Kind: FactKind.EventDate }, _) when PartialDate.Parse(was).TryGet(out var date) => DateFormatter.Label(date),
            ({ Kind: FactKind.InjunctionModified }, _) => Prose.List(
                was.Split(", ").Select(id => $"“{_names.For(RecordKind.Event.Key(), id)}”")
            ),
            ({ Record: RecordKind.Judge or RecordKind.Party } or { Kind: FactKind.DocketNumber }, _) => was,
            _ => $"“{Prose.Clip(was, LongestValue)}”",
        };

    private string Award(FactRef fact)
    {
        var field = fact.Kind == FactKind.AwardStage ? "the stage of the award" : $"the {FieldLabels.OfAward(fact)}";
        return shown.Awards.Count > 1 ? $"{field} ({Record(fact)})" : field;
    }

    private string Sum(string award, decimal sum) =>
        whole.Awards.FirstOrDefault(item => item.Id == award) is { } of
            ? new MonetaryAmount(sum, of.Currency).ToString()
            : sum.ToString("#,##0.####", CultureInfo.InvariantCulture);

    private string Record(FactRef fact) =>
        fact.Record switch
        {
            RecordKind.Motion => $"the {_names.For(fact.Record.Key(), fact.Id)}",
            RecordKind.Docket or RecordKind.Judge or RecordKind.Party => _names.For(fact.Record.Key(), fact.Id),
            _ => $"“{_names.For(fact.Record.Key(), fact.Id)}”",
        };
}
