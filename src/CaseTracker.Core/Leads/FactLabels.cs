using System.Globalization;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Relief;
using CaseTracker.Core.Review.Telling;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Leads;

/// <summary>What the facts under a lead are called in a sentence, and how their values read there.</summary>
/// <param name="shown">The case as the reader’s day may see it.</param>
/// <param name="whole">For the currency of awards.</param>
internal sealed class FactLabels(CourtCase shown, CourtCase whole)
{
    private const int LongestValue = 100;

    private readonly RecordNames _names = new(shown);

    public string Of(FactRef fact) => fact switch
    {
        { Kind: "award", After: { } after } => $"{Award(fact)} by “{_names.Of("event", after)}”",
        { Kind: "award" } => Award(fact),
        { Kind: "case" } => "the status of the case",
        { Kind: "claim", Field: ["outcome", var party] } => $"the outcome of {Record(fact)} against {_names.Of("party", party)}",
        { Kind: "injunction", Field: ["modified"] } => $"the modification of {Record(fact)}",
        { Kind: "injunction", Field: ["clause", ..] } => $"a clause of {Record(fact)}",
        { Field: [var field] } => $"the {field} of {Record(fact)}",
        _ => Record(fact),
    };

    /// <summary>A value in words; null for none.</summary>
    public string? Value(FactRef fact, string? was) => (fact, was) switch
    {
        (_, null) => null,
        ({ Kind: "award", Field: not ["stage"] }, _) when decimal.TryParse(was, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var sum) => Sum(fact.Id, sum),
        ({ Kind: "event", Field: ["date"] }, _) when PartialDate.Parse(was).TryGet(out var date) => DateWords.Label(date),
        ({ Field: ["modified"] }, _) => Prose.List(was.Split(", ").Select(id => $"“{_names.Of("event", id)}”")),
        ({ Kind: "judge" or "party" } or { Field: ["number"] }, _) => was,
        _ => $"“{Prose.Clip(was, LongestValue)}”",
    };

    private string Award(FactRef fact)
    {
        var field = fact.Field is ["stage"] ? "the stage of the award" : $"the {FieldWords.OfAward(fact.Field[0])}";
        return shown.Awards.Count > 1 ? $"{field} ({Record(fact)})" : field;
    }

    private string Sum(string award, decimal sum) => whole.Awards.FirstOrDefault(one => one.Id == award) is { } of ? new Money(sum, of.Currency).ToString() : sum.ToString("#,##0.####", CultureInfo.InvariantCulture);

    private string Record(FactRef fact) => fact.Kind switch
    {
        "motion" => $"the {_names.Of(fact.Kind, fact.Id)}",
        "docket" or "judge" or "party" => _names.Of(fact.Kind, fact.Id),
        _ => $"“{_names.Of(fact.Kind, fact.Id)}”",
    };
}
