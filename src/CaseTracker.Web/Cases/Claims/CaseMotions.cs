using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
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

    /// <summary>The event that may have filed a motion by the day; null where none may have.</summary>
    public static CaseEvent? MayHaveFiled(CaseView view, MotionState motion) =>
        view
            .State.MayHave.Select(possible => possible.Entry.Event)
            .FirstOrDefault(happened => happened.Effects.OfType<MotionFiled>().Any(filed => filed.Motion == motion.Motion.Id));

    /// <summary>Those decided in the events of an injunction's life, and later ones whose title names it: by its title or its day, or as
    /// the injunction where it was the last to be issued.</summary>
    public static IReadOnlyList<MotionState> For(CaseView view, InjunctionState injunction)
    {
        var turns = injunction.Steps.Select(step => step.Event).OfType<string>().ToHashSet();
        return
        [
            .. All(view)
                .Where(motion =>
                    Bears(motion.Motion.Title)
                    && (motion.Decisions.Any(decision => turns.Contains(decision.Event)) || Names(view, motion, injunction))
                ),
        ];
    }

    private static bool Names(CaseView view, MotionState motion, InjunctionState injunction)
    {
        if (injunction.Issued is not { } id || view.Entry(id) is not { } issued || Position(view, motion) <= issued.Position)
            return false;
        if (Has(motion, injunction.Injunction.Title) || Has(motion, DateFormatter.Label(issued.Event.Date)))
            return true;
        var last = view
            .State.Injunctions.Where(other => other.Issued is not null && view.Entry(other.Issued)?.Position < Position(view, motion))
            .MaxBy(other => view.Entry(other.Issued!)!.Position);
        return last == injunction
            && (
                injunction.Injunction.Kind == InjunctionKind.TemporaryRestrainingOrder
                    ? Has(motion, "restraining order")
                    : Has(motion, "the injunction") || Has(motion, "contempt")
            );
    }

    private static bool Has(MotionState motion, string words) => motion.Motion.Title.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static bool Bears(string title) => BearOnInjunctions.Any(word => title.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static int Position(CaseView view, MotionState motion) =>
        (motion.FiledIn ?? motion.Decisions.Select(decision => decision.Event).FirstOrDefault()) is { } id
            ? view.Entry(id)?.Position ?? int.MaxValue
            : int.MaxValue;
}
