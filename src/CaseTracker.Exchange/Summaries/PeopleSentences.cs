using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Parties;

namespace CaseTracker.Exchange.Summaries;

/// <summary>Who is who where the case began, with the names of the reader's day.</summary>
internal sealed class PeopleSentences(CaseNaming words, SentenceMaker maker)
{
    private const int MostFirms = 8;

    public IEnumerable<(string? Lead, IReadOnlyList<SummarySentence> Said)> All() => [.. Roles(), .. Courts(), .. Judges(), .. Counsel()];

    private HashSet<string> Leading => [.. words.Case.Dockets.Where(docket => !docket.IsReview).Select(docket => docket.Id)];

    private IEnumerable<(string?, IReadOnlyList<SummarySentence>)> Roles()
    {
        var leading = Leading;
        foreach (
            var role in words
                .Case.Participations.Where(participation => leading.Contains(participation.Docket) && participation.Until is null)
                .GroupBy(participation => participation.Role)
                .OrderBy(group => group.Key)
        )
        {
            var parties = role.Select(participation => participation.Party).Distinct().ToList();
            yield return (
                Label(role.Key, parties.Count),
                [
                    maker.Say(
                        Prose.Capital(CaseNaming.Ended(words.Parties(parties))),
                        [
                            .. parties.Select(id => FactRef.Party(id)),
                            .. role.Select(participation => FactRef.Participation(participation.Id)),
                        ]
                    ),
                ]
            );
        }
    }

    private IEnumerable<(string?, IReadOnlyList<SummarySentence>)> Courts()
    {
        var open = words
            .State.Dockets.Where(docket => docket.Status != DocketStatus.NotOpen)
            .Select(docket => docket.Docket.Id)
            .ToHashSet();
        var dockets = words.Case.Dockets.Where(docket => open.Contains(docket.Id)).ToList();
        if (dockets.Count == 0)
            yield break;
        yield return (
            dockets.Count == 1 ? "Court" : "Courts",
            [.. dockets.Select(docket => maker.Say($"{Prose.Capital(CaseNaming.InCourt(docket))}.", [FactRef.DocketNumber(docket.Id)]))]
        );
    }

    private IEnumerable<(string?, IReadOnlyList<SummarySentence>)> Judges()
    {
        foreach (var docket in words.Case.Dockets)
        {
            var sitting = docket
                .Judges.Where(assignment => assignment.Until is null)
                .Select(judgeAssignment => judgeAssignment.Judge)
                .Distinct()
                .ToList();
            if (sitting.Count == 0)
                continue;
            yield return (
                $"{(sitting.Count == 1 ? "Judge" : "Judges")}, {Docketed(docket)}",
                [
                    maker.Say(
                        CaseNaming.Ended(Prose.List(sitting.Select(words.Judge))),
                        [.. sitting.Select(id => FactRef.Judge(id)), FactRef.DocketJudges(docket.Id)]
                    ),
                ]
            );
        }
    }

    private IEnumerable<(string?, IReadOnlyList<SummarySentence>)> Counsel()
    {
        var leading = Leading;
        var firms = words
            .Case.Counsel.Where(appearance => appearance.Dockets.Any(leading.Contains) && appearance.Until is null)
            .OrderByDescending(appearance => appearance.From?.Latest)
            .Take(MostFirms)
            .ToList();
        if (firms.Count == 0)
            yield break;
        yield return (
            "Counsel",
            [
                .. firms.Select(appearance =>
                    maker.Say(
                        $"{appearance.Firm}, for {CaseNaming.Ended(words.Parties(appearance.For))}",
                        [FactRef.Counsel(appearance.Id), .. appearance.For.Select(id => FactRef.Party(id))]
                    )
                ),
            ]
        );
    }

    private static string Docketed(Docket docket) => CaseNaming.Court(docket);

    private static string Label(PartyRole role, int count) =>
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
