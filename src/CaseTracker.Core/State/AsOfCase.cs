using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>A case as a reader of an earlier day may see it: later events, and links to them, later people and names, later reported
/// values and
/// later notes are gone, and so is what is not known to have been so by then.</summary>
/// <remarks>For reading only: what remains may refer to what was cut, so it is not a case file to take in again. Events and dockets
/// of which the day
/// leaves open whether they were there yet remain, since their state says so; people of whom it is open stand in
/// <see cref="Possible"/>.</remarks>
internal sealed partial class AsOfCase
{
    private readonly CourtCase _case;
    private readonly DateOnly _day;
    private readonly RecordBeginnings _beginnings;
    private readonly HashSet<string> _events;
    private readonly HashSet<string> _happened;
    private readonly PeopleByDay _people;

    public AsOfCase(CaseHistory history, CaseState state)
    {
        (_case, _day) = (history.Case.CalledAsOf(state.AsOf), state.AsOf);
        var occurred = history.Case.Events.ToLookup(caseEvent => history.Timeline.OccurrenceBy(caseEvent.Id, _day));
        var happened = occurred[EventOccurrence.Happened].Concat(occurred[EventOccurrence.UnderWay]).ToList();
        _beginnings = new RecordBeginnings(history.Case, _day);
        _happened = [.. happened.Select(caseEvent => caseEvent.Id)];
        _events = [.. _happened, .. occurred[EventOccurrence.MayHave].Select(caseEvent => caseEvent.Id)];
        _people = new PeopleByDay(history.Case, _beginnings, happened);
        Case = Make(state);
        Possible = new PossibleRecords(history.Case, _people, _beginnings, PartyName, JudgeName).All();
    }

    /// <summary>What the day shows.</summary>
    public CourtCase Case { get; }

    /// <summary>Whose part in the case may have begun by the day.</summary>
    public IReadOnlyList<PossibleRecord> Possible { get; }

    public static CourtCase Create(CaseHistory history, CaseState state) => new AsOfCase(history, state).Case;

    /// <inheritdoc cref="RecordBeginnings.IsPublished"/>
    public bool IsPublished(string source) => _beginnings.IsPublished(source);

    /// <summary>What a party of the case is called on the day, also before the day shows it. An id that no party has is a plain
    /// name.</summary>
    public string PartyName(string id) => NameOf(_case.Parties.FirstOrDefault(party => party.Id == id)) ?? id;

    /// <inheritdoc cref="PartyName"/>
    public string JudgeName(string id) => NameOf(_case.Judges.FirstOrDefault(judge => judge.Id == id)) ?? id;

    public string DocketName(string id) => _case.DocketName(id);

    /// <summary>A source without its title where it was published later, for that would tell what came.</summary>
    public Source Named(Source source) =>
        source.Date?.Earliest > _day ? source with { Title = $"Published later ({EnumTerm.For(source.Class)})" } : source;

    private CourtCase Make(CaseState state)
    {
        var kept = new HashSet<string>(
            _case.Dockets.Where(docket => _people.Of(docket) != EventOccurrence.NotYet).Select(docket => docket.Id)
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
        var parties = Parties(state);
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
                                    .Judges.Where(seat => Sits(docket, seat))
                                    .Select(seat => seat with { Until = _people.EndOf(seat.Until) }),
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
                    .Select(party =>
                        party with
                        {
                            Names = _people.NamesOf(party),
                            Description = IsShown(party.Sources) ? party.Description : null,
                            Sources = Cut(party.Sources),
                        }
                    ),
            ],
            Judges =
            [
                .. _case
                    .Judges.Where(judge => _people.Of(judge) == EventOccurrence.Happened)
                    .Select(judge =>
                        judge with
                        {
                            Names = _people.NamesOf(judge),
                            Offices = _people.OfficesOf(judge),
                            Sources = Cut(judge.Sources),
                        }
                    ),
            ],
            Participations =
            [
                .. _case
                    .Participations.Where(participation => _people.Of(participation) == EventOccurrence.Happened)
                    .Select(participation =>
                        participation with
                        {
                            Until = _people.EndOf(participation.Until),
                            Sources = Cut(participation.Sources),
                        }
                    ),
            ],
            Counsel =
            [
                .. _case
                    .Counsel.Where(appearance => _people.Of(appearance) == EventOccurrence.Happened)
                    .Select(appearance =>
                        appearance with
                        {
                            Dockets = [.. appearance.Dockets.Where(kept.Contains)],
                            Until = _people.EndOf(appearance.Until),
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
                    .ReliefSought.Where(sought => IsKnown(sought.Event, null, sought.Sources))
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
                    .Quotations.Where(said =>
                        IsKnown(said.Event, said.Date, said.Sources) && (said.Date is not null || IsShown(said.Sources))
                    )
                    .Select(quotation => quotation with { Sources = Cut(quotation.Sources) }),
            ],
            Figures =
            [
                .. _case
                    .Figures.Where(figure => IsKnown(figure.Event, null, figure.Sources) && IsShown(figure.Sources))
                    .Select(figure => figure with { Standing = Cut(figure.Standing), Sources = Cut(figure.Sources) }),
            ],
            NotFound = state.NotFound,
            Leads = [.. _case.Leads.Where(lead => lead.Date <= _day).Select(Cut)],
            Related = _beginnings.IsChecked ? _case.Related : [],
        };
        var cited = CitedSources.In(cut);
        return cut with { Sources = [.. _case.Sources.Where(source => cited.Contains(source.Id) || _beginnings.IsChecked).Select(Named)] };
    }
}
