using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <content>What a day leaves of one record, and whom it knows.</content>
internal sealed partial class AsOfCase
{
    private CaseEvent Cut(CaseEvent happened) =>
        happened with
        {
            Date = Cut(happened.Date),
            Links = [.. happened.Links.Where(link => _events.Contains(link.To))],
            Standing = Cut(happened.Standing),
            Effects = [.. happened.Effects.Select(effect => effect with { Until = [.. effect.Until.Where(end => Happened(end.Event))] })],
            Statements =
            [
                .. happened
                    .Statements.Where(statement =>
                        (statement.Standing.In is null || _happened.Contains(statement.Standing.In)) && IsShown(statement.Sources)
                    )
                    .Select(statement => statement with { Sources = Cut(statement.Sources) }),
            ],
            Notes = [.. happened.Notes.Where(note => note.Date <= _day).Select(note => note with { Sources = Cut(note.Sources) })],
            Disagreements =
            [
                .. happened
                    .Disagreements.Where(disagreement => disagreement.Sources.All(citation => _beginnings.IsPublished(citation.Source)))
                    .Select(disagreement => disagreement with { Sources = Cut(disagreement.Sources) }),
            ],
            Sources = Cut(happened.Sources),
        };

    private PartialDate Cut(PartialDate date) => date.KnownBy(_day) ?? date;

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
                            Quote = _beginnings.IsPublished(citation.Source) ? citation.Quote : null,
                            Note = _beginnings.IsPublished(citation.Source) ? citation.Note : null,
                            Reported = !_beginnings.IsPublished(citation.Source)
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
        _beginnings.IsPublished(citation.Source)
        && citation.For.All(Happened)
        && citation.Reported.All(value => value.For.Count > 0 && value.For.All(Happened));

    /// <summary>A standing that a later event brought about is hindsight.</summary>
    private EvidentiaryStatus? Cut(EvidentiaryStatus? standing) =>
        standing?.In is null || _happened.Contains(standing.In) ? standing : null;

    /// <summary>True where what was said, asked or counted is known to have been so by the day: by its own day, by the event that it
    /// belongs to,
    /// else by a source.</summary>
    private bool IsKnown(string? eventId, PartialDate? date, IReadOnlyList<Citation> sources)
    {
        if (!Happened(eventId))
            return false;
        return date is null && eventId is not null && _happened.Contains(eventId)
            || _beginnings.By(date, sources) == EventOccurrence.Happened;
    }

    /// <summary>True where any of the sources is known to be published, or there is none: what has no date of its own is as old as
    /// they are.</summary>
    private bool IsShown(IReadOnlyList<Citation> sources) =>
        sources.Count == 0 || sources.Any(citation => _beginnings.IsPublished(citation.Source));

    private bool Sits(Docket docket, JudgeAssignment seat) =>
        _case.Judges.FirstOrDefault(judge => judge.Id == seat.Judge) is { } judge
        && _people.Of(docket, seat, judge) == EventOccurrence.Happened;

    /// <summary>Those with a part in a docket by the day, and those whom something that is shown names.</summary>
    private HashSet<string> Parties(CaseState state)
    {
        var record = new PartiesOnRecord(_case, state);
        var happened = _case.Events.Where(caseEvent => _happened.Contains(caseEvent.Id)).ToList();
        return
        [
            .. _case.Participations.Where(part => _people.Of(part) == EventOccurrence.Happened).Select(part => part.Party),
            .. happened.SelectMany(caseEvent => caseEvent.Effects).SelectMany(effect => EffectTable.Standard.PartiesOf(effect, record)),
            .. happened.SelectMany(caseEvent => caseEvent.Standing?.By ?? []),
            .. _case
                .Parties.Where(party =>
                    _case.Participations.All(part => part.Party != party.Id)
                    && _beginnings.By(null, party.Sources) == EventOccurrence.Happened
                )
                .Select(party => party.Id),
        ];
    }

    private string? NameOf(INamedOverTime? named) => named is null ? null : _people.NamesOf(named)[^1].Name;

    private static IEnumerable<string> MotionsOf(CaseEvent happened) =>
        (happened.Ruling?.Decides ?? [])
            .Select(decision => decision.Motion)
            .Concat(happened.Effects.OfType<MotionFiled>().Select(filed => filed.Motion));

    private bool Happened(string? eventId) => eventId is null || _events.Contains(eventId);

    private bool Happened(FactRef fact) => Happened(fact.After) && (fact.Record != RecordKind.Event || _events.Contains(fact.Id));
}
