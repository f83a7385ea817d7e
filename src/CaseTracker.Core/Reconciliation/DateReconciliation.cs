using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Review;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Sets a printed date beside the date on record.</summary>
internal sealed class DateReconciliation(Evidence evidence)
{
    // A source dated more loosely than this does not tell which year "late September" is of.
    private const int LoosestReference = 366;

    public Outcome Of(ReportedValue reported, Citation citation)
    {
        var known = reported.For.Select(Known).OfType<KnownDate>().ToList();
        if (known.Count == 0) return new(Verdict.NotComparable, [], $"No date is on record to compare “{reported.Printed}” with.");
        var outcomes = known.ConvertAll(date => One(reported, date, evidence.Find(citation.Source)));
        return outcomes.Find(outcome => outcome.Readings.Count > 0) ?? outcomes[0];
    }

    /// <summary>The date that a fact names; null when it names none that is known.</summary>
    public KnownDate? Known(FactRef fact) => fact.Kind switch
    {
        FactKind.EventDate or FactKind.Event when evidence.Event(fact.Id) is { } happened => new(fact, happened.Date, happened.DateNote, happened.Docket),
        FactKind.DocketFiled when evidence.Case.Dockets.FirstOrDefault(one => one.Id == fact.Id) is { } docket => new(fact, docket.Filed, null, null),
        FactKind.QuotationDate when evidence.Case.Quotations.FirstOrDefault(one => one.Id == fact.Id)?.Date is { } said => new(fact, said, null, null),
        _ => null,
    };

    private Outcome One(ReportedValue reported, KnownDate known, Source? source)
    {
        var printed = PrintedDay.Read(reported.Printed, Reference(source));
        var words = new DateSentences(reported.Printed, known, evidence.NounOf(source?.Id ?? ""));
        if (printed.Date is { } date) return Compared(date, printed.Weekday, known, words);
        if (printed.Weekday is not { } weekday || printed.Rest.Length > 0) return new(Verdict.NotComparable, [], words.Unread());
        return source?.Date is { IsExactDay: true, Earliest: { } day } ? Relative(weekday, day, known, words) : Open(weekday, known, words);
    }

    private Outcome Compared(PartialDate date, DayOfWeek? weekday, KnownDate known, DateSentences words)
    {
        if (weekday is { } named && date is { IsExactDay: true, Earliest: { } day } && day.DayOfWeek != named)
            return new(Verdict.Impossible, [], words.Impossible(day));
        var verdict = Class(date, known.Date);
        return verdict == Verdict.Contradicts
            ? new(verdict, [], words.Contradicts(date, Docketed(date, known)))
            : new(verdict, [Reading(known, verdict)], words.Fits(verdict, date));
    }

    /// <summary>The last such weekday on or before the source's own day.</summary>
    private static Outcome Relative(DayOfWeek weekday, DateOnly written, KnownDate known, DateSentences words)
    {
        var back = ((int)written.DayOfWeek - (int)weekday + 7) % 7;
        if (written.DayNumber < back) return new(Verdict.NotComparable, [], words.Unread());
        var day = PartialDate.On(written.AddDays(-back));
        var verdict = Class(day, known.Date);
        return new(verdict, verdict == Verdict.Contradicts ? [] : [Reading(known, verdict)], words.Relative(verdict, day, written));
    }

    private static Outcome Open(DayOfWeek weekday, KnownDate known, DateSentences words)
    {
        if (known.Date is not { IsExactDay: true, Earliest: { } day })
            return new(Verdict.Overlaps, [Reading(known, Verdict.Overlaps)], words.OpenBoth());
        return day.DayOfWeek == weekday
            ? new(Verdict.Coarser, [Reading(known, Verdict.Coarser)], words.Open(weekday))
            : new(Verdict.Contradicts, [], words.OtherWeekday(day));
    }

    private static Verdict Class(PartialDate printed, PartialDate known)
    {
        if (printed.Compare(known) is DateOrder.Before or DateOrder.After) return Verdict.Contradicts;
        if (printed.Earliest == known.Earliest && printed.Latest == known.Latest && printed.Earliest is not null) return Verdict.Same;
        return printed.Earliest <= known.Earliest && known.Latest <= printed.Latest ? Verdict.Coarser : Verdict.Overlaps;
    }

    /// <summary>A docket that may have been opened on the printed day, which an article can take for the event itself.</summary>
    private Docket? Docketed(PartialDate date, KnownDate known) => !date.IsExactDay || known.Fact.Record != RecordKind.Event ? null
        : evidence.Case.Dockets.FirstOrDefault(docket => docket.Links.Any(link => link.To == known.Docket)
            && docket.Filed.Earliest <= date.Earliest && date.Latest <= docket.Filed.Latest
            && docket.Filed.Latest!.Value.DayNumber - docket.Filed.Earliest!.Value.DayNumber < 7);

    private static Reading Reading(KnownDate known, Verdict verdict) => new(known.Fact, verdict, "the date", DateWords.Label(known.Date), IsNamed: true);

    private static DateOnly? Reference(Source? source) => source?.Date is { Earliest: { } from, Latest: { } until } && until.DayNumber - from.DayNumber < LoosestReference ? until : null;
}
