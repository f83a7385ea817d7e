using CaseTracker.Core.Effects;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>Makes the sentences of a summary, each with its facts and their sources.</summary>
internal sealed class SentenceMaker(CaseReading reading)
{
    private readonly SummarySources _sources = new(reading);

    /// <summary>The case as a whole, for what follows from all of its record.</summary>
    public FactRef Case => FactRef.Case(reading.Case.Slug);

    /// <summary>The day of the last search, for sentences that name it.</summary>
    public IEnumerable<FactRef> Checked => [FactRef.CaseLastChecked(reading.Case.Slug)];

    /// <param name="text">With its full stop, which is not doubled after "Inc.".</param>
    public SummarySentence Say(string text, params IEnumerable<FactRef> facts)
    {
        var all = facts.Distinct().ToList();
        var ended = text.EndsWith("..", StringComparison.Ordinal) && !text.EndsWith("...", StringComparison.Ordinal) ? text[..^1] : text;
        return new SummarySentence(PossiblePhrase.OneBracket(ended), all, _sources.For(all));
    }

    public static IEnumerable<FactRef> Events(params IEnumerable<string?> ids) => ids.OfType<string>().Select(FactRef.Event);

    public SummarySentence About() => Say(reading.Case.About, FactRef.CaseAbout(reading.Case.Slug));

    /// <summary>The sources that sections rest on, in the order in which they are first needed.</summary>
    public IReadOnlyList<SummarySource> SourcesOf(IEnumerable<SummarySection> sections) =>
        [
            .. sections
                .SelectMany(section => section.Blocks)
                .SelectMany(block => block.Sentences)
                .SelectMany(sentence => sentence.Sources)
                .Distinct()
                .Select(id => _sources.Of(id, reading.AsOf)),
        ];
}
