using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Search;
using CaseTracker.Core.Sources;
using CaseTracker.Core.State;

namespace CaseTracker.Data.Search;

/// <summary>What can be found of one case: a document for each thing that its pages show, as of the day of the reading.</summary>
internal sealed partial class CaseDocuments
{
    private readonly CaseReading _reading;
    private readonly CourtCase _case;
    private readonly CaseState _state;
    private readonly PartiesOnRecord _record;

    private CaseDocuments(CaseReading reading)
    {
        (_reading, _case, _state) = (reading, reading.Case, reading.State);
        _record = new PartiesOnRecord(_case, _state);
    }

    public static IReadOnlyList<SearchDocument> Create(CaseReading reading)
    {
        var documents = new CaseDocuments(reading);
        return
        [
            documents.Case(),
            .. documents.Events(),
            .. documents.Dockets(),
            .. documents.Motions(),
            .. documents.Claims(),
            .. documents.Relief(),
            .. documents.Injunctions(),
            .. documents.Awards(),
            .. documents.Sayings(),
            .. documents.People(),
            .. documents.Sources(),
            .. documents.PrintedValues(),
            .. documents.Rest(),
        ];
    }

    private SearchDocument Case()
    {
        var main = _case.LeadingDocket();
        var document = new SearchDocument
        {
            Thing = SearchThing.Case,
            RecordId = _case.Slug,
            Title = _case.Name,
            Body = Lines([
                _case.About,
                _state.StatusLine,
                .. _case.Dockets.Select(docket => DocketOutcome.Describe(_state, docket.Id)),
                .. _state.Coming.Select(coming => coming.What),
                .. _case.Leads.Select(lead => lead.Text),
                _case.Coding.Note,
                .. _case.AboutSources.SelectMany(Cited),
            ]),
            Context = Lines([
                _case.ShortName,
                .. _case.EarlierNames.SelectMany(Named),
                .. _case.Dockets.SelectMany(docket => new[] { docket.Tribunal.Name, docket.Caption, docket.NumberWords() }),
                .. _case.Parties.SelectMany(Names),
                .. _case.Judges.SelectMany(Names),
                .. _case.Claims.SelectMany(claim => new[] { claim.Title, claim.Law }),
                .. _case.Topics,
                .. _case.Injunctions.Select(injunction => injunction.Title),
                .. _case.Awards.Select(award => award.Title),
            ]),
            Keys =
            [
                SearchKeys.Compact(_case.Slug),
                .. SearchKeys.Of(_case.Name),
                .. SearchKeys.Of(_case.ShortName ?? ""),
                .. _case.EarlierNames.SelectMany(name => SearchKeys.Of(name.Name)),
                .. _case.Dockets.SelectMany(KeysOf),
            ],
            Earliest = main?.Filed.Earliest,
            Latest = main?.Filed.Latest,
            DayWords = main is null ? null : $"filed {DateFormatter.InSentence(main.Filed)}",
            Amount = _state.Awards.Where(award => !award.IsFallen).Select(award => (decimal?)award.Total.Amount).Max(),
        };
        document.With(SearchField.Kind, "case").With(SearchField.Status, EnumTerm.For(_state.Headline));
        foreach (var docket in _case.Dockets)
            In(document, docket);
        foreach (var judge in _case.Judges)
            By(document, judge.Id);
        document.With(SearchField.Party, _case.Parties.Select(party => party.NewestName()));
        foreach (var participation in _case.Participations)
            document.With(SearchField.Role, EnumTerm.For(participation.Role), participation.RoleRaw);
        document
            .With(SearchField.Claim, _case.Claims.Select(claim => claim.Title))
            .With(SearchField.Law, _case.Claims.Select(claim => claim.Law));
        document.With(SearchField.Relief, _case.ReliefSought.Select(relief => EnumTerm.For(relief.Kind)));
        document.With(SearchField.Topic, _case.Topics).With(SearchField.Has, Has());
        return document;
    }

    private IEnumerable<string> Has()
    {
        (string Word, bool Is)[] all =
        [
            ("injunction", _state.Injunctions.Any(injunction => injunction.Issued is not null)),
            ("award", _state.Awards.Any(award => award.Steps.Count > 0)),
            ("appeal", _state.Appeals.Count > 0),
            ("review", _state.Reviews.Count > 0),
            ("settlement", _state.Settlements.Count > 0),
            ("sanction", _state.Sanctions.Count > 0),
            ("bond", _state.Bonds.Count > 0),
            ("quotation", _case.Quotations.Count > 0),
            ("verdict", _case.Events.Any(happened => happened.Kind == EventKind.Verdict)),
            ("judgment", _state.Dockets.Any(docket => docket.Judgment is not null)),
        ];
        return all.Where(pair => pair.Is).Select(pair => pair.Word);
    }

