using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.Sources;

namespace CaseTracker.Exchange.Summaries;

/// <summary>Where sources disagree or leave something open, in words that accuse nobody.</summary>
internal sealed class DiscrepancySentences(CaseNaming words, SentenceMaker maker)
{
    private const int MostRemarks = 6;

    public IEnumerable<(string? Lead, IReadOnlyList<SummarySentence> Said)> All() => [.. Printed(), .. Remarks()];

    private IEnumerable<(string?, IReadOnlyList<SummarySentence>)> Printed()
    {
        var sources = words.Case.Sources.ToDictionary(source => source.Id);
        return Discrepancies
            .From(words.Reading, new Reconciler(words.Reading).Values)
            .SelectMany(kind => kind.Shown)
            .Select(value =>
            {
                var called = value.Reported.Called is { } name ? $", which it called “{name}”" : "";
                var facts = value.Reported.For.Concat(value.Readings.Select(reading => reading.Fact)).ToList();
                var source = sources[value.SourceId];
                var publisher = source.Class == SourceClass.CourtRecord ? $"The {source.Voice}" : source.Voice;
                if (value.Sentence.StartsWith($"“{value.Reported.Printed}” ", StringComparison.Ordinal) && called.Length == 0)
                    return (null, [maker.Say(Possessive(source, value), facts) with { Sources = [value.SourceId] }]);
                var printed = maker.Say($"{publisher} printed “{value.Reported.Printed}”{called}.", facts);
                return (
                    (string?)null,
                    (IReadOnlyList<SummarySentence>)
                        [
                            printed with
                            {
                                Sources = [value.SourceId],
                            },
                            maker.Say(
                                value.Sentence.StartsWith($"“{value.Reported.Printed}” ", StringComparison.Ordinal)
                                    ? $"It {value.Sentence[(value.Reported.Printed.Length + 3)..]}"
                                    : value.Sentence,
                                facts
                            ),
                        ]
                );
            });
    }

    /// <summary>"The Record’s “Thursday” …"; "“Thursday” in the court record (Justia) …".</summary>
    private static string Possessive(Source source, ReconciledValue value)
    {
        var printed = value.Reported.Printed.Length + 2;
        return source.Class == SourceClass.CourtRecord
            ? $"{value.Sentence[..printed]} in the {source.Voice}{value.Sentence[printed..]}"
            : $"{source.Voice}’s {value.Sentence}";
    }

    private IEnumerable<(string?, IReadOnlyList<SummarySentence>)> Remarks() =>
        words
            .Reading.Entries.Reverse()
            .OrderBy(entry => entry.Event.Significance != Significance.Key)
            .SelectMany(entry => entry.Event.Disagreements.Select((remark, i) => (entry.Event, remark, i)))
            .OrderBy(row => row.i)
            .Take(MostRemarks)
            .Select(row =>
                (
                    (string?)Prose.Capital(words.Day(row.Event.Id)),
                    (IReadOnlyList<SummarySentence>)
                        [
                            maker.Say(row.remark.Text, FactRef.Event(row.Event.Id)) with
                            {
                                Sources =
                                [
                                    .. row
                                        .remark.Sources.Select(citation => citation.Source)
                                        .Distinct()
                                        .Where(id => words.Case.Sources.Any(source => source.Id == id)),
                                ],
                            },
                        ]
                )
            );
}
