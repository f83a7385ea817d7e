using System.Text.Json;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Timeline;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>The 62 real events of WhatsApp v. NSO, with bounds and undecidable
/// pairs that another implementation of EDTF computed.</summary>
public sealed class SharedTimelineTests
{
    [Fact]
    public void Order_OfTheRealTimeline_HasTheirBounds()
    {
        var (timeline, data) = Real();

        foreach (var row in data.GetProperty("rows").EnumerateArray())
            Assert.Equal(
                (Id(row, "id"), Day(row, "earliest"), Day(row, "latest")),
                (Id(row, "id"), timeline[Id(row, "id")].Bounds.Earliest, timeline[Id(row, "id")].Bounds.Latest)
            );
        Assert.Equal(62, timeline.Entries.Count);
        Assert.Empty(timeline.Findings);
    }

    /// <summary>They count two events of one exact day as undecidable; we say "same
    /// day", which is what is known (E58 and E59, 19 November 2025).</summary>
    [Fact]
    public void UndecidablePairs_OfTheRealTimeline_AreTheirSixtyButForTheSameDay()
    {
        var (timeline, data) = Real();
        var theirs = data.GetProperty("undecidable_pairs").EnumerateArray().Select(pair => Pair(Id(pair, "a"), Id(pair, "b"))).ToHashSet();

        var ours = UndecidablePairs.In(timeline).Select(pair => Pair(pair.First, pair.Second)).ToHashSet();

        Assert.Equal(60, theirs.Count);
        Assert.Equal(["e58-e59"], theirs.Except(ours));
        Assert.Equal(DateOrder.SameDay, timeline.Compare("e58", "e59"));
        Assert.Empty(ours.Except(theirs));
    }

    /// <summary>Our order is their order by earliest day, but for the open start, which
    /// goes by its latest: E49 stands just before E50 and not first.</summary>
    [Fact]
    public void Order_OfTheRealTimeline_IsTheirsByEarliestButForTheOpenStart()
    {
        var (timeline, data) = Real();
        var theirs = data.GetProperty("order_by_earliest").EnumerateArray().Select(id => id.GetString()!).ToList();
        theirs.Remove("E49");

        var ours = timeline.Entries.Select(entry => entry.Event.Id.ToUpperInvariant()).ToList();

        Assert.Equal(["E48", "E49", "E50"], ours.SkipWhile(id => id != "E48").Take(3));
        Assert.Equal(theirs, ours.Where(id => id != "E49"));
    }

    private static (CaseTimeline Timeline, JsonElement Data) Real()
    {
        var data = SharedData.Json("ordering-nso.json").RootElement.GetProperty("nso_timeline");
        var builder = new CaseBuilder();
        foreach (var row in data.GetProperty("rows").EnumerateArray())
            builder.Event(Id(row, "id"), row.GetProperty("edtf").GetString()!);
        return (builder.Timeline(), data);
    }

    private static string Id(JsonElement row, string key) => row.GetProperty(key).GetString()!.ToLowerInvariant();

    private static DateOnly? Day(JsonElement row, string key) =>
        row.GetProperty(key).GetString() is { } text && DateOnly.TryParse(text, out var day) ? day : null;

    private static string Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? $"{one}-{other}" : $"{other}-{one}";
}
