using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Search;

namespace CaseTracker.Data.Search;

/// <content>What happened, and what was asked and decided in it.</content>
internal sealed partial class CaseDocuments
{
    private IEnumerable<SearchDocument> Events() => _reading.Entries.Select(Event);

    private SearchDocument Event(TimelineEntry entry)
    {
        var happened = entry.Event;
        var docket = _case.Dockets.FirstOrDefault(item => item.Id == happened.Docket);
        var judges = JudgesOf(happened, docket, entry.Bounds.Latest).Distinct().ToList();
        var parties = PartiesOf(happened);
        var document = new SearchDocument
        {
            Thing = happened.IsDecision ? SearchThing.Ruling : SearchThing.Event,
            RecordId = happened.Id,
            Title = happened.Title,
            Body = Lines([.. Told(happened)]),
            Context = Lines([
                _case.Name,
                _case.ShortName,
                docket?.Tribunal.Name,
                docket?.NumberWords(),
                .. judges.Select(id => _case.JudgeName(id, _reading.AsOf)),
                PartyNames(parties),
            ]),
            Keys = [.. (happened.Ruling?.Reported ?? []).SelectMany(SearchKeys.Of), .. SearchKeys.Of(happened.Title)],
            Earliest = entry.Bounds.Earliest,
            Latest = entry.Bounds.Latest,
            DayWords = DateFormatter.Label(happened.Date),
            Amount = happened.Effects.SelectMany(EffectTable.Standard.FiguresOf).Select(figure => (decimal?)figure.Amount).Max(),
        };
        if (docket is not null)
            In(document, docket);
        foreach (var judge in judges)
            By(document, judge);
        foreach (var decision in happened.Ruling?.Decides ?? [])
            document.With(SearchField.Disposition, EnumTerm.For(decision.Disposition), decision.DispositionRaw);
        Concerning(document, parties);
        if (happened.Effects.Any(effect => EffectTable.Standard.InjunctionTurnOf(effect) is not null))
            document.With(SearchField.Has, "injunction");
        if (document.Amount is not null)
            document.With(SearchField.Has, "award");
        if (_case.Quotations.Any(quotation => quotation.Event == happened.Id))
            document.With(SearchField.Has, "quotation");
        return OfCase(document, EnumTerm.For(happened.Kind), $"{(happened.IsDecision ? "ruling decision" : "")} event {happened.KindRaw}");
    }

    private IEnumerable<string?> Told(CaseEvent happened) =>
        [
            happened.Text,
            .. _reading.ChangesOf(happened.Id).Select(change => change.Words),
            .. (happened.Ruling?.Decides ?? []).SelectMany(Decided),
            happened.Ruling?.Separately,
            .. happened.Ruling?.Reported ?? [],
            happened.KindRaw,
            DateFormatter.Label(happened.Date),
            happened.DateNote,
            happened.Entries.Count > 0 ? $"entry {string.Join(", ", happened.Entries)}" : null,
            .. happened.Effects.Select(effect => effect.Note),
            .. happened.VerdictForm.SelectMany(answer => new[] { answer.Question, answer.Answer }),
            .. happened.Statements.Select(statement => statement.Text),
            .. happened.Notes.Select(note => note.Text),
            .. happened.Disagreements.Select(disagreement => disagreement.Text),
            .. happened.Sources.SelectMany(Cited),
            .. happened.Statements.SelectMany(statement => statement.Sources).SelectMany(Cited),
            .. happened.Notes.SelectMany(note => note.Sources).SelectMany(Cited),
        ];

    private IEnumerable<string?> Decided(MotionDecision decision) =>
        [
            $"{Prose.Capital(EnumTerm.For(decision.Disposition))}: {MotionTitle(decision.Motion)}",
            decision.DispositionRaw,
            decision.Granted,
            decision.Except,
        ];

    private string MotionTitle(string id) => _case.Motions.FirstOrDefault(motion => motion.Id == id)?.Title ?? id;

    private static IEnumerable<string> JudgesOf(CaseEvent happened, Docket? docket, DateOnly? day)
    {
        foreach (var judge in happened.Ruling?.Judges ?? [])
            yield return judge;
        if (happened.Ruling?.Author is { } author)
            yield return author;
        if (docket is not null && day is { } on && docket.PresidingJudgeOn(on) is { } presiding)
            yield return presiding;
    }

    private HashSet<string> PartiesOf(CaseEvent happened) =>
        [
            .. happened.Effects.SelectMany(effect => EffectTable.Standard.PartiesOf(effect, _record)),
            .. happened.Standing?.By ?? [],
            .. (happened.Ruling?.Decides ?? [])
                .SelectMany(decision => _case.Motions.Where(motion => motion.Id == decision.Motion))
                .SelectMany(motion => motion.By),
            .. _case
                .Quotations.Where(quotation => quotation.Event == happened.Id)
                .Select(quotation => quotation.SpeakerId)
                .OfType<string>(),
            .. _case
                .Participations.Where(part => part.Docket == happened.Docket && part.From is not null && part.From == happened.Date)
                .Select(part => part.Party),
        ];

    private IEnumerable<SearchDocument> Motions() =>
        _state.Motions.Select(state =>
        {
            var motion = state.Motion;
            var filed = _reading.Entries.FirstOrDefault(entry => entry.Event.Id == state.FiledIn);
            var document = new SearchDocument
            {
                Thing = SearchThing.Motion,
                RecordId = motion.Id,
                Title = Prose.Capital(motion.Title),
                Body = Lines([
                    PartyNames(motion.By),
                    motion.Entry is { } number ? $"entry {number}" : null,
                    StateLabels.For(state.Status),
                    .. state.Decisions.SelectMany(pair => Decided(pair.Decision)),
                    state.NotFound?.What,
                    .. motion.Sources.SelectMany(Cited),
                ]),
                Context = Lines([_case.Name, _case.ShortName]),
                Earliest = filed?.Bounds.Earliest,
                Latest = filed?.Bounds.Latest,
                DayWords = filed is null ? null : DateFormatter.Label(filed.Event.Date),
            };
            if (_case.Dockets.FirstOrDefault(docket => docket.Id == motion.Docket) is { } docket)
                In(document, docket);
            foreach (var (_, decision) in state.Decisions)
                document.With(SearchField.Disposition, EnumTerm.For(decision.Disposition), decision.DispositionRaw);
            document.With(SearchField.Status, StateLabels.For(state.Status));
            return OfCase(Concerning(document, motion.By), "motion", "made");
        });
}
