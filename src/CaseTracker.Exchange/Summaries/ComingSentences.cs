using CaseTracker.Core;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Exchange.Summaries;

/// <summary>What comes next so far as known, what may have happened, and what was looked for and not found.</summary>
internal sealed class ComingSentences(CaseWords words, SentenceMaker maker)
{
    public IEnumerable<SummarySentence> Dates()
    {
        if (words.State.Coming.Count == 0)
            return [maker.Say($"No hearing and no deadline still to come was found; the record was last checked on {DateWords.Day(words.Case.Coding.LastChecked)}.", [maker.Case, .. maker.Checked])];
        return words.State.Coming.Select(coming => maker.Say($"{Prose.Capital(coming.What.TrimEnd('.'))}: {When(coming)}.", SentenceMaker.Events(coming.Event)));
    }

    public IEnumerable<SummarySentence> MayHave() => words.State.MayHave.Select(possible => maker.Say(
        $"“{possible.Entry.Event.Title}” ({DateWords.Label(possible.Entry.Event.Date)}) is not counted in, since its date leaves open whether it had happened by this day.", SentenceMaker.Events(possible.Entry.Event.Id)));

    /// <summary>What was searched for in vain; null for nothing.</summary>
    public SummaryList? NotFound() => words.State.NotFound.Count == 0
        ? null
        : new SummaryList([.. words.State.NotFound.Select(one => ((string?)null, (IReadOnlyList<SummarySentence>)[maker.Say(CaseWords.Ended(one.What), one.About) with { Sources = [] }]))]);

    private static string When(ComingDate coming) => coming switch
    {
        { Date: { } date } => DateWords.Label(date),
        { When: { Earliest: { } first, Latest: { } last } } => DateWords.Span(first, last),
        { When.Latest: { } last } => $"by {DateWords.Day(last)}",
        { When.Earliest: { } first } => $"from {DateWords.Day(first)} on",
        _ => "on a day not known",
    };
}
