using CaseTracker.Core;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Parties;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Components.Pages;

/// <summary>The people of the case in short.</summary>
public partial class OverviewWho
{
    private const int MostFirms = 5;

    [Parameter, EditorRequired] public required CaseView View { get; set; }

    private HashSet<string> Leading => [.. View.Case.Dockets.Where(docket => docket.Links.Count == 0).Select(docket => docket.Id)];

    private IEnumerable<(string Label, List<string> Parties)> Roles
    {
        get
        {
            var leading = Leading;
            return View.Case.Participations.Where(one => leading.Contains(one.Docket) && !(one.Until?.Latest <= View.AsOf))
                .GroupBy(one => one.Role)
                .OrderBy(group => group.Key)
                .Select(group => (group.Select(one => one.Party).Distinct().ToList(), group.Key))
                .Select(group => (LabelOf(group.Key, group.Item1.Count), group.Item1));
        }
    }

    private List<Appearance> Firms
    {
        get
        {
            var leading = Leading;
            return [.. View.Case.Counsel.Where(one => one.Dockets.Any(leading.Contains) && !(one.Until?.Latest <= View.AsOf)).OrderByDescending(one => one.From?.Latest)];
        }
    }

    private List<(string Judge, string Where)> Judges =>
    [
        .. View.Case.Dockets
            .SelectMany(docket => docket.Judges.Where(one => !(one.From?.Earliest > View.AsOf) && !(one.Until?.Latest <= View.AsOf)).Select(one => (one.Judge, Where: $"{one.Role}, {CourtRegistry.NameOf(docket.Court)}")))
            .GroupBy(one => one.Judge)
            .Select(group => (group.Key, string.Join("; ", group.Select(one => one.Where).Distinct()))),
    ];

    private string OtherNames(string partyId)
    {
        var party = View.Case.Parties.FirstOrDefault(one => one.Id == partyId);
        var name = View.PartyName(partyId);
        return party is null ? "" : Prose.List(party.Names.Select(one => one.Name).Where(one => one != name).Distinct());
    }

    private static string LabelOf(PartyRole role, int count) => Prose.Capital(count == 1 || role == PartyRole.Other ? Words.Of(role) : role switch
    {
        PartyRole.AmicusCuriae => "amici curiae",
        PartyRole.NonParty => "non-parties",
        _ => Words.Of(role) + "s",
    });
}
