using CaseTracker.Core.Effects;
using CaseTracker.Core.State;

namespace CaseTracker.Web.Cases;

/// <summary>What a court above decided that has not taken hold, in words.</summary>
public static class UnheldLabels
{
    /// <summary>"vacated by the Fourth Circuit on 20 February 2024 (mandate stayed)".</summary>
    public static string Full(CaseView view, UnheldReview unheld)
    {
        var court = unheld.Appeal.Docket.Tribunal;
        var day = view.Entry(unheld.Appeal.DecidedIn!) is { } entry ? $" {entry.Event.InSentence()}" : "";
        return $"{unheld.Result} by {(court.Known is null ? "" : "the ")}{court.ShortName}{day} ({StateLabels.Mandate(unheld.Appeal)})";
    }
}
