using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Motions;

namespace CaseTracker.Web.Cases.Claims;

/// <summary>The motions of a case as the reader's day shows them, in the order of their filing.</summary>
public static class CaseMotions
{
    // Motions carry no tie to an injunction; their titles tell which bear on one that has been issued.
    private static readonly string[] BearOnInjunctions = ["injunction", "contempt", "stay", "restraining order"];

    public static IReadOnlyList<MotionState> All(CaseView view)
    {
        var shown = view.Case.Motions.ToDictionary(motion => motion.Id);
        return
        [
            .. view
                .State.Motions.Where(motion => shown.ContainsKey(motion.Motion.Id))
                .Select(motion => motion with { Motion = shown[motion.Motion.Id] })
                .OrderBy(motion => Position(view, motion)),
        ];
    }

    /// <summary>Those decided in the events of an injunction's life, and later
    /// ones whose title says that they bear on an injunction.</summary>
    public static IReadOnlyList<MotionState> For(CaseView view, InjunctionState injunction)
    {
        var turns = injunction.Steps.Select(step => step.Event).OfType<string>().ToHashSet();
        var issued = injunction.Issued is { } id ? view.Entry(id)?.Position ?? 0 : int.MaxValue;
        return
        [
            .. All(view)
                .Where(motion =>
                    Bears(motion.Motion.Title)
                    && (Position(view, motion) > issued || motion.Decisions.Any(decision => turns.Contains(decision.Event)))
                ),
        ];
    }

    private static bool Bears(string title) => BearOnInjunctions.Any(word => title.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static int Position(CaseView view, MotionState motion) =>
        (motion.FiledIn ?? motion.Decisions.Select(decision => decision.Event).FirstOrDefault()) is { } id
            ? view.Entry(id)?.Position ?? int.MaxValue
            : int.MaxValue;
}
