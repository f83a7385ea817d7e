using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.Search;

namespace CaseTracker.Data.Search;

/// <content>People, sources, what these print, and what was looked for in vain.</content>
internal sealed partial class CaseDocuments
{
    private IEnumerable<SearchDocument> People()
    {
        foreach (var party in _case.Parties)
        {
            var parts = _case.Participations.Where(part => part.Party == party.Id).ToList();
            var document = new SearchDocument
            {
                Thing = SearchThing.Party,
                RecordId = party.Id,
                Title = party.NewestName(),
                Body = Lines([
                    party.Description,
                    .. Names(party).Skip(1),
                    .. parts.Select(part => $"{EnumTerm.For(part.Role)}, {_case.DocketName(part.Docket)}"),
                    .. parts.Select(part => part.RoleRaw),
                    .. party.Sources.SelectMany(Cited),
                ]),
                Context = Lines([_case.Name, EnumTerm.For(party.Kind)]),
                Keys = party.Registry is null ? RegistryDocuments.KeysOf(party) : [],
            };
            foreach (var part in parts)
                document.With(SearchField.Role, EnumTerm.For(part.Role), part.RoleRaw);
            yield return OfCase(Concerning(document, [party.Id]), "party");
        }

        foreach (var judge in _case.Judges)
        {
            var document = new SearchDocument
            {
                Thing = SearchThing.Judge,
                RecordId = judge.Id,
                Title = judge.NewestName(),
                Body = Lines([
                    .. judge.Offices.Select(RegistryDocuments.OfficeWords),
                    .. Names(judge).Skip(1),
                    .. judge.Sources.SelectMany(Cited),
                ]),
                Context = _case.Name,
                Keys = judge.Registry is null ? RegistryDocuments.KeysOf(judge) : [],
            };
            By(document, judge.Id);
            yield return OfCase(document, "judge");
        }

        foreach (var counsel in _case.Counsel)
            yield return OfCase(
                Concerning(
                    new SearchDocument
                    {
                        Thing = SearchThing.Counsel,
                        RecordId = counsel.Id,
                        Title = counsel.Firm,
                        Body = Lines([.. counsel.Lawyers, counsel.Role, PartyNames(counsel.For), .. counsel.Sources.SelectMany(Cited)]),
                        Context = _case.Name,
                        Earliest = counsel.From?.Earliest,
                        Latest = counsel.From?.Latest,
                    },
                    counsel.For
                ),
                "counsel"
            );
    }

    private IEnumerable<SearchDocument> Sources() =>
        _case.Sources.Select(source =>
            OfCase(
                new SearchDocument
                {
                    Thing = SearchThing.Source,
                    RecordId = source.Id,
                    Title = source.Title,
                    Body = Lines([
                        source.Publisher,
                        source.Author,
                        source.Origin,
                        source.Note,
                        source.DateNote,
                        EnumTerm.For(source.Class),
                        source.Url,
                    ]),
                    Context = Lines([_case.Name, _case.ShortName]),
                    Earliest = source.Date?.Earliest,
                    Latest = source.Date?.Latest,
                    DayWords = source.Date is { } day ? DateFormatter.Label(day) : null,
                },
                "source",
                EnumTerm.For(source.Class)
            )
        );

    private IEnumerable<SearchDocument> PrintedValues() =>
        new Reconciler(_reading).Values.Select(value =>
            OfCase(
                new SearchDocument
                {
                    Thing = SearchThing.PrintedValue,
                    RecordId = value.SourceId,
                    Title = value.Reported.Printed,
                    Body = Lines([
                        value.Sentence,
                        value.Reported.Called,
                        value.Reported.Note,
                        value.Verdict.Words(),
                        .. Cited(value.Citation),
                    ]),
                    Context = Lines([_case.Name, _case.ShortName, _case.Sources.FirstOrDefault(item => item.Id == value.SourceId)?.Title]),
                },
                "printed value"
            )
        );

    private IEnumerable<SearchDocument> Rest() =>
        [
            .. _state.NotFound.Select(search =>
                OfCase(
                    new SearchDocument
                    {
                        Thing = SearchThing.NotFound,
                        RecordId = search.Id,
                        Title = search.What,
                        Body = Lines([search.Where, DateFormatter.Day(search.Until)]),
                        Context = _case.Name,
                    },
                    "not found"
                )
            ),
            .. _case.Related.Select(related =>
                OfCase(
                    new SearchDocument
                    {
                        Thing = SearchThing.RelatedCase,
                        RecordId = related.Id,
                        Title = related.Name,
                        Body = Lines([
                            EnumTerm.For(related.By),
                            related.Court,
                            related.Number,
                            related.Note,
                            .. related.Sources.SelectMany(Cited),
                        ]),
                        Context = _case.Name,
                        // One that is here itself is found as that.
                        Keys = related.Slug is null ? SearchKeys.OfDocket(related.Number ?? "") : [],
                    },
                    "related"
                )
            ),
        ];
}
