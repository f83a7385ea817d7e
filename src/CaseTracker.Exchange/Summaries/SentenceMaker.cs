using CaseTracker.Core.Dates;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Exchange.Summaries;

/// <summary>Makes the sentences of a summary, each with its facts and their sources.</summary>
internal sealed class SentenceMaker(CaseReading reading)
{
    private readonly SummarySources _sources = new(reading);

    public SummarySentence Say(string text, params IEnumerable<string> facts)
    {
        var all = facts.Distinct().ToList();
        return new SummarySentence(text, all, _sources.For(all));
    }

    public SummarySentence About() => Say(reading.Case.About, $"case/{reading.Case.Slug}/about");

    public SummarySentence Status() => Say(reading.State.StatusLine, $"case/{reading.Case.Slug}");

    public SummaryList Course() => new(
        [.. reading.Entries.Select(entry => ((string?)DateWords.Label(entry.Event.Date), (IReadOnlyList<SummarySentence>)[Say($"{entry.Event.Title}.", $"event/{entry.Event.Id}")]))]);

    /// <summary>The sources that sections rest on, in the order in which they are first needed.</summary>
    public IReadOnlyList<SummarySource> SourcesOf(IEnumerable<SummarySection> sections) =>
        [.. sections.SelectMany(section => section.Blocks).SelectMany(block => block.Sentences).SelectMany(sentence => sentence.Sources).Distinct().Select(id => _sources.Of(id, reading.AsOf))];
}
