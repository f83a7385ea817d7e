using CaseTracker.Core.Courts;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Registry;
using CaseTracker.Web.Components;

namespace CaseTracker.Web.Judges;

/// <summary>The read model of a judge's page: the registry's entry, and what the judge's cases hold as of today.</summary>
/// <param name="Entry">Null where cases name the judge and the registry does not.</param>
/// <param name="Next">Where further cases are asked for; null where there are none.</param>
public sealed record JudgeView(string Id, JudgeEntry? Entry, IReadOnlyList<JudgeInCase> Cases, string? Next)
{
    private const int MostRulings = 50;

    private IReadOnlyList<RulingItem> All { get; } =
    [
        .. Cases
            .SelectMany(judgeInCase => judgeInCase.Rulings)
            .OrderByDescending(ruling => ruling.Day)
            .ThenByDescending(ruling => ruling.Entry.Position),
    ];

    /// <summary>The newest name of the registry, else as the newest of the cases uses it.</summary>
    public string Name => Entry?.NewestName() ?? Cases[0].Name;

    /// <summary>The newest rulings in the cases shown, newest first.</summary>
    public IEnumerable<RulingItem> Rulings => All.Take(MostRulings);

    public int RulingCount => All.Count;

    /// <summary>The courts of the dockets sat on, each once.</summary>
    public IEnumerable<Tribunal> Courts =>
        Cases.SelectMany(judgeInCase => judgeInCase.Seats).Select(seat => seat.Docket.Tribunal).Distinct();

    /// <summary>Offices as the registry has them, else as the cases do.</summary>
    public IReadOnlyList<Office> Offices =>
        Entry?.Offices
        ??
        [
            .. Cases
                .SelectMany(judgeInCase =>
                    judgeInCase.View.Case.Judges.Where(judge => judgeInCase.Ids.Contains(judge.Id)).SelectMany(judge => judge.Offices)
                )
                .Distinct(),
        ];
}
