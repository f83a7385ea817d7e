using CaseTracker.Core.Cases;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Timeline;
using CaseTracker.Data.Rows;

namespace CaseTracker.Data.Projection;

/// <summary>One row for each record of a case, in the order of the case file.</summary>
internal static partial class RecordRows
{
    public static IReadOnlyList<ICaseRecordRow> Of(CaseHistory history, CaseState state) =>
    [
        .. Dockets(state),
        .. DocketLinks(history.Case),
        .. People(history.Case),
        .. Counsel(history.Case),
        .. state.Claims.Select(claim => new ClaimRow
        {
            Id = claim.Claim.Id, Number = claim.Claim.Number, Title = claim.Claim.Title, Law = claim.Claim.Law, Asserted = claim.Asserted,
        }),
        .. state.Motions.Select(motion => new MotionRow
        {
            Id = motion.Motion.Id, DocketId = motion.Motion.Docket, Title = motion.Motion.Title, Status = motion.Status,
        }),
        .. Events(history.Timeline),
        .. Rulings(history),
        .. Awards(history, state),
        .. Injunctions(history, state),
        .. Sources(history.Case),
        .. Citations(history.Case),
        .. ReportedValues(history.Case),
        .. history.Case.NotFound.Select(record => new NotFoundRow
        {
            Id = record.Id, Fact = record.About.Text, What = record.What, Until = record.Until,
        }),
    ];

    private static IEnumerable<ICaseRecordRow> Dockets(CaseState state) => state.Dockets.Select(one => new DocketRow
    {
        Id = one.Docket.Id,
        CourtId = one.Docket.Court,
        Number = one.Docket.Number,
        Caption = one.Docket.Caption,
        Status = one.Status,
        Filed = one.Docket.Filed.Text,
        FiledEarliest = one.Docket.Filed.Earliest,
        FiledLatest = one.Docket.Filed.Latest,
        NatureOfSuit = one.Docket.NatureOfSuit,
        Cause = one.Docket.Cause,
        CourtListenerId = one.Docket.CourtListenerId,
        PacerCaseId = one.Docket.PacerCaseId,
    });

    private static IEnumerable<ICaseRecordRow> DocketLinks(CourtCase courtCase) =>
        from docket in courtCase.Dockets
        from link in docket.Links.DistinctBy(link => (link.To, link.By))
        select new DocketLinkRow { DocketId = docket.Id, ToDocketId = link.To, Kind = link.By };

    private static IEnumerable<ICaseRecordRow> People(CourtCase courtCase) =>
    [
        .. courtCase.Parties.Select(party => new PartyRow
        {
            Id = party.Id, RegistryId = party.Registry, NamedRegistryId = party.Registry, Kind = party.Kind, Name = party.NewestName(),
        }),
        .. courtCase.Parties.SelectMany(party => party.Names.Select((name, position) =>
            new PartyNameRow { PartyId = party.Id, Position = position, Name = name.Name })),
        .. courtCase.Judges.Select(judge => new JudgeRow
        {
            Id = judge.Id,
            RegistryId = judge.Registry,
            NamedRegistryId = judge.Registry,
            CourtId = courtCase.Dockets.FirstOrDefault(docket => docket.Judges.Any(seat => seat.Judge == judge.Id))?.Court,
            Name = judge.NewestName(),
        }),
        .. courtCase.Participations.Select(one => new ParticipationRow
        {
            Id = one.Id, PartyId = one.Party, DocketId = one.Docket, Role = one.Role, RoleRaw = one.RoleRaw,
        }),
    ];

    private static IEnumerable<ICaseRecordRow> Counsel(CourtCase courtCase) =>
        from one in courtCase.Counsel
        from party in one.For.Distinct()
        from docket in one.Dockets.Distinct()
        select new CounselRow { Id = one.Id, PartyId = party, DocketId = docket, Firm = one.Firm, Lawyers = string.Join('\n', one.Lawyers) };
}
