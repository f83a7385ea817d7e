using CaseTracker.Core;
using CaseTracker.Core.Cases;

namespace CaseTracker.Exchange.Summaries;

/// <summary>The whole account, section by section; a section with nothing to say is left out.</summary>
internal static class FullSummary
{
    public static IReadOnlyList<SummarySection> Write(SummaryParts parts)
    {
        var sections = new List<SummarySection> { new(null, [new SummaryParagraph([parts.Headline.Write()])]) };
        Add(sections, "What happened", Paragraph([.. parts.About(), .. parts.Course(brief: false)]));
        Add(sections, "What is in force", InForce(parts));
        Add(
            sections,
            "The money and how it changed",
            [
                .. parts.Money.Awards.SelectMany(award =>
                    new SummaryBlock[] { new SummaryParagraph([.. parts.Money.Of(award)]), parts.Money.Table(award) }
                ),
            ]
        );
        Add(sections, "Who’s who", List([.. parts.People.All()]));
        Add(sections, "How the case got here", Course(parts));
        Add(sections, "Where sources disagree", List([.. parts.Disagreements.All()]));
        Add(sections, "What comes next", [.. Paragraph([.. parts.Coming.Awaited(), .. parts.Motions.All(), .. parts.Coming.Dates()])]);
        if (parts.Coming.NotFound() is { } missing)
            Add(sections, "What we could not find", [missing]);
        return sections;
    }

    private static List<SummaryBlock> InForce(SummaryParts parts)
    {
        var blocks = new List<SummaryBlock>();
        foreach (var injunction in parts.Injunctions.Issued)
        {
            var standing = parts.Injunctions.Standing(injunction);
            var wording = parts.Injunctions.Wording(injunction);
            blocks.Add(new SummaryParagraph(wording is null ? [standing] : [standing, wording]));
            if (parts.Injunctions.Clauses(injunction) is { } clauses)
                blocks.Add(clauses);
        }

        return blocks;
    }

    private static List<SummaryBlock> Course(SummaryParts parts)
    {
        var entries = parts.Entries;
        var told = entries.Where(entry => entry.Event.Significance != Significance.Minor).ToList();
        var blocks = List([
            .. told.Select(entry =>
                (
                    (string?)Prose.Capital(parts.Words.Day(entry.Event.Id)),
                    (IReadOnlyList<SummarySentence>)
                        [
                            parts.Maker.Say(
                                entry.Event is { Significance: Significance.Key, Text: { } text }
                                    ? text
                                    : CaseNaming.Ended(entry.Event.Title),
                                SentenceMaker.Events(entry.Event.Id)
                            ),
                        ]
                )
            ),
        ]);
        if (entries.Count - told.Count is > 0 and var left)
            blocks.Add(
                new SummaryParagraph([
                    parts.Maker.Say(
                        $"{Prose.Capital(Prose.Count(left, "minor event"))} {CaseNaming.IsOrAre(left)} left out here.",
                        parts.Maker.Case
                    ),
                ])
            );
        blocks.AddRange(Paragraph([.. parts.Coming.MayHave()]));
        return blocks;
    }

    private static void Add(List<SummarySection> sections, string heading, List<SummaryBlock> blocks)
    {
        if (blocks.Count > 0)
            sections.Add(new SummarySection(heading, blocks));
    }

    private static List<SummaryBlock> Paragraph(IReadOnlyList<SummarySentence> said) => said.Count == 0 ? [] : [new SummaryParagraph(said)];

    private static List<SummaryBlock> List(IReadOnlyList<(string? Lead, IReadOnlyList<SummarySentence> Said)> items) =>
        items.Count == 0 ? [] : [new SummaryList(items)];
}
