using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;

namespace CaseTracker.Exchange.Summaries;

/// <summary>About a hundred words. What counts now is told first: every award that stands, every open appeal and petition, every
/// injunction. Of the rest, what matters most is taken first; where even the first is too much, what another sentence tells too goes.
/// What was taken stands in reading order.</summary>
internal static class ShortSummary
{
    private const int Least = 80;
    private const int Most = 120;
    private const int MostFallen = 2;

    /// <summary>The words of a day before a turn: "6 May 2025".</summary>
    private const int DayWords = 3;

    public static IReadOnlyList<SummarySection> Write(SummaryParts parts)
    {
        var (said, count) = Fitting(parts);
        var blocks = new List<SummaryBlock> { new SummaryParagraph(said) };
        if (Turns(parts, [.. said.SelectMany(sentence => sentence.Facts)], count) is { Items.Count: > 0 } turns)
            blocks.Add(turns);
        return [new SummarySection(null, blocks)];
    }

    /// <summary>The components of sums are the first to go, also where that lets in what was decided; then names, then the parts of
    /// decisions, each only as far as it must.</summary>
    private static (List<SummarySentence> Said, int Count) Fitting(SummaryParts parts)
    {
        var (full, names) = (Taken(parts, SummaryRoom.Components), Taken(parts, SummaryRoom.Names));
        if (full.Count <= Most && Decided(parts, names.Said, SummaryRoom.Names) <= Decided(parts, full.Said, SummaryRoom.Components))
            return full;
        if (names.Count <= Most)
            return names;
        var sides = Taken(parts, SummaryRoom.Sides);
        return sides.Count <= Most ? sides : Taken(parts, SummaryRoom.Outcomes);
    }

    private static (List<SummarySentence> Said, int Count) Taken(SummaryParts parts, SummaryRoom room)
    {
        var money = parts.Brief.Told(room).ToList();
        var injunctions = parts.Injunctions.Foremost.Select(state => parts.Injunctions.Standing(state, brief: true)).ToList();
        var about = parts.AboutInTwo();
        var changed = parts.Appeals.NewestChange(brief: true, room).ToList();
        SummarySentence[] needed =
        [
            .. about,
            .. parts.Settlements.All(),
            .. parts.Brief.HasDue ? money
            : parts.Brief.HasStanding ? []
            : money.Take(MostFallen),
            .. parts.Standing.Reopened(),
            .. changed,
            .. parts.Appeals.Open(brief: true, room),
            .. parts.Reviews.Open(),
            .. injunctions.Where(_ => parts.Injunctions.HasLive),
        ];
        SummarySentence[] wanted =
        [
            .. parts.Appeals.Newest(brief: true, room),
            .. money,
            .. parts.Standing.MayExist(),
            .. parts.Standing.Judgments(),
            .. parts.Coming.Next(),
            .. parts.Claims.All(brief: true).Where(_ => !parts.Standing.IsPending),
            .. parts.Standing.Proceedings(),
            .. parts.Appeals.Weighty(brief: true, room),
            .. injunctions,
            .. parts.Motions.Key(),
            .. parts.Claims.All(brief: true),
            .. parts.Appeals.Decided(brief: true, room),
            .. parts.Reviews.Decided(),
            .. parts.Sanctions.All(),
        ];
        var taken = needed.ToDictionary(sentence => sentence.Text, Count);
        if (room == SummaryRoom.Outcomes)
            Shorten(
                taken,
                [.. changed.Where(decision => IsToldBeside(parts, decision, [.. money, .. injunctions])), .. about.Skip(1), .. changed]
            );
        foreach (var sentence in wanted)
            Add(taken, sentence);
        if (taken.Values.Sum() < Least)
            foreach (var sentence in parts.Standing.Filed())
                Add(taken, sentence);

        SummarySentence[] reading =
        [
            .. about,
            .. parts.Standing.Filed(),
            .. parts.Course(brief: true, room),
            .. parts.Brief.HasStanding ? money : [.. money.OrderBy(parts.Began)],
            .. injunctions,
            .. parts.Motions.Key(),
            .. parts.Coming.Next(),
        ];
        return ([.. reading.Where(sentence => taken.ContainsKey(sentence.Text))], taken.Values.Sum());
    }

    /// <summary>Takes sentences out, the least important first, as long as there is too much.</summary>
    private static void Shorten(Dictionary<string, int> taken, IEnumerable<SummarySentence> leastFirst)
    {
        foreach (var sentence in leastFirst)
            if (taken.Values.Sum() > Most)
                taken.Remove(sentence.Text);
    }

    private static void Add(Dictionary<string, int> taken, SummarySentence sentence)
    {
        if (taken.Values.Sum() + Count(sentence) <= Most)
            taken.TryAdd(sentence.Text, Count(sentence));
    }

    /// <summary>True where what a decision changed is told with its day by another sentence, as one on a sum.</summary>
    private static bool IsToldBeside(SummaryParts parts, SummarySentence decision, IReadOnlyList<SummarySentence> others) =>
        others.Any(other =>
            other.Text != decision.Text
            && decision.Facts.Any(fact => fact.Kind == FactKind.DocketMandate)
            && decision
                .Facts.Where(fact => fact.Kind == FactKind.Event)
                .Take(1)
                .All(fact => other.Facts.Contains(fact) && other.Text.Contains(parts.Words.On(fact.Id), StringComparison.Ordinal))
        );

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
            if (count >= Least || count + Count(sentence) + DayWords > Most)
                continue;
            items.Insert(0, (Prose.Capital(parts.Words.Day(entry.Event.Id)), [sentence]));
            count += Count(sentence) + DayWords;
        }

        return new SummaryList(items);
    }

    private static int Count(SummarySentence sentence) => sentence.Text.Count(c => c == ' ') + 1;
}
