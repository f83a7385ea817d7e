using CaseTracker.Core.Effects;

namespace CaseTracker.Core.State;

/// <summary>A remedy that a court has chosen and that no judgment gives yet: it binds nobody so far.</summary>
public static class RemedyDecided
{
    /// <summary>The event in which the newest was chosen, by id; null where none waits for its judgment.</summary>
    public static string? In(CaseState state) =>
        state
            .Claims.Where(claim => claim.Interlocutory)
            .SelectMany(claim => claim.Results)
            .LastOrDefault(result => result is { RemedyDecided: true, Event: not null })
            ?.Event;
}
