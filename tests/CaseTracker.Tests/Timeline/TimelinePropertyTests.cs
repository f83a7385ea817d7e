using System.Globalization;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Timeline;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>300 random cases of 40 events; the seeds are fixed, so a failure can be repeated.</summary>
public sealed class TimelinePropertyTests
{
    private const int Cases = 300;
    private const int Events = 40;
    private static readonly DateOnly Start = new(2018, 1, 1);

    [Fact]
    public void Order_OfConsistentCases_KeepsDatesLinksAndDocketNumbers()
    {
        var links = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var (builder, before) = Consistent(new Random(seed));

            var timeline = builder.Timeline();

            AssertTotalAndInOrder(timeline, seed);
            Assert.All(
                before,
                pair => Assert.True(timeline[pair.Earlier].Position < timeline[pair.Later].Position, $"seed {seed}: {pair}")
            );
            Assert.DoesNotContain(timeline.Findings, finding => finding.Severity == DiagnosticSeverity.Impossible);
            links += before.Count;
        }

        Assert.InRange(links, 5000, 50_000);
    }

    [Fact]
    public void Order_OfArbitraryCases_IsTotalAndKeepsDates()
    {
        var findings = new HashSet<string>();
        for (var seed = 0; seed < Cases; seed++)
        {
            var timeline = Arbitrary(new Random(seed)).Timeline();

            AssertTotalAndInOrder(timeline, seed);
            Assert.All(timeline.Entries, entry => Assert.False(entry.Bounds.IsImpossible));
            foreach (var entry in timeline.Entries)
            foreach (var cause in timeline.Before(entry.Event.Id))
                Assert.True(cause.Position < entry.Position, $"seed {seed}: {cause.Event.Id} → {entry.Event.Id}");
            findings.UnionWith(timeline.Findings.Select(finding => finding.Code));
        }

        Assert.Equal(["before-cause", "before-docket", "cycle", "docket-order"], findings.Order());
    }

    private static void AssertTotalAndInOrder(CaseTimeline timeline, int seed)
    {
        Assert.Equal(Events, timeline.Entries.Select(entry => entry.Event.Id).Distinct().Count());
        for (var i = 0; i < Events; i++)
        for (var j = i + 1; j < Events; j++)
            Assert.False(
                timeline.Entries[j].Bounds.IsBefore(timeline.Entries[i].Bounds),
                $"seed {seed}: {timeline.Entries[i]} stands above {timeline.Entries[j]}"
            );
    }

    /// <summary>Events with a true day each, which the dates blur; links and docket numbers follow the true days.</summary>
    private static (CaseBuilder Builder, List<(string Earlier, string Later)> Before) Consistent(Random random)
    {
        var days = Enumerable.Range(0, Events).Select(_ => random.Next(1500)).ToArray();
        var builder = new CaseBuilder();
        var before = new List<(string, string)>();
        var docket = new List<int>();
        foreach (var i in Enumerable.Range(0, Events))
        {
            builder.Event($"e{i}", Blurred(days[i], random));
            var earlier = Enumerable.Range(0, Events).Where(j => days[j] < days[i] || days[j] == days[i] && j < i).ToList();
            var links = earlier.Where(_ => random.Next(15) == 0).Select(j => $"e{j}").ToArray();
            builder.Follows(links);
            before.AddRange(links.Select(link => (link, $"e{i}")));
            if (random.Next(3) != 0)
                continue;
            docket.Add(i);
        }

        var sheet = docket.OrderBy(i => days[i]).ThenBy(i => i).ToList();
        for (var n = 0; n < sheet.Count; n++)
        {
            builder.Set("events", $"e{sheet[n]}", $"'docket': 'trial', 'entries': ['{n * 3 + 1}']");
            if (n > 0)
                before.Add(($"e{sheet[n - 1]}", $"e{sheet[n]}"));
        }

        return (builder, before);
    }

    private static CaseBuilder Arbitrary(Random random)
    {
        var builder = new CaseBuilder();
        for (var i = 0; i < Events; i++)
        {
            builder.Event($"e{i}", Blurred(random.Next(-500, 1500), random));
            builder.Follows([.. Enumerable.Range(0, random.Next(3)).Select(_ => $"e{random.Next(Events)}").Distinct()]);
            if (random.Next(2) == 0)
                builder.In("trial", random.Next(30).ToString(CultureInfo.InvariantCulture));
        }

        return builder;
    }

    private static string Blurred(int offset, Random random)
    {
        var day = Start.AddDays(offset);
        return random.Next(9) switch
        {
            0 => $"{day:yyyy-MM}",
            1 => $"{day:yyyy}",
            2 => $"[..{day.AddDays(random.Next(60)):yyyy-MM-dd}]",
            3 => $"[{day.AddDays(-random.Next(60)):yyyy-MM-dd}..]",
            4 => $"[{day.AddDays(-random.Next(60)):yyyy-MM-dd}..{day.AddDays(random.Next(1, 60)):yyyy-MM-dd}]",
            // About that day: the true day may be another.
            5 => $"{day.AddDays(random.Next(-40, 40)):yyyy-MM-dd}~",
            6 => $"{day:yyyy-MM-dd}/{day.AddDays(random.Next(1, 90)):yyyy-MM-dd}",
            7 => $"{day.AddDays(random.Next(-40, 40)):yyyy-MM}?",
            _ => $"{day:yyyy-MM-dd}",
        };
    }
}
