using CaseTracker.Core;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.State;

namespace CaseTracker.Web.Cases;

/// <summary>What a court above decided that has not taken hold, in words.</summary>
public static class UnheldLabels
{
    /// <summary>"vacated on appeal (mandate not found)", for lists.</summary>
    public static string Brief(UnheldReview unheld) => $"{Outcome(unheld)} on appeal ({StateLabels.Mandate(unheld.Appeal)})";

    /// <summary>"vacated by the Fourth Circuit on 20 February 2024 (mandate not found)".</summary>
    public static string Full(CaseView view, UnheldReview unheld)
    {
        var court = unheld.Appeal.Docket.Tribunal;
        var day = view.Entry(unheld.Appeal.DecidedIn!) is { } entry ? $" {DateFormatter.InSentence(entry.Event.Date)}" : "";
        return $"{Outcome(unheld)} by {(court.Known is null ? "" : "the ")}{court.ShortName}{day} ({StateLabels.Mandate(unheld.Appeal)})";
    }

    private static string Outcome(UnheldReview unheld) => EnumTerm.For(unheld.Outcome) + (unheld.Total is { } total ? $" to {total}" : "");
}
