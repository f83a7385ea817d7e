using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>Writes a case on a day in words, from its computed state: the same reading gives the same words. A lead of the editors opens
/// all but the headline, and nothing is left out for it.</summary>
public static class SummaryWriter
{
    public static Summary Write(CaseReading reading, SummaryLength length)
    {
        var parts = new SummaryParts(reading);
        var sections = length switch
        {
            SummaryLength.Headline => (IReadOnlyList<SummarySection>)
                [new SummarySection(null, [new SummaryParagraph([parts.Headline.Write()])])],
            SummaryLength.Short => [.. parts.Lead.Sections(), .. ShortSummary.Write(parts)],
            _ => [.. parts.Lead.Sections(), .. FullSummary.Write(parts)],
        };
        return new Summary(reading.Case.Name, sections, parts.Maker.SourcesOf(sections));
    }
}
