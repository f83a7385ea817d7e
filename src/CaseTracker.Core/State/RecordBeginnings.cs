using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.State;

/// <summary>Whether what a record says had begun by the end of a day: known, not yet, or open.</summary>
/// <remarks>
/// One rule for every kind of record: a day shows as fact only what is known to have been so by then. A start in firm days counts
/// from the last of
/// them. A start that is open, marked as doubtful or not recorded counts from what first shows it: something that happened, a
/// source of the record, or the last check, at which all of it was found.
/// </remarks>
internal sealed class RecordBeginnings(CourtCase courtCase, DateOnly day)
{
    private readonly Dictionary<string, PartialDate?> _sources = courtCase.Sources.ToDictionary(source => source.Id, source => source.Date);

    /// <summary>True from the day on which sources were last searched.</summary>
    public bool IsChecked { get; } = day >= courtCase.Coding.LastChecked;

    /// <param name="sources">Those that say the record itself, of which any shows that it had begun.</param>
    /// <param name="isShown">True where something that has happened shows it.</param>
    public EventOccurrence By(PartialDate? start, IReadOnlyList<Citation> sources, bool isShown = false)
    {
        if (start?.Earliest > day && !(isShown && IsSoft(start)))
            return EventOccurrence.NotYet;
        if (isShown)
            return EventOccurrence.Happened;
        if (start is { Latest: { } last } && !IsSoft(start))
            return last <= day ? EventOccurrence.Happened : EventOccurrence.MayHave;
        return IsChecked || sources.Any(citation => IsPublished(citation.Source) && IsNotBefore(start, _sources[citation.Source]))
            ? EventOccurrence.Happened
            : EventOccurrence.MayHave;
    }

    /// <summary>True where the source is known to have been published by the day. One without a date is so from the last check
    /// on.</summary>
    public bool IsPublished(string source) =>
        _sources.GetValueOrDefault(source) switch
        {
            null => IsChecked,
            { Earliest: { } first } when first > day => false,
            { Latest: { } last } date when last <= day && !IsSoft(date) => true,
            _ => IsChecked,
        };

    /// <summary>The date of the earliest source that has one: where a reader may look when the record itself says no start.</summary>
    public PartialDate? FirstSeen(IReadOnlyList<Citation> sources) =>
        sources.Select(citation => _sources[citation.Source]).Where(date => date?.Latest is not null).MinBy(date => date!.Latest);

    private static bool IsNotBefore(PartialDate? start, PartialDate? source) =>
        start?.Earliest is not { } first || source?.Earliest >= first;

    private static bool IsSoft(PartialDate date) => date.IsApproximate || date.IsUncertain;
}
