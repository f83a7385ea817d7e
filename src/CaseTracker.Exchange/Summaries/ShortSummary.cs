using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;

namespace CaseTracker.Exchange.Summaries;

/// <summary>About a hundred words. What counts now is always told: every award that stands, every open appeal and petition, every
/// injunction; of the rest, what matters most is taken first. What was taken stands in reading order.</summary>
internal static class ShortSummary
{
    private const int Least = 80;
    private const int Most = 130;
    private const int MostFallen = 2;

    public static IReadOnlyList<SummarySection> Write(SummaryParts parts)
    {
        var (said, count) = Taken(parts, SummaryRoom.Components);
        var names = Taken(parts, SummaryRoom.Names);
        // The components of sums are the first to go, where that lets in what was decided.
        if (count > Most || Decided(parts, names.Said, SummaryRoom.Names) > Decided(parts, said, SummaryRoom.Components))
            (said, count) = names.Count > Most ? Taken(parts, SummaryRoom.Sides) : names;
        var blocks = new List<SummaryBlock> { new SummaryParagraph(said) };
        if (Turns(parts, [.. said.SelectMany(sentence => sentence.Facts)], count) is { Items.Count: > 0 } turns)
            blocks.Add(turns);
        return [new SummarySection(null, blocks)];
    }

    private static (List<SummarySentence> Said, int Count) Taken(SummaryParts parts, SummaryRoom room)
    {
        var money = parts.Brief.Told(room).ToList();
        var injunctions = parts.Injunctions.Foremost.Select(state => parts.Injunctions.Standing(state, brief: true)).ToList();
        var open = parts.Appeals.Open(brief: true, room).ToList();
        SummarySentence[] needed =
        [
            .. parts.About(),
            .. parts.Settlements.All(),
            .. parts.Brief.HasDue ? money
            : parts.Brief.HasStanding ? []
            : money.Take(MostFallen),
            .. parts.Standing.Reopened(),
            .. parts.Appeals.NewestChange(brief: true),
            .. open,
            .. parts.Reviews.Open(),
            .. injunctions.Where(_ => parts.Injunctions.HasLive),
        ];
        SummarySentence[] wanted =
        [
            .. parts.Appeals.Newest(brief: true),
            .. money,
            .. parts.Standing.MayExist(),
            .. parts.Standing.Judgments(),
            .. parts.Standing.Proceedings(),
            .. parts.Appeals.Weighty(brief: true),
            .. injunctions,
            .. parts.Motions.Key(),
            .. parts.Claims.All(brief: true),
            .. parts.Appeals.Decided(brief: true),
            .. parts.Reviews.Decided(),
            .. parts.Sanctions.All(),
        ];
        var taken = needed.Select(sentence => sentence.Text).ToHashSet();
        var count = needed.DistinctBy(sentence => sentence.Text).Sum(Count);
        foreach (var sentence in wanted.DistinctBy(sentence => sentence.Text))
        {
            if (count + Count(sentence) > Most || !taken.Add(sentence.Text))
                continue;
            count += Count(sentence);
        }

        SummarySentence[] reading =
        [
            .. parts.About(),
            .. parts.Course(brief: true, room),
            .. parts.Brief.HasStanding ? money : [.. money.OrderBy(parts.Began)],
            .. injunctions,
            .. parts.Motions.Key(),
        ];
        return ([.. reading.Where(sentence => taken.Contains(sentence.Text))], count);
    }

    private static int Decided(SummaryParts parts, List<SummarySentence> said, SummaryRoom room) =>
        parts
            .Standing.Judgments()
            .Concat(parts.Claims.All(brief: true))
            .Concat(parts.Brief.Told(room))
            .Count(decided => said.Exists(one => one.Text == decided.Text));

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
