using CaseTracker.Core;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Parties;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Cases.Overview;

/// <summary>The people of the case in short.</summary>
public partial class OverviewWho
{
    private const int MostFirms = 2;
    private const int MostJudges = 2;
    private const int MostParties = 4;

    [Parameter, EditorRequired]
    public required CaseView View { get; set; }

    private HashSet<string> Leading => [.. View.Case.Dockets.Where(docket => !docket.IsReview).Select(docket => docket.Id)];

    private IEnumerable<(string Label, List<string> Parties)> Roles
    {
        get
        {
            var leading = Leading;
            return View
                .Case.Participations.Where(participation => leading.Contains(participation.Docket) && participation.Until is null)
                .GroupBy(participation => participation.Role)
                .OrderBy(group => group.Key)
                .Select(group => (group.Select(participation => participation.Party).Distinct().ToList(), group.Key))
                .Select(group => (LabelOf(group.Key, group.Item1.Count), group.Item1));
        }
    }

    /// <summary>How many parties may have been in the case of whom nothing shown tells; not counsel, nor more roles of others.</summary>
    private int Possible =>
        View
            .Reading.MayHaveBegun.Where(possible => possible.Fact.Record == RecordKind.Participation)
            .Select(possible => View.Published.History.Case.Participations.First(part => part.Id == possible.Fact.Id).Party)
            .Except(View.Case.Participations.Select(part => part.Party))
            .Count();

    private string Parties =>
        View.Case.Parties.Count == 0
            ? "Parties, roles and counsel over time"
            : $"{Prose.Capital(Prose.Count(View.Case.Parties.Count, "party", "parties"))}, roles and counsel over time";

    private List<Appearance> Firms
    {
        get
        {
            var leading = Leading;
            return
            [
                .. View
                    .Case.Counsel.Where(appearance => appearance.Dockets.Any(leading.Contains) && appearance.Until is null)
                    .OrderByDescending(appearance => appearance.From?.Latest),
            ];
        }
    }

    private List<(string Judge, string Where)> Judges =>
        [
            .. View
                .Case.Dockets.SelectMany(docket =>
                    docket
                        .Judges.Where(assignment => assignment.Until is null)
                        .Select(judgeAssignment => (judgeAssignment.Judge, Where: $"{judgeAssignment.Role}, {docket.Tribunal.Citation}"))
                )
                .GroupBy(pair => pair.Judge)
                .Select(group => (group.Key, string.Join("; ", group.Select(pair => pair.Where).Distinct()))),
        ];

    private string OtherNames(string partyId)
    {
        var party = View.Case.Parties.FirstOrDefault(item => item.Id == partyId);
        var name = View.PartyName(partyId);
        return party is null ? "" : Prose.List(party.Names.Select(nameInTime => nameInTime.Name).Where(text => text != name).Distinct());
    }

    private static string LabelOf(PartyRole role, int count) =>
        Prose.Capital(
            count == 1 || role is PartyRole.Other or PartyRole.ClassCounsel
                ? StateLabels.For(role)
                : role switch
                {
                    PartyRole.AmicusCuriae => "amici curiae",
                    PartyRole.NonParty => "non-parties",
                    _ => StateLabels.For(role) + "s",
                }
        );
}
