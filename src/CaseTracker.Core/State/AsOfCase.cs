using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>A case as a reader of an earlier day may see it: later events, and links to them, later names, later reported values and later
/// notes are gone.</summary>
/// <remarks>For reading only: what remains may refer to what was cut, so it is not a case file to take in again.</remarks>
internal sealed class AsOfCase
{
    private readonly CourtCase _case;
    private readonly DateOnly _day;
    private readonly HashSet<string> _events;
    private readonly HashSet<string> _later;

    private AsOfCase(CaseHistory history, DateOnly day)
    {
        (_case, _day) = (history.Case, day);
        _events =
        [
            .. history
                .Case.Events.Select(caseEvent => caseEvent.Id)
                .Where(id => history.Timeline.OccurrenceBy(id, day) != EventOccurrence.NotYet),
        ];
        _later = [.. history.Case.Sources.Where(source => source.Date?.Earliest > day).Select(source => source.Id)];
    }

    public static CourtCase Create(CaseHistory history, CaseState state) => new AsOfCase(history, state.AsOf).Make(state);

    private CourtCase Make(CaseState state)
    {
        var kept = new HashSet<string>(
            state.Dockets.Where(docket => docket.Docket.Filed.Earliest is not { } filed || filed <= _day).Select(docket => docket.Docket.Id)
        );
        var motions = new HashSet<string>(
            state
                .Motions.Where(motion => motion.Status != MotionStatus.NotFiled)
                .Select(motion => motion.Motion.Id)
                .Concat(_case.Events.Where(caseEvent => _events.Contains(caseEvent.Id)).SelectMany(MotionsOf))
        );
        var issued = new HashSet<string>(
            state
                .Injunctions.Where(injunctionState => injunctionState.Issued is not null)
                .Select(injunctionState => injunctionState.Injunction.Id)
        );
        var made = new HashSet<string>(
            state.Awards.Where(awardState => awardState.Steps.Count > 0).Select(awardState => awardState.Award.Id)
        );
        var parties = new HashSet<string>(
            _case
                .Participations.Where(participation => kept.Contains(participation.Docket) && !IsLater(participation.From))
                .Select(participation => participation.Party)
                .Concat(
                    _case
                        .Parties.Select(party => party.Id)
                        .Where(id => _case.Participations.All(participation => participation.Party != id))
                )
        );
        var cut = _case with
        {
            AboutSources = Cut(_case.AboutSources),
            Dockets =
            [
                .. _case
                    .Dockets.Where(docket => kept.Contains(docket.Id))
                    .Select(docket =>
                        docket with
                        {
                            Judges =
                            [
                                .. docket
                                    .Judges.Where(judge => !IsLater(judge.From))
                                    .Select(judge => judge with { Until = Past(judge.Until) }),
                            ],
                            Links =
                            [
                                .. docket
                                    .Links.Where(link => kept.Contains(link.To))
                                    .Select(link => link with { Sources = Cut(link.Sources) }),
                            ],
                            Sources = Cut(docket.Sources),
                        }
                    ),
            ],
            Parties =
            [
                .. _case
                    .Parties.Where(party => parties.Contains(party.Id))
                    .Select(party => party with { Names = Cut(party.Names), Sources = Cut(party.Sources) }),
            ],
            Judges =
            [
                .. _case
                    .Judges.Where(judge => JudgesOf(kept).Contains(judge.Id))
                    .Select(judge =>
                        judge with
                        {
                            Names = Cut(judge.Names),
                            Offices =
                            [
                                .. judge
                                    .Offices.Where(office => !IsLater(office.From))
                                    .Select(office => office with { Until = Past(office.Until) }),
                            ],
                            Sources = Cut(judge.Sources),
                        }
                    ),
            ],
            Participations =
            [
                .. _case
                    .Participations.Where(participation => kept.Contains(participation.Docket) && !IsLater(participation.From))
                    .Select(participation =>
                        participation with
                        {
                            Until = Past(participation.Until),
                            Sources = Cut(participation.Sources),
                        }
                    ),
            ],
            Counsel =
            [
                .. _case
                    .Counsel.Where(appearance => appearance.Dockets.Any(kept.Contains) && !IsLater(appearance.From))
                    .Select(appearance =>
                        appearance with
                        {
                            Dockets = [.. appearance.Dockets.Where(kept.Contains)],
                            Until = Past(appearance.Until),
                            Sources = Cut(appearance.Sources),
                        }
                    ),
            ],
            Claims =
            [
                .. _case
                    .Claims.Where(claim => state.Claims.First(claimState => claimState.Claim.Id == claim.Id).Asserted)
                    .Select(claim => claim with { Sources = Cut(claim.Sources) }),
            ],
            ReliefSought =
            [
                .. _case
                    .ReliefSought.Where(reliefSought => Happened(reliefSought.Event))
                    .Select(sought => sought with { Sources = Cut(sought.Sources) }),
            ],
            Motions =
            [
                .. _case
                    .Motions.Where(motion => motions.Contains(motion.Id))
                    .Select(motion => motion with { Sources = Cut(motion.Sources) }),
            ],
            Awards = [.. _case.Awards.Where(award => made.Contains(award.Id)).Select(award => award with { Sources = Cut(award.Sources) })],
            Injunctions =
            [
                .. _case
                    .Injunctions.Where(injunction => issued.Contains(injunction.Id))
                    .Select(injunction =>
                        injunction with
                        {
                            Clauses = [.. injunction.Clauses.Select(clause => clause with { Sources = Cut(clause.Sources) })],
                            Sources = Cut(injunction.Sources),
                        }
                    ),
            ],
            Events = [.. _case.Events.Where(caseEvent => _events.Contains(caseEvent.Id)).Select(Cut)],
            Quotations =
            [
                .. _case
                    .Quotations.Where(quotation =>
                        Happened(quotation.Event) && !IsLater(quotation.Date) && !IsFromLaterOnly(quotation.Sources)
                    )
                    .Select(quotation => quotation with { Sources = Cut(quotation.Sources) }),
            ],
            Figures =
            [
                .. _case
                    .Figures.Where(figure => Happened(figure.Event) && !IsFromLaterOnly(figure.Sources))
                    .Select(figure => figure with { Standing = Cut(figure.Standing), Sources = Cut(figure.Sources) }),
            ],
            NotFound = state.NotFound,
            Leads = [.. _case.Leads.Where(lead => lead.Date <= _day).Select(Cut)],
            Related = _day >= _case.Coding.LastChecked ? _case.Related : [],
        };
        var cited = CitedSources.In(cut);
        return cut with { Sources = [.. _case.Sources.Where(source => cited.Contains(source.Id) || _day >= _case.Coding.LastChecked)] };
    }

