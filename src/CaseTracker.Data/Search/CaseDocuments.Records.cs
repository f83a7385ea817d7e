using CaseTracker.Core;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Search;

namespace CaseTracker.Data.Search;

/// <content>Claims, relief, injunctions, money and what was said.</content>
internal sealed partial class CaseDocuments
{
    private IEnumerable<SearchDocument> Claims() =>
        _state
            .Claims.Where(state => _case.Claims.Any(claim => claim.Id == state.Claim.Id))
            .Select(state =>
                OfCase(
                    Concerning(
                        new SearchDocument
                        {
                            Thing = SearchThing.Claim,
                            RecordId = state.Claim.Id,
                            Title = state.Claim.Title,
                            Body = Lines([
                                state.Claim.Law,
                                PartyNames(state.Claim.By.Concat(state.Claim.Against)),
                                .. state.Results.Select(StateLabels.For),
                                .. state.Claim.Sources.SelectMany(Cited),
                            ]),
                            Context = Lines([_case.Name, _case.ShortName]),
                        }
                            .With(SearchField.Claim, state.Claim.Title)
                            .With(SearchField.Law, state.Claim.Law)
                            .With(SearchField.Status, state.Results.Select(StateLabels.For)),
                        state.Claim.By.Concat(state.Claim.Against)
                    ),
                    "claim"
                )
            );

    private IEnumerable<SearchDocument> Relief() =>
        _case.ReliefSought.Select(relief =>
            OfCase(
                Concerning(
                        At(
                            relief.Event,
                            (earliest, latest, words) =>
                                new SearchDocument
                                {
                                    Thing = SearchThing.Relief,
                                    RecordId = relief.Id,
                                    Title = relief.Text,
                                    Body = Lines([
                                        EnumTerm.For(relief.Kind),
                                        relief.Amount?.ToString(),
                                        PartyNames(relief.By),
                                        .. relief.Sources.SelectMany(Cited),
                                    ]),
                                    Context = Lines([_case.Name, _case.ShortName]),
                                    Earliest = earliest,
                                    Latest = latest,
                                    DayWords = words,
                                    Amount = relief.Amount?.Amount,
                                }
                        ),
                        relief.By
                    )
                    .With(SearchField.Relief, EnumTerm.For(relief.Kind)),
                "relief",
                "relief sought"
            )
        );

    private IEnumerable<SearchDocument> Injunctions()
    {
        foreach (var state in _state.Injunctions.Where(state => _case.Injunctions.Any(item => item.Id == state.Injunction.Id)))
        {
            var injunction = state.Injunction;
            var people = injunction.Binds.Concat(injunction.Protects).ToList();
            yield return Finish(
                At(
                    state.Issued,
                    (earliest, latest, words) =>
                        new SearchDocument
                        {
                            Thing = SearchThing.Injunction,
                            RecordId = injunction.Id,
                            Title = injunction.Title,
                            Body = Lines([
                                EnumTerm.For(injunction.Kind),
                                StateLabels.For(state.Status),
                                PartyNames(people),
                                .. injunction.BindsUnnamed.Concat(injunction.ProtectsUnnamed).Select(people => $"unnamed {people}"),
                                .. state.Steps.Select(StateLabels.For),
                                .. injunction.Sources.SelectMany(Cited),
                            ]),
                            Context = Lines([_case.Name, _case.ShortName]),
                            Earliest = earliest,
                            Latest = latest,
                            DayWords = words,
                        }
                ),
                "injunction"
            );
            foreach (var clause in injunction.Clauses)
                yield return Finish(
                    At(
                        state.Issued,
                        (earliest, latest, words) =>
                            new SearchDocument
                            {
                                Thing = SearchThing.Clause,
                                RecordId = injunction.Id,
                                Title = clause.Text,
                                Body = Lines([clause.Note, EnumTerm.For(clause.Does), .. clause.Sources.SelectMany(Cited)]),
                                Context = Lines([injunction.Title, _case.Name, _case.ShortName, PartyNames(people)]),
                                Earliest = earliest,
                                Latest = latest,
                                DayWords = words,
                            }
                    ),
                    "clause"
                );

            SearchDocument Finish(SearchDocument document, string kind) =>
                OfCase(Concerning(document, people).With(SearchField.Status, StateLabels.For(state.Status)), kind, "injunction")
                    .With(SearchField.Has, "injunction")
                    .With(SearchField.Relief, "injunction");
        }
    }