    private IEnumerable<SearchDocument> Dockets() =>
        _case.Dockets.Select(docket =>
            OfCase(
                In(
                    new SearchDocument
                    {
                        Thing = SearchThing.Docket,
                        RecordId = docket.Id,
                        Title = $"{docket.Tribunal.Citation} {docket.NumberWords()}",
                        Body = Lines([
                            docket.Caption,
                            docket.Tribunal.Name,
                            docket.NumberRaw,
                            docket.NatureOfSuit,
                            docket.NatureOfSuitRaw,
                            DocketOutcome.Describe(_state, docket.Id),
                            .. _state.Appeals.Where(appeal => appeal.Docket.Id == docket.Id).Select(StateLabels.For),
                            docket.Cause,
                            .. docket.EarlierCaptions.SelectMany(Named),
                            .. docket.EarlierNumbers.SelectMany(Named),
                            .. docket.Judges.Select(seat => $"{_case.JudgeName(seat.Judge, _reading.AsOf)}, {seat.Role}"),
                            .. docket.Sources.SelectMany(Cited),
                        ]),
                        Context = _case.Name,
                        Keys = KeysOf(docket),
                        Earliest = docket.Filed.Earliest,
                        Latest = docket.Filed.Latest,
                        DayWords = $"filed {DateFormatter.InSentence(docket.Filed)}",
                    },
                    docket
                ),
                "docket"
            )
        );

    /// <summary>What all documents of a case have but that of the case itself.</summary>
    private SearchDocument OfCase(SearchDocument document, string kind, string? more = null) =>
        document.With(SearchField.Kind, kind, more).With(SearchField.Topic, _case.Topics);

    private SearchDocument In(SearchDocument document, Docket docket)
    {
        document.With(
            SearchField.Court,
            docket.Tribunal.Citation,
            docket.Tribunal.Known is { } court ? RegistryDocuments.CourtWords(court) : null
        );
        document.With(SearchField.Docket, docket.NumberWords(), string.Join(' ', KeysOf(docket)));
        if (_state.Dockets.FirstOrDefault(state => state.Docket.Id == docket.Id) is { } now && document.Thing == SearchThing.Docket)
            document.With(SearchField.Status, EnumTerm.For(now.Status));
        foreach (var seat in document.Thing == SearchThing.Docket ? docket.Judges : [])
            By(document, seat.Judge);
        return document;
    }

    private void By(SearchDocument document, string judgeId)
    {
        if (_case.Judges.FirstOrDefault(judge => judge.Id == judgeId) is { } judge)
            document.With(SearchField.Judge, judge.NewestName(), string.Join(' ', judge.Names.Select(name => name.Name)));
    }

    private SearchDocument Concerning(SearchDocument document, IEnumerable<string> partyIds)
    {
        foreach (var party in partyIds.Distinct().Select(id => _case.Parties.FirstOrDefault(party => party.Id == id)).OfType<Party>())
            document.With(SearchField.Party, party.NewestName(), string.Join(' ', party.Names.Select(name => name.Name)));
        return document;
    }

    private string PartyNames(IEnumerable<string> ids) => Lines(ids.Distinct().Select(id => (string?)_case.PartyName(id, _reading.AsOf)));

    private static IEnumerable<string> KeysOf(Docket docket) =>
        [
            .. new[] { docket.Number, docket.NumberRaw }.OfType<string>().SelectMany(SearchKeys.OfDocket),
            .. docket.EarlierNumbers.SelectMany(number => SearchKeys.OfDocket(number.Name)),
            .. new[] { docket.Caption }.OfType<string>().SelectMany(SearchKeys.Of),
            .. docket.EarlierCaptions.SelectMany(caption => SearchKeys.Of(caption.Name)),
        ];

    private static IEnumerable<string?> Names(INamedOverTime named) => named.Names.SelectMany(Named);

    private static IEnumerable<string?> Named(NameInTime name) => [name.Name, name.Note];

    /// <summary>The words of a citation, but those of the source itself.</summary>
    private static IEnumerable<string?> Cited(Citation citation) => [citation.Quote, citation.Pinpoint, citation.Note];

    private static string Lines(IEnumerable<string?> texts) =>
        Bidi.WithoutControls(string.Join('\n', texts.Where(text => !string.IsNullOrWhiteSpace(text)).Distinct()));
}
