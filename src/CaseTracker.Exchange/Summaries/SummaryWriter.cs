using CaseTracker.Core.Timeline;

namespace CaseTracker.Exchange.Summaries;

/// <summary>Writes a case on a day in words, from its computed state alone: the same reading gives the same words.</summary>
public static class SummaryWriter
{
    public static Summary Write(CaseReading reading, SummaryLength length)
    {
        var sentences = new SentenceMaker(reading);
        List<SummarySection> sections = [new(null, [new SummaryParagraph([sentences.Status()])])];
        if (length != SummaryLength.Headline) sections.Insert(0, new(null, [new SummaryParagraph([sentences.About()])]));
        if (length == SummaryLength.Full && reading.Entries.Count > 0) sections.Add(new("How it came here", [sentences.Course()]));
        return new Summary(reading.Case.Name, sections, sentences.SourcesOf(sections));
    }
}
