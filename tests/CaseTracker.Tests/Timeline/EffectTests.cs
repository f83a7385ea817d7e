using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.State;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>The union of effects is closed; a new kind must be folded, be written
/// in the case file, and stand in the case of everything.</summary>
public sealed class EffectTests
{
    private static readonly DateOnly Late = new(2035, 1, 1);

    public static TheoryData<string> Kinds =>
        [.. typeof(Effect).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Effect))).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Fold_OfEveryKindWhereItIsPossible_ChangesSomething(string kind)
    {
        var history = new CaseHistory(Everything.Case());

        var (happened, effect) = Find(history, kind);

        Assert.Contains(history.ChangesOf(happened.Id).Concat(Coming(history, happened.Id)), change => change.EffectId == effect.Id);
    }

    /// <summary>The effect alone, in a case where nothing came before it: a state and at most findings.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Fold_OfEveryKindAlone_NeverThrows(string kind)
    {
        var (happened, effect) = Find(new CaseHistory(Everything.Case()), kind);
        var everything = Everything.Case();
        var courtCase = everything with
        {
            Events =
            [
                .. everything.Events.Select(caseEvent =>
                    caseEvent.Id == happened.Id
                        ? happened with
                        {
                            Effects = [effect],
                            Ruling = null,
                        }
                        : caseEvent with
                        {
                            Effects = [],
                            Ruling = null,
                        }
                ),
            ],
        };
        var history = new CaseHistory(courtCase);

        foreach (var day in new[] { DateOnly.MinValue, new DateOnly(2020, 6, 1), Late, DateOnly.MaxValue })
            Assert.EndsWith(".", history.On(day).StatusLine, StringComparison.Ordinal);
        Assert.All(history.On(Late).Findings, finding => Assert.Contains(happened.Id, finding.Events));
        Assert.EndsWith(".", history.After(happened.Id).StatusLine, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void CaseFile_OfEveryKind_HasAKeyOfItsName(string kind)
    {
        var choices = JsonNode.Parse(CaseFile.Schema())!["$defs"]!["effect"]!["oneOf"]!.AsArray();

        Assert.Contains(char.ToLowerInvariant(kind[0]) + kind[1..], choices.Select(choice => (string)choice!["required"]![0]!));
    }

    /// <summary>An event that may have happened would change just what it changes when it has: the state before it is all there.</summary>
    [Fact]
    public void MayHave_OfEveryEvent_WouldChangeWhatTheEventChanges()
    {
        var count = JsonNode.Parse(Everything.Bytes)!["events"]!.AsArray().Count;
        var compared = 0;
        for (var last = 0; last < count; last++)
        {
            var document = JsonNode.Parse(Everything.Bytes)!;
            var events = document["events"]!.AsArray();
            for (var later = last + 1; later < count; later++)
                foreach (var key in new[] { "effects", "ruling", "links", "entries" })
                    events[later]!.AsObject().Remove(key);
            var id = (string)events[last]!["id"]!;
            var expected = Read(document).ChangesOf(id).ToList();
            // Known to be no earlier than its day, and no more.
            events[last]!["date"] = $"[{Read(document).Timeline[id].Bounds.Earliest:yyyy-MM-dd}..]";

            var possible = Read(document).On(Late).MayHave.Where(possibleEvent => possibleEvent.Entry.Event.Id == id).ToList();

            Assert.Equal(expected.Select(Said), Assert.Single(possible).WouldChange.Select(Said));
            compared += expected.Count;
        }

        Assert.InRange(compared, 45, 100);
    }

    [Fact]
    public void Everything_IsAPossibleHistory() => Assert.Empty(new CaseHistory(Everything.Case()).On(Late).Findings);

    private static CaseHistory Read(JsonNode document) =>
        new(CaseFile.Read(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString())).Case!);

    // How a stay ends is counted from its day, and that is what is not known.
    private static string Said(StateChange change)
    {
        var how = change.How?.StartsWith("until", StringComparison.Ordinal) == true ? null : change.How;
        return $"{change.EffectId} {change.Label} {change.Before} {change.After} {how}".TrimEnd();
    }

    private static (CaseEvent Event, Effect Effect) Find(CaseHistory history, string kind) =>
        history
            .Case.Events.SelectMany(happened => happened.Effects.Select(effect => (happened, effect)))
            .First(pair => pair.effect.GetType().Name == kind);

    private static IEnumerable<StateChange> Coming(CaseHistory history, string eventId) =>
        history.On(Late).MayHave.Where(possible => possible.Entry.Event.Id == eventId).SelectMany(possible => possible.WouldChange);
}
