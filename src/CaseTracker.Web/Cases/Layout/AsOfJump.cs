using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;

namespace CaseTracker.Web.Cases.Layout;

/// <summary>A day worth going back to, computed from the case's key events.</summary>
/// <param name="Day">The first day on which the event has certainly happened.</param>
public sealed record AsOfJump(string Label, DateOnly Day)
{
    private const int Most = 8;

    /// <summary>The turns of the case that the reader's day can see, oldest first;
    /// where one word would stand twice, the first event has it.</summary>
    public static IReadOnlyList<AsOfJump> From(CaseView view) =>
        [
            .. view
                .Reading.Entries.Where(entry => entry.Event.Significance == Significance.Key)
                .Select(entry => (Label: LabelOf(entry.Event, view), entry.Bounds.Latest))
                .Where(jump => jump.Label is not null && jump.Latest <= view.AsOf)
                .DistinctBy(jump => jump.Label)
                .Take(Most)
                .Select(jump => new AsOfJump(jump.Label!, jump.Latest!.Value)),
        ];

    /// <summary>One word for a turn: "verdict", "Ninth Circuit ruling"; null where nothing turned.</summary>
    public static string? LabelOf(CaseEvent happened, CaseView view) =>
        happened
            .Effects.Select(effect => EffectTable.Standard.TurnOf(effect, happened, view.Case))
            .FirstOrDefault(label => label is not null)
        ?? (happened.Kind is EventKind.Complaint or EventKind.Verdict ? StateLabels.For(happened.Kind) : null);
}
