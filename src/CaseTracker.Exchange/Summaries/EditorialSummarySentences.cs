using CaseTracker.Core.Facts;
using CaseTracker.Core.Summaries;

namespace CaseTracker.Exchange.Summaries;

/// <summary>What editors wrote to open the account, marked as theirs, with what
/// has changed under it since. The rest is complete without it.</summary>
internal sealed class EditorialSummarySentences(CaseNaming words, SentenceMaker maker)
{
    /// <summary>One section, or none where the day has no lead.</summary>
    public IEnumerable<SummarySection> Sections()
    {
        if (words.Reading.Lead is not { } reading)
            yield break;
        var fact = FactRef.Lead(reading.Lead.Id);
        var cited = reading
            .Lead.Sources.Select(citation => citation.Source)
            .Distinct()
            .Where(source => words.Case.Sources.Any(item => item.Id == source));
        var lead = new SummarySentence(reading.Lead.Text, [fact, .. reading.Lead.RestsOn], [.. cited]);
        var changed = reading.Later.Concat(reading.Corrected).Select(change => change.Fact).ToList();
        yield return new SummarySection(
            null,
            [
                new SummaryParagraph([lead]),
                new SummaryParagraph([
                    new(reading.Origin, [fact], []),
                    .. reading.Flags.Select(flag => maker.Say(flag, [fact, .. changed])),
                    new("The rest is generated from the record.", [fact], []),
                ])
                {
                    IsRemark = true,
                },
            ]
        )
        {
            IsLead = true,
        };
    }
}
