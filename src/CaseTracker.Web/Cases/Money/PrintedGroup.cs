using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;
using CaseTracker.Web.Cases.Sources;

namespace CaseTracker.Web.Cases.Money;

/// <summary>One value as one source printed it.</summary>
/// <param name="Event">The event at which it is cited; null where it is cited elsewhere, or the reader's day hides the event.</param>
public sealed record PrintedValue(ReportedValue Value, Source Source, string? Event);

/// <summary>All that was printed for one fact, or for several where the text leaves open which is meant.</summary>
public sealed record PrintedGroup(IReadOnlyList<FactRef> Facts, IReadOnlyList<PrintedValue> Values)
{
    private static readonly RecordKind[] Kinds = [RecordKind.Award, RecordKind.ReliefSought, RecordKind.Figure];

    /// <summary>An id for links within the page.</summary>
    public string Anchor => AnchorOf(Facts);

    /// <summary>The place of the group that a value stands in.</summary>
    public static string AnchorOf(CaseView view, ReportedValue value) => AnchorOf(FactsOf(view, value));

    /// <summary>Every printed sum and count that the reader's day shows, fact by fact: awards in the order of their events, then what was
    /// asked for, then counts.</summary>
    public static IReadOnlyList<PrintedGroup> All(CaseView view)
    {
        var printed =
            from cited in CitedSources.All(view.Case)
            from value in cited.Citation.Reported
            let facts = FactsOf(view, value)
            where facts.Count > 0
            select (Facts: facts, Value: new PrintedValue(value, view.Source(cited.Citation.Source), EventOf(view, cited.Holder)));
        return
        [
            .. printed
                .GroupBy(pair => string.Join(' ', pair.Facts.Select(fact => fact.Text)))
                .Select(group => new PrintedGroup(
                    group.First().Facts,
                    [
                        .. group
                            .Select(pair => pair.Value)
                            .Distinct()
                            .OrderBy(printedValue => printedValue.Source.Date?.Earliest ?? DateOnly.MaxValue)
                            .ThenBy(printedValue => printedValue.Source.Publisher, StringComparer.OrdinalIgnoreCase),
                    ]
                ))
                .OrderBy(group => Rank(view, group.Facts[0]))
                .ThenBy(group => group.Facts.Count),
        ];
    }

    private static List<FactRef> FactsOf(CaseView view, ReportedValue value) =>
        [
            .. value
                .For.Where(fact => Kinds.Contains(fact.Record) && FactLabels.Label(view, fact) is not null)
                .OrderBy(fact => Rank(view, fact)),
        ];

    private static string AnchorOf(IReadOnlyList<FactRef> facts) =>
        "printed-" + string.Join("-or-", facts.Select(fact => fact.Text.Replace('/', '-').Replace('@', '-')));

    private static string? EventOf(CaseView view, FactRef holder) =>
        holder.Record == RecordKind.Event && view.Entry(holder.Id) is not null ? holder.Id : null;

    private static (int Kind, int Event, int Field, string Text) Rank(CaseView view, FactRef fact)
    {
        var position = fact.After is { } after ? view.Entry(after)?.Position ?? int.MaxValue : -1;
        var field = FactLabels.Component(fact) is { } component ? (int)component : 100 + Derived(fact.Kind);
        return (Array.IndexOf(Kinds, fact.Record), position, field, fact.Text);
    }

    private static int Derived(FactKind kind) =>
        kind switch
        {
            FactKind.AwardTotal => 0,
            FactKind.AwardRatio or FactKind.ReliefSoughtRatio => 1,
            FactKind.AwardCut => 2,
            _ => -1,
        };
}
