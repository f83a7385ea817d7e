using CaseTracker.Core.Cases;

namespace CaseTracker.Web.Registry;

/// <summary>What one case holds of a judge of the registry, as of today.</summary>
/// <param name="Ids">The ids under which the case holds the judge: one as a rule.</param>
public sealed record JudgeInCase(CaseView View, IReadOnlySet<string> Ids)
{
    public static JudgeInCase Of(CaseView view, string registryId) =>
        new(view, view.Published.History.Case.Judges.Where(judge => view.EntryOf(judge) == registryId).Select(judge => judge.Id).ToHashSet());

    /// <summary>The name that the case itself uses today.</summary>
    public string Name => View.JudgeName(Ids.First());

    public IEnumerable<(Docket Docket, JudgeAssignment Seat)> Seats =>
        View.Case.Dockets.SelectMany(docket => docket.Judges.Where(seat => Ids.Contains(seat.Judge)).Select(seat => (docket, seat)));

    public IEnumerable<RulingItem> Rulings =>
        View.Reading.Entries.Where(entry => entry.Event.Ruling?.Judges.Any(Ids.Contains) == true).Select(entry => new RulingItem(View, entry));
}
