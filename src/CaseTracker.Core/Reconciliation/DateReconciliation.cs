using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Sets a printed date beside the date on record.</summary>
internal sealed class DateReconciliation(ReconciliationContext evidence)
{
    // A source dated more loosely than this does not tell which year "late September" is of.
    private const int LoosestReference = 366;

    public ReconciliationOutcome Reconcile(ReportedValue reported, Citation citation)
    {
        var known = reported.For.Select(Known).OfType<RecordedDate>().ToList();
        if (known.Count == 0)
            return new(MatchKind.NotComparable, [], $"No date is on record to compare “{reported.Printed}” with.");
        var outcomes = known.ConvertAll(date => One(reported, date, evidence.Find(citation.Source)));
        return outcomes.Find(outcome => outcome.Readings.Count > 0) ?? outcomes[0];
    }

    /// <summary>The date that a fact names; null when it names none that is known.</summary>
    public RecordedDate? Known(FactRef fact) =>
        fact.Kind switch
        {
            FactKind.EventDate or FactKind.Event when evidence.Event(fact.Id) is { } happened => new(
                fact,
                happened.Date,
                happened.DateNote,
                happened.Docket
            ),
            FactKind.DocketFiled when evidence.Case.Dockets.FirstOrDefault(item => item.Id == fact.Id) is { } docket => new(
                fact,
                docket.Filed,
                null,
                null
            ),
            FactKind.QuotationDate when evidence.Case.Quotations.FirstOrDefault(quotation => quotation.Id == fact.Id)?.Date is { } said =>
                new(fact, said, null, null),
            _ => null,
        };

    private ReconciliationOutcome One(ReportedValue reported, RecordedDate known, Source? source)
    {
        var printed = PrintedDay.Read(reported.Printed, Written(source));
        var words = new DateSentences(reported.Printed, known, evidence.NounOf(source?.Id ?? ""));
        if (printed.Readings.Count > 0)
            return Compared(printed, known, words);
        if (printed.Weekday is not { } weekday || printed.Rest.Length > 0)
            return new(MatchKind.NotComparable, [], words.Unread());
        return source?.Date is { IsExactDay: true, Earliest: { } day }
            ? Relative(weekday, printed.IsLast, day, known, words)
            : Open(weekday, known, words);
    }

    /// <summary>The first reading that fits, else what the likeliest says: only what no reading fits differs from the record.</summary>
    private ReconciliationOutcome Compared(PrintedDay printed, RecordedDate known, DateSentences words)
    {
        var outcomes = printed.Readings.Select(date => Compared(date, printed.Weekday, known, words)).ToList();
        var fitting = outcomes.FindIndex(outcome => !outcome.Verdict.Differs());
        if (fitting < 0)
            return outcomes[0];
        var isOneOfSeveralDays = printed.Readings.Count > 1 && PrintedFigures.Read(printed.Rest, null) is not null;
        return isOneOfSeveralDays && outcomes[fitting].Verdict == MatchKind.Same
            ? new(MatchKind.Coarser, [Reading(known, MatchKind.Coarser)], words.EitherWay(printed.Readings))
            : outcomes[fitting];
    }

    private ReconciliationOutcome Compared(PartialDate date, DayOfWeek? weekday, RecordedDate known, DateSentences words)
    {
        if (weekday is { } named && date is { IsExactDay: true, Earliest: { } day } && day.DayOfWeek != named)
            return new(MatchKind.Impossible, [], words.Impossible(day));
        var verdict = Class(date, known.Date);
        return verdict switch
        {
            MatchKind.Contradicts when IsMarked(date) || IsMarked(known.Date) => new(MatchKind.NotComparable, [], words.Approximate()),
            MatchKind.Contradicts => new(verdict, [], words.Contradicts(date, Docketed(date, known))),
            _ => new(verdict, [Reading(known, verdict)], words.Fits(verdict, date)),
        };
    }

    // "About" has no width that could be measured.
    private static bool IsMarked(PartialDate date) => date.IsApproximate || date.IsUncertain;

    /// <summary>The last such weekday on or before the source's own day; where that is not the one, the next, of which an article may tell
    /// as well; and for "last Friday" that of the week before.</summary>
    private static ReconciliationOutcome Relative(DayOfWeek weekday, bool isLast, DateOnly written, RecordedDate known, DateSentences words)
    {
        var back = ((int)written.DayOfWeek - (int)weekday + 7) % 7;
        int[] offsets = isLast ? [-back, -back - 7] : [-back, 7 - back];
        var outcomes = offsets
            .Where(offset => written.DayNumber + offset is >= 0 and var number && number <= DateOnly.MaxValue.DayNumber)
            .Select(offset =>
            {
                var day = PartialDate.On(written.AddDays(offset));
                var verdict = Class(day, known.Date);
                return new ReconciliationOutcome(
                    verdict,
                    verdict == MatchKind.Contradicts ? [] : [Reading(known, verdict)],
                    words.Relative(verdict, day, written)
                );
            })
            .ToList();
        return outcomes.Find(outcome => outcome.Verdict != MatchKind.Contradicts)
            ?? outcomes.FirstOrDefault()
            ?? new(MatchKind.NotComparable, [], words.Unread());
    }

    private static ReconciliationOutcome Open(DayOfWeek weekday, RecordedDate known, DateSentences words)
    {
        if (known.Date is not { IsExactDay: true, Earliest: { } day })
            return new(MatchKind.Overlaps, [Reading(known, MatchKind.Overlaps)], words.OpenBoth());
        return day.DayOfWeek == weekday
            ? new(MatchKind.Coarser, [Reading(known, MatchKind.Coarser)], words.Open(weekday))
            : new(MatchKind.Contradicts, [], words.OtherWeekday(day));
    }

    private static MatchKind Class(PartialDate printed, PartialDate known)
    {
        if (printed.Compare(known) is DateOrder.Before or DateOrder.After)
            return MatchKind.Contradicts;
        if (printed.Earliest == known.Earliest && printed.Latest == known.Latest && printed.Earliest is not null)
            return MatchKind.Same;
        return printed.Earliest <= known.Earliest && known.Latest <= printed.Latest ? MatchKind.Coarser : MatchKind.Overlaps;
    }

    /// <summary>A docket that may have been opened on the printed day, which an article can take for the event itself.</summary>
    private Docket? Docketed(PartialDate date, RecordedDate known) =>
        !date.IsExactDay || known.Fact.Record != RecordKind.Event
            ? null
            : evidence.Case.Dockets.FirstOrDefault(docket =>
                docket.Links.Any(link => link.To == known.Docket)
                && docket.Filed.Earliest <= date.Earliest
                && date.Latest <= docket.Filed.Latest
                && docket.Filed.Latest!.Value.DayNumber - docket.Filed.Earliest!.Value.DayNumber < 7
            );

    private static Reading Reading(RecordedDate known, MatchKind verdict) =>
        new(known.Fact, verdict, "the date", DateFormatter.Label(known.Date), IsNamed: true);

    private static DaySpan? Written(Source? source) =>
        source?.Date is { Earliest: { } from, Latest: { } until } && until.DayNumber - from.DayNumber < LoosestReference
            ? new DaySpan(from, until)
            : null;
}
