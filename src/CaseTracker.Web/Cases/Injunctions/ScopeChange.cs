using CaseTracker.Core;
using CaseTracker.Core.Effects.Injunctions;

namespace CaseTracker.Web.Cases.Injunctions;

/// <summary>How one event changed whom an injunction binds or protects.</summary>
/// <param name="Words">"binds Roe Ltd. from then on"; who was named before and is no more is said too.</param>
public sealed record ScopeChange(string Event, string Words)
{
    /// <summary>Oldest first, by the reader's day.</summary>
    public static IEnumerable<ScopeChange> From(CaseView view, InjunctionState injunction)
    {
        var (binds, protects) = (injunction.Injunction.Binds, injunction.Injunction.Protects);
        foreach (var step in injunction.Steps.Where(step => step.Kind == InjunctionStepKind.Modified))
        {
            if (step.Event is not { } id || view.Entry(id) is not { } entry)
                continue;
            foreach (var change in entry.Event.Effects.OfType<InjunctionModified>().Where(change => change.Id == step.Effect))
            {
                if (Turned(view, "binds", binds, change.Binds) is { } bound)
                    yield return new ScopeChange(id, bound);
                if (Turned(view, "protects", protects, change.Protects) is { } guarded)
                    yield return new ScopeChange(id, guarded);
                binds = change.Binds.Count > 0 ? change.Binds : binds;
                protects = change.Protects.Count > 0 ? change.Protects : protects;
            }
        }
    }

    private static string? Turned(CaseView view, string does, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        if (after.Count == 0)
            return null;
        var (added, gone) = (after.Except(before).ToList(), before.Except(after).ToList());
        string[] words =
        [
            .. added.Count == 0 ? [] : new[] { $"{does} {Prose.List(added.Select(view.PartyName))} from then on" },
            .. gone.Count == 0 ? [] : new[] { $"no longer {does} {Prose.List(gone.Select(view.PartyName))}" },
        ];
        return words.Length == 0 ? null : string.Join("; ", words);
    }
}