    private CaseEvent Cut(CaseEvent happened) =>
        happened with
        {
            Links = [.. happened.Links.Where(link => _events.Contains(link.To))],
            Standing = Cut(happened.Standing),
            Effects = [.. happened.Effects.Select(effect => effect with { Until = [.. effect.Until.Where(end => Happened(end.Event))] })],
            Statements =
            [
                .. happened
                    .Statements.Where(statement => Happened(statement.Standing.In) && !IsFromLaterOnly(statement.Sources))
                    .Select(statement => statement with { Sources = Cut(statement.Sources) }),
            ],
            Notes = [.. happened.Notes.Where(note => note.Date <= _day).Select(note => note with { Sources = Cut(note.Sources) })],
            Disagreements =
            [
                .. happened
                    .Disagreements.Where(disagreement => !disagreement.Sources.Any(citation => _later.Contains(citation.Source)))
                    .Select(disagreement => disagreement with { Sources = Cut(disagreement.Sources) }),
            ],
            Sources = Cut(happened.Sources),
        };

    private EditorialSummary Cut(EditorialSummary lead) =>
        lead with
        {
            StillRight = lead.StillRight <= _day ? lead.StillRight : null,
            RestsOn = [.. lead.RestsOn.Where(Happened)],
            Seen = lead.StillRight > _day ? [] : lead.Seen,
            Sources = Cut(lead.Sources),
        };

    /// <summary>A citation stays while it supports anything that has happened; what a later source printed does not.</summary>
    private IReadOnlyList<Citation> Cut(IReadOnlyList<Citation> citations) =>
        citations.All(IsWhole)
            ? citations
            :
            [
                .. citations
                    .Where(citation => citation.For.Count == 0 || citation.For.Any(Happened))
                    .Select(citation =>
                        citation with
                        {
                            For = [.. citation.For.Where(Happened)],
                            Quote = _later.Contains(citation.Source) ? null : citation.Quote,
                            Note = _later.Contains(citation.Source) ? null : citation.Note,
                            Reported = _later.Contains(citation.Source)
                                ? []
                                :
                                [
                                    .. citation
                                        .Reported.Where(value => value.For.Any(Happened))
                                        .Select(value => value with { For = [.. value.For.Where(Happened)] }),
                                ],
                        }
                    ),
            ];

    /// <summary>Most citations lose nothing, and are then shared between days instead of copied.</summary>
    private bool IsWhole(Citation citation) =>
        !_later.Contains(citation.Source)
        && citation.For.All(Happened)
        && citation.Reported.All(value => value.For.Count > 0 && value.For.All(Happened));

    private List<NameInTime> Cut(IReadOnlyList<NameInTime> names) =>
        [.. names.Where((name, i) => i == 0 || !IsLater(name.From)).Select(name => name with { Until = Past(name.Until) })];

    /// <summary>A standing that a later event brought about is hindsight.</summary>
    private EvidentiaryStatus? Cut(EvidentiaryStatus? standing) => standing is not null && Happened(standing.In) ? standing : null;

    private bool IsFromLaterOnly(IReadOnlyList<Citation> citations) =>
        citations.Count > 0 && citations.All(citation => _later.Contains(citation.Source));

    private PartialDate? Past(PartialDate? until) => IsLater(until) ? null : until;

    private HashSet<string> JudgesOf(HashSet<string> dockets) =>
        [
            .. _case
                .Dockets.Where(docket => dockets.Contains(docket.Id))
                .SelectMany(docket => docket.Judges)
                .Where(assignment => !IsLater(assignment.From))
                .Select(judgeAssignment => judgeAssignment.Judge),
            .. _case.Events.Where(caseEvent => _events.Contains(caseEvent.Id)).SelectMany(caseEvent => caseEvent.Ruling?.Judges ?? []),
        ];

    private static IEnumerable<string> MotionsOf(CaseEvent happened) =>
        (happened.Ruling?.Decides ?? [])
            .Select(decision => decision.Motion)
            .Concat(happened.Effects.OfType<MotionFiled>().Select(filed => filed.Motion));

    private bool Happened(string? eventId) => eventId is null || _events.Contains(eventId);

    private bool Happened(FactRef fact) => Happened(fact.After) && (fact.Record != RecordKind.Event || _events.Contains(fact.Id));

    private bool IsLater(PartialDate? date) => date?.Earliest > _day;
}
