using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Components;

namespace CaseTracker.Web.Judges;

/// <summary>What one case holds of a judge of the registry, as of today.</summary>
/// <param name="Ids">The ids under which the case holds the judge: one as a rule.</param>
public sealed record JudgeInCase(CaseView View, IReadOnlySet<string> Ids)
{
    public static JudgeInCase From(CaseView view, string registryId) =>
        new(
            view,
            view.Published.History.Case.Judges.Where(judge => view.EntryOf(judge) == registryId).Select(judge => judge.Id).ToHashSet()
        );

    /// <summary>The name that the case itself uses today.</summary>
    public string Name => View.JudgeName(Ids.First());

    /// <summary>Each seat once, with the ids of those who have it: one as a rule.</summary>
    public IEnumerable<(Docket Docket, JudgeAssignment Seat, IEnumerable<string> Judges)> Seats =>
        View.Case.Dockets.SelectMany(docket =>
            docket
                .Judges.Where(seat => Ids.Contains(seat.Judge))
                .GroupBy(seat => (seat.Role, seat.From, seat.Until))
                .Select(same => (docket, same.First(), same.Select(seat => seat.Judge).Distinct()))
        );

    /// <summary>Which of its judges the case means, by name and id of the registry as in its file; null where it holds one.</summary>
    public string? Which(IEnumerable<string> judges) =>
        Ids.Count == 1
            ? null
            : Prose.List(
                judges.Select(id => $"{View.JudgeName(id)} ({View.Published.History.Case.Judges.First(judge => judge.Id == id).Registry})")
            );

    public IEnumerable<RulingItem> Rulings =>
        View
            .Reading.Entries.Where(entry => entry.Event.Ruling?.Judges.Any(Ids.Contains) == true)
            .Select(entry => new RulingItem(View, entry));
}
