using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>Lists whose part in the case, and which docket, may have begun by the day.</summary>
/// <param name="nameOf">What a party is called on the day.</param>
/// <param name="judgeNameOf">What a judge is called on the day.</param>
internal sealed class PossibleRecords(
    CourtCase courtCase,
    PeopleByDay people,
    RecordBeginnings beginnings,
    Func<string, string> nameOf,
    Func<string, string> judgeNameOf
)
{
    public IReadOnlyList<PossibleRecord> All() => [.. Dockets(), .. Roles(), .. Counsel(), .. Judges(), .. Names(), .. Offices()];

    private IEnumerable<PossibleRecord> Dockets() =>
        from docket in courtCase.Dockets
        where people.Of(docket) == EventOccurrence.MayHave
        select Make(FactRef.Docket(docket.Id), $"Docket {docket.InSentence()}", docket.Filed, docket.Sources);

    private IEnumerable<PossibleRecord> Roles() =>
        from part in courtCase.Participations
        where people.Of(part) == EventOccurrence.MayHave
        let what = $"{nameOf(part.Party)} as {StateLabels.For(part.Role)} in {courtCase.DocketName(part.Docket)}"
        select Make(FactRef.Participation(part.Id), what, part.From, part.Sources);

    private IEnumerable<PossibleRecord> Counsel() =>
        from appearance in courtCase.Counsel
        where people.Of(appearance) == EventOccurrence.MayHave
        let what = $"{appearance.Firm} as counsel for {Prose.List(appearance.For.Select(nameOf))}"
        select Make(FactRef.Counsel(appearance.Id), what, appearance.From, appearance.Sources);

    private IEnumerable<PossibleRecord> Judges() =>
        from judge in courtCase.Judges
        from docket in courtCase.Dockets
        from seat in docket.Judges
        where seat.Judge == judge.Id && people.Of(docket, seat, judge) == EventOccurrence.MayHave
        let what = $"{judgeNameOf(judge.Id)} ({seat.Role}) in {docket.InSentence()}"
        select Make(FactRef.DocketJudges(docket.Id), what, seat.From, judge.Sources);

    private IEnumerable<PossibleRecord> Names() =>
        [
            .. courtCase.Parties.SelectMany(party => Names(party, nameOf, FactRef.PartyName(party.Id))),
            .. courtCase.Judges.SelectMany(judge => Names(judge, judgeNameOf, FactRef.JudgeName(judge.Id))),
        ];

    private IEnumerable<PossibleRecord> Names(INamedOverTime named, Func<string, string> called, FactRef fact) =>
        named
            .Names.Where((_, i) => people.Of(named, i) == EventOccurrence.MayHave)
            .Select(name => Make(fact, $"“{name.Name}” as the name of {called(named.Id)}", name.From, []));

    private IEnumerable<PossibleRecord> Offices() =>
        from judge in courtCase.Judges
        where people.Of(judge) == EventOccurrence.Happened
        from office in judge.Offices
        where people.Of(office) == EventOccurrence.MayHave
        let court = office.Court is { } id ? $", {CourtRegistry.NameOf(id)}" : ""
        select Make(FactRef.Judge(judge.Id), $"{judgeNameOf(judge.Id)} as {office.Title}{court}", office.From, []);

    private PossibleRecord Make(FactRef fact, string what, PartialDate? begins, IReadOnlyList<Citation> sources) =>
        new(fact, what, begins, begins is null ? beginnings.FirstSeen(sources) : null, sources);
}
