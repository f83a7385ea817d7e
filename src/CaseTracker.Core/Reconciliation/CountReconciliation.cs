using CaseTracker.Core.Cases;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;
using CaseTracker.Core.State;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Sets a printed count beside a figure of the case, whose own value may be hedged too ("about 1,400").</summary>
internal sealed class CountReconciliation(ReconciliationContext evidence)
{
    // A figure's description ends where the explanation begins.
    private static readonly string[] Ends = [",", " to ", " in ", " on ", " over ", " among ", " that "];

    public ReconciliationOutcome Reconcile(ReportedValue reported)
    {
        var figure = reported
            .For.Select(fact => fact.Record == RecordKind.Figure ? evidence.Figure(fact.Id) : null)
            .FirstOrDefault(item => item is not null);
        if (figure is null)
            return new(MatchKind.NotComparable, [], $"No figure is on record to compare “{reported.Printed}” with.");
        if (QuantityReader.ReadAll(reported.Printed) is not [var printed] || QuantityReader.ReadAll(figure.Value) is not [var known])
            return Wording(reported, figure);
        var verdict = Class(printed, known);
        // Of what the source counts no number is on record, so none is contradicted.
        if (verdict == MatchKind.Contradicts && OtherThing(reported, figure) is { } counted)
            return new(MatchKind.NotComparable, [], OfOtherThings(reported, figure, counted));
        var readings = verdict.Differs() ? Array.Empty<Reading>() : [Reading(reported, figure, verdict)];
        return new(verdict, readings, Sentence(reported, figure, verdict, printed, known));
    }

    private static MatchKind Class(Quantity printed, Quantity known)
    {
        if (printed.Low == known.Low && printed.High == known.High)
            return MatchKind.Same;
        if (known.IsRange)
            return printed.Low <= known.High && printed.High >= known.Low ? MatchKind.Overlaps : MatchKind.Contradicts;
        if (Fit.Find(printed, known.Low, named: true) is { } fit)
            return fit.Verdict;
        if (Fit.Find(known, printed.Low, named: true) is not null || MayBeOne(printed, known))
            return MatchKind.Overlaps;
        return Fit.Holds(printed, known.Low) is false ? MatchKind.BoundFails : MatchKind.Contradicts;
    }

    private string Sentence(ReportedValue reported, Figure figure, MatchKind verdict, Quantity printed, Quantity known)
    {
        var record = OnRecord(figure);
        var other = OtherThing(reported, figure) is { } thing ? $"; {thing} are counted here, not {Short(figure)}" : "";
        return verdict switch
        {
            MatchKind.Same when printed.Hedge != known.Hedge && IsBound(printed.Hedge) =>
                $"“{reported.Printed}” gives the number on record as a bound ({record}){other}.",
            MatchKind.Same => $"“{reported.Printed}” gives the number on record ({record}){other}.",
            MatchKind.BoundHolds => $"“{reported.Printed}” holds for the number on record ({record}){other}.",
            MatchKind.Contradicts or MatchKind.BoundFails => $"“{reported.Printed}” differs from the number on record "
                + $"({record}){(other.Length == 0 ? "" : other + ", so both may hold")}.",
            MatchKind.Overlaps when IsApproximate(printed) && IsApproximate(known) && !known.IsRange =>
                $"“{reported.Printed}” and the number on record ({record}) are both approximate, and one number may be meant{other}.",
            _ => $"“{reported.Printed}” fits the number on record ({record}){other}.",
        };
    }

    private ReconciliationOutcome Wording(ReportedValue reported, Figure figure) =>
        NameForms.Plain(reported.Printed) == NameForms.Plain(figure.Value)
        || NameForms.Plain(reported.Printed).StartsWith(NameForms.Plain(figure.Value) + " ", StringComparison.Ordinal)
            ? new(
                MatchKind.Same,
                [Reading(reported, figure, MatchKind.Same)],
                $"“{reported.Printed}” gives the number on record ({OnRecord(figure)})."
            )
            : new(MatchKind.NotComparable, [], $"“{reported.Printed}” can’t be compared with the number on record ({OnRecord(figure)}).");

    /// <summary>"about 1,400 devices, as alleged by WhatsApp Inc.": what is
    /// only alleged or reported never stands without its voice.</summary>
    private string OnRecord(Figure figure)
    {
        var of =
            figure.Value.EndsWith("thousands", StringComparison.Ordinal) || figure.Value.EndsWith("hundreds", StringComparison.Ordinal)
                ? " of"
                : "";
        var voice =
            figure.Standing is { Is: not EvidentiaryStatusKind.Inferred, By.Count: > 0 } standing
            && !figure.Counts.Contains(", as ", StringComparison.Ordinal)
                ? $", as {EnumTerm.For(standing.Is)} by " + $"{Prose.List(standing.By.Select(Voice))}"
                : "";
        return $"{figure.Value}{of} {figure.CountsAfterValue}{voice}";
    }

    private string Voice(string by) =>
        EvidentiaryStatusPhrase.IsOfTheCourt(by) || by == "press" ? $"the {by}" : evidence.Case.PartyName(by, DateOnly.MinValue);

    private string OfOtherThings(ReportedValue reported, Figure figure, string counted) =>
        $"“{reported.Printed}” counts {counted}, of which no number is on record; the number "
        + $"on record is of {Short(figure)} ({OnRecord(figure)}), so both may hold.";

    /// <summary>Two numbers that each are about so much, and that one number between them would round to both.</summary>
    private static bool MayBeOne(Quantity printed, Quantity known) =>
        IsApproximate(printed)
        && IsApproximate(known)
        && Math.Abs(printed.Low - known.Low) <= (printed.CoarsestUnit + known.CoarsestUnit) / 2;

    private static bool IsApproximate(Quantity quantity) => quantity is { Hedge: AmountHedge.About, IsRange: false };

    private static bool IsBound(AmountHedge hedge) => hedge is not (AmountHedge.Exact or AmountHedge.About);

    private static Reading Reading(ReportedValue reported, Figure figure, MatchKind verdict) =>
        new(
            reported.For.First(fact => fact.Record == RecordKind.Figure && fact.Id == figure.Id),
            verdict,
            figure.Counts,
            figure.Value,
            IsNamed: true
        );

    /// <summary>What the source counts, when none of its words stands in what the figure counts.</summary>
    private static string? OtherThing(ReportedValue reported, Figure figure)
    {
        if (string.IsNullOrWhiteSpace(reported.Called))
            return null;
        var counted = NameForms.Plain(figure.Counts).Split(' ');
        return NameForms.Plain(reported.Called).Split(' ').Any(word => word.Length > 2 && counted.Contains(word)) ? null : reported.Called;
    }

    private static string Short(Figure figure)
    {
        var end = Ends.Select(mark => figure.Counts.IndexOf(mark, StringComparison.Ordinal))
            .Where(at => at > 0)
            .DefaultIfEmpty(figure.Counts.Length)
            .Min();
        return figure.Counts[..end];
    }
}
