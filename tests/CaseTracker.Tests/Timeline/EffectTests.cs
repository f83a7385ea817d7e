using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Events;
using CaseTracker.Core.Timeline;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>The union of effects is closed; a new kind must be folded, be written in the case file, and stand in the case of everything.</summary>
public sealed class EffectTests
{
    private static readonly DateOnly Late = new(2035, 1, 1);

    public static TheoryData<string> Kinds => [.. typeof(Effect).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Effect)) && type != typeof(MotionDecided)).Select(type => type.Name)];

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
        var courtCase = Everything.Case();
        foreach (var other in courtCase.Events.Where(one => one.Id != happened.Id))
        {
            var change = courtCase.Amend(other with { Effects = [], Ruling = null });
            courtCase = change.Case ?? throw new InvalidOperationException(string.Join('\n', change.Findings));
        }

        courtCase = courtCase.Amend(happened with { Effects = [effect], Ruling = null }).Case!;
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

    [Fact]
    public void Everything_IsAPossibleHistory() => Assert.Empty(new CaseHistory(Everything.Case()).On(Late).Findings);

    [Fact]
    public void Kinds_AreFortyOne() => Assert.Equal(41, Kinds.Count);

    private static (CaseEvent Event, Effect Effect) Find(CaseHistory history, string kind) =>
        history.Case.Events.SelectMany(happened => happened.Effects.Select(effect => (happened, effect))).First(pair => pair.effect.GetType().Name == kind);

    private static IEnumerable<StateChange> Coming(CaseHistory history, string eventId) => history.On(Late).MayHave.Where(possible => possible.Entry.Event.Id == eventId).SelectMany(possible => possible.WouldChange);
}
