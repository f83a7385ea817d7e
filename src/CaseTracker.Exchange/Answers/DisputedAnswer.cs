using CaseTracker.Core;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Answers;

/// <summary>Where what is printed of a case differs from its record, counted by what it is about.</summary>
internal sealed class DisputedAnswer(SummaryParts parts)
{
    private readonly CaseNaming _words = parts.Words;
    private readonly AnswerText _text = new(AnswerQuestion.Disputed, parts.Words);

    public CaseAnswer Write()
    {
        var values = new Reconciler(_words.Reading).Values.ToList();
        var kinds = Discrepancies.From(_words.Reading, values);
        var remarked = _words.Case.Events.Where(happened => happened.Disagreements.Count > 0).Select(happened => happened.Id).ToList();
        if (kinds.Count + remarked.Count == 0)
            return values.Count == 0
                ? _text.Say($"No printed figure or date has been compared with the record{parts.ByThen}").End()
                : _text
                    .Say(
                        values.Count == 1
                            ? "Nothing: the one printed figure or date compared fits the record"
                            : $"Nothing: all {values.Count} printed figures and dates compared fit the record"
                    )
                    .End();
        if (kinds.Count > 0)
            _text.Say("Sources differ from the record, or are unclear, on ").Say(Prose.List(kinds.Select(Counted)));
        if (remarked.Count > 0)
            _text.Say(
                kinds.Count > 0
                    ? $"; the editors explain {Prose.Count(remarked.Count, "further conflict")}"
                    : $"Sources conflict on {Prose.Count(remarked.Count, "event")}, as the editors explain"
            );
        return _text.RestsOn(remarked).End();
    }

    private static string Counted(Discrepancies kind)
    {
        var count = kind.Shown.Count + kind.More;
        return kind.Subject switch
        {
            ReportedSubject.Number => Prose.Count(count, "printed sum"),
            ReportedSubject.Date => Prose.Count(count, "date"),
            ReportedSubject.Count => Prose.Count(count, "other number"),
            ReportedSubject.Name => Prose.Count(count, "name or docket number", "names and docket numbers"),
            _ => Prose.Count(count, "other value"),
        };
    }
}
