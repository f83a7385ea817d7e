using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;

namespace CaseTracker.Exchange.Summaries;

/// <summary>About a hundred words: what matters most is taken first, and what was taken stands in reading order.</summary>
internal static class ShortSummary
{
    private const int Least = 80;
    private const int Most = 130;

    public static IReadOnlyList<SummarySection> Write(SummaryParts parts)
    {
        List<SummarySentence> reading =
        [
            .. parts.About(),
            .. parts.Course(brief: true),
            .. parts.Money.Briefly(),
            .. parts.Injunctions.Issued.Select(state => parts.Injunctions.Standing(state, brief: true)),
            .. parts.Motions.Key(),
        ];
        var ranked = new[]
        {
            parts.About(),
            parts.Settlements.All(),
            parts.Appeals.Newest(brief: true),
            parts.Money.Briefly().Take(1),
            parts.Standing.Proceedings(brief: true),
            parts.Money.Briefly().Skip(1),
            parts.Appeals.Weighty(brief: true),
            parts.Injunctions.Issued.Select(injunctionState => parts.Injunctions.Standing(injunctionState, brief: true)),
            parts.Motions.Key(),
            parts.Claims.All(brief: true),
            parts.Appeals.Decided(brief: true),
            parts.Appeals.Reviews(),
            parts.Sanctions.All(),
        }
            .SelectMany(group => group)
            .ToList();
        var taken = new HashSet<string>();
        var count = 0;
        foreach (
            var sentence in ranked.DistinctBy(sentence => sentence.Text).Where(sentence => count == 0 || count + Count(sentence) <= Most)
        )
        {
            taken.Add(sentence.Text);
            count += Count(sentence);
        }

        var blocks = new List<SummaryBlock> { new SummaryParagraph([.. reading.Where(sentence => taken.Contains(sentence.Text))]) };
        if (
            Turns(parts, [.. reading.Where(sentence => taken.Contains(sentence.Text)).SelectMany(sentence => sentence.Facts)], count) is
            { Items.Count: > 0 } turns
        )
            blocks.Add(turns);
        return [new SummarySection(null, blocks)];
    }

    /// <summary>Where the state is soon told, the newest turns of the case, oldest first.</summary>
    private static SummaryList Turns(SummaryParts parts, HashSet<FactRef> told, int count)
    {
        var items = new List<(string? Lead, IReadOnlyList<SummarySentence> Said)>();
        foreach (
            var entry in parts
                .Entries.Reverse()
                .Where(entry => entry.Event.Kind != EventKind.Complaint && !told.Contains(FactRef.Event(entry.Event.Id)))
                .OrderBy(entry => entry.Event.Significance != Significance.Key)
        )
        {
            var sentence = parts.Maker.Say(entry.Event.Text ?? CaseNaming.Ended(entry.Event.Title), SentenceMaker.Events(entry.Event.Id));
            if (count >= Least || count + Count(sentence) + 3 > Most)
                continue;
            items.Insert(0, (Prose.Capital(parts.Words.Day(entry.Event.Id)), [sentence]));
            count += Count(sentence) + 3;
        }

        return new SummaryList(items);
    }

    private static int Count(SummarySentence sentence) => sentence.Text.Count(c => c == ' ') + 1;
}
