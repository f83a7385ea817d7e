using CaseTracker.Core.Cases;
using CaseTracker.Core.Dockets;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Parties;
using CaseTracker.Core.State;
using CaseTracker.Data.Dockets;

namespace CaseTracker.Data.Cases.Records;

/// <summary>One row for each record of a case that lists ask for, in the order of the case file.</summary>
internal static partial class RecordRows
{
    public static IReadOnlyList<ICaseRecordRow> Create(CaseReading reading) =>
        [
            .. Dockets(reading),
            .. People(reading.History.Case),
            .. reading.State.Claims.Select(claim => new ClaimRow
            {
                Id = claim.Claim.Id,
                Number = claim.Claim.Number,
                Title = claim.Claim.Title,
                Law = claim.Claim.Law,
                Asserted = claim.Asserted,
            }),
            .. Events(reading),
            .. Rulings(reading.History),
            .. Awards(reading.History, reading.State),
            .. AwardChanges(reading.History, reading.State),
            .. Injunctions(reading.History, reading.State),
            .. UpcomingDates(reading.State),
            .. Sources(reading.Case),
            .. reading.History.Case.Topics.Select((topic, position) => new TopicRow { Position = position, Topic = topic }),
        ];

    /// <summary>Those that the day shows.</summary>
    private static IEnumerable<ICaseRecordRow> Dockets(CaseReading reading) =>
        from state in reading.State.Dockets
        let docket = state.Docket
        where reading.Case.Dockets.Any(shown => shown.Id == docket.Id)
        select new DocketRow
        {
            Id = docket.Id,
            CourtId = docket.Court,
            CourtName = docket.CourtName,
            Number = docket.NumberWords(),
            Caption = docket.Caption,
            Status = state.Status,
            StatusText = DocketOutcome.Describe(reading.State, docket.Id),
            Filed = docket.Filed.Text,
            FiledEarliest = docket.Filed.Earliest,
            FiledLatest = docket.Filed.Latest,
            NatureOfSuit = docket.NatureOfSuit,
            Cause = docket.Cause,
            CourtListenerId = docket.CourtListenerId,
            PacerCaseId = docket.PacerCaseId,
            NumberKey = DocketNumber.Read(docket.Number)?.Key,
            NumberCore = DocketNumber.Read(docket.Number)?.Core,
        };

    private static IEnumerable<ICaseRecordRow> People(CourtCase courtCase) =>
        [
            .. courtCase.Parties.Select(party => new PartyRow
            {
                Id = party.Id,
                RegistryId = party.Registry,
                NamedRegistryId = party.Registry,
                Kind = party.Kind,
                Name = party.NewestName(),
            }),
            .. courtCase.Judges.Select(judge => new JudgeRow
            {
                Id = judge.Id,
                RegistryId = judge.Registry,
                NamedRegistryId = judge.Registry,
                CourtId = courtCase.Dockets.FirstOrDefault(docket => docket.Judges.Any(seat => seat.Judge == judge.Id))?.Court,
                Name = judge.NewestName(),
            }),
        ];
}
