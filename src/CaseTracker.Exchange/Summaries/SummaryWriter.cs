using CaseTracker.Core.Timeline;

namespace CaseTracker.Exchange.Summaries;

/// <summary>Writes a case on a day in words, from its computed state alone: the same reading gives the same words.</summary>
public static class SummaryWriter
{
    public static Summary Write(CaseReading reading, SummaryLength length)
    {
        var parts = new SummaryParts(reading);
        var sections = length switch
        {
            SummaryLength.Headline => [new SummarySection(null, [new SummaryParagraph([parts.Headline.Write()])])],
            SummaryLength.Short => ShortSummary.Write(parts),
            _ => FullSummary.Write(parts),
        };
        return new Summary(reading.Case.Name, sections, parts.Maker.SourcesOf(sections));
    }
}