    private IEnumerable<SearchDocument> Awards() =>
        _state
            .Awards.Where(state => _case.Awards.Any(award => award.Id == state.Award.Id))
            .Select(state =>
                OfCase(
                    Concerning(
                            At(
                                state.Steps.Count == 0 ? null : state.Steps[0].Event,
                                (earliest, latest, words) =>
                                    new SearchDocument
                                    {
                                        Thing = SearchThing.Award,
                                        RecordId = state.Award.Id,
                                        Title = state.Award.Title,
                                        Body = Lines([
                                            state.Total.ToString(),
                                            .. state.Components.Select(part => $"{StateLabels.For(part.Key)}: {part.Value:N0}"),
                                            StateLabels.For(state.Stage),
                                            .. state.Steps.Select(StateLabels.For),
                                            .. state.Interest.Select(StateLabels.For),
                                            state.Award.FromFund,
                                            state.Award.FurtherSum,
                                            PartyNames(state.Award.Payors.Concat(state.Award.Payees)),
                                            .. state.Award.Sources.SelectMany(Cited),
                                        ]),
                                        Context = Lines([_case.Name, _case.ShortName]),
                                        Earliest = earliest,
                                        Latest = latest,
                                        DayWords = words,
                                        Amount = state.Total.Amount,
                                    }
                            ),
                            state.Award.Payors.Concat(state.Award.Payees)
                        )
                        .With(SearchField.Status, StateLabels.For(state.Stage))
                        .With(SearchField.Has, "award")
                        .With(SearchField.Relief, "damages"),
                    "award"
                )
            );

    private IEnumerable<SearchDocument> Sayings() =>
        [
            .. _case.Quotations.Select(quotation =>
                OfCase(
                    Concerning(
                        At(
                            quotation.Event,
                            (earliest, latest, words) =>
                                new SearchDocument
                                {
                                    Thing = SearchThing.Quotation,
                                    RecordId = quotation.Id,
                                    Title = quotation.Words,
                                    Body = Lines([
                                        quotation.Speaker,
                                        quotation.Capacity,
                                        quotation.Occasion,
                                        EnumTerm.For(quotation.Form),
                                        .. quotation.Sources.SelectMany(Cited),
                                    ]),
                                    Context = Lines([_case.Name, _case.ShortName]),
                                    Earliest = quotation.Date?.Earliest ?? earliest,
                                    Latest = quotation.Date?.Latest ?? latest,
                                    DayWords = quotation.Date is { } day ? DateFormatter.Label(day) : words,
                                }
                        ),
                        quotation.SpeakerId is { } speaker ? [speaker] : []
                    ),
                    "quotation"
                )
            ),
            .. _case.Figures.Select(figure =>
                OfCase(
                    At(
                        figure.Event,
                        (earliest, latest, words) =>
                            new SearchDocument
                            {
                                Thing = SearchThing.Figure,
                                RecordId = figure.Id,
                                Title = $"{figure.Value} {figure.CountsAfterValue}",
                                Body = Lines([figure.Counts, .. figure.Sources.SelectMany(Cited)]),
                                Context = Lines([_case.Name, _case.ShortName]),
                                Earliest = earliest,
                                Latest = latest,
                                DayWords = words,
                            }
                    ),
                    "figure"
                )
            ),
        ];

    private SearchDocument At(string? eventId, Func<DateOnly?, DateOnly?, string?, SearchDocument> create)
    {
        var entry = eventId is null ? null : _reading.Entries.FirstOrDefault(item => item.Event.Id == eventId);
        var document = create(entry?.Bounds.Earliest, entry?.Bounds.Latest, entry is null ? null : DateFormatter.Label(entry.Event.Date));
        if (entry is null)
            return document;
        var docket = _case.Dockets.FirstOrDefault(item => item.Id == entry.Event.Docket);
        if (docket is not null)
            In(document, docket);
        foreach (var judge in JudgesOf(entry.Event, docket, entry.Bounds.Latest))
            By(document, judge);
        return document;
    }
}
