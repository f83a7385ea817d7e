using CaseTracker.Core.Currencies;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Reconciliation;

/// <summary>The one sentence that tells a reader how a printed number stands
/// to the case. It says what fits, never what a reporter did.</summary>
internal sealed class NumberSentences(ReconciliationContext evidence, Quantity quantity, string printed, SumLabel called, Citation citation)
{
    private const string OnOnePage = "; no other source used gives it in full, and no court record of it was seen";

    private string Noun => evidence.NounOf(citation.Source);

    public string Alone(NumberFit fit) =>
        fit.Fit.Kind switch
        {
            FitKind.Exact when fit.Number.Kind == NumberKind.Money && fit.Number.Fact.Record != RecordKind.ReliefSought =>
                $"“{printed}” is the sum on record for "
                    + $"{fit.Number.Label}"
                    + (evidence.RestsOnOnePage(fit.Number) ? $"{OnOnePage}." : "."),
            FitKind.Exact => $"“{printed}” is {fit.Number.Label}.",
            FitKind.Cut => $"“{printed}” fits {fit.Words}; rounded, it would be {fit.RoundedInstead}.",
            FitKind.Bound => $"“{printed}” holds for {fit.Number.LabelAndText}.",
            FitKind.Within => $"{Prose.Capital(fit.Number.LabelAndText)} lies within “{printed}”.",
            FitKind.Close => $"“{printed}” is close to {fit.Number.LabelAndText}.",
            _ => $"“{printed}” is {fit.Words}.",
        };

    /// <summary>One reading rounds, the others only leave digits off.</summary>
    public string ProbablyRounded(List<NumberFit> live) =>
        $"“{printed}” is probably {live[0].Words}; {Prose.List(live.Skip(1).Select(fit => fit.Number.LabelAndText))} "
        + $"would give it only with the last digits left off, and the {Noun} does not say which is meant.";

    public string Several(List<NumberFit> live)
    {
        if (live.TrueForAll(fit => fit.Fit.Kind == FitKind.Bound))
            return $"“{printed}” holds for "
                + $"{Prose.List(live.Select(fit => fit.Number.LabelAndText))}; the {Noun} does not say which is meant.";
        var (best, rest) = (live[0], live.Skip(1).ToList());
        var isMuchCloser = rest.TrueForAll(fit => best.Fit.Error * 3 < fit.Fit.Error);
        return isMuchCloser
            ? $"“{printed}” fits {Readings(live)}: probably {best.Number.LabelAndText}, but {Too(rest)}; the {Noun} does not say."
            : $"“{printed}” fits {Readings(live)}: {string.Join("; or ", live.Select(fit => fit.Words))}; the {Noun} does not say.";
    }

    public string ByCompany(NumberFit best, List<NumberFit> live, ComponentKind part) =>
        $"“{printed}” fits {Readings(live)}: probably {best.Words}, since the {Noun} speaks of "
        + $"{EnumTerm.For(part)} damages, but {Too([.. live.Where(fit => fit != best)])}.";

    /// <summary>The name is of one reading, the number may as well be another's.</summary>
    public string NameAgainstNumber(List<NumberFit> live)
    {
        var byName = live.First(fit => !called.Excludes(fit.Number));
        var other = live.Where(fit => called.Excludes(fit.Number)).MinBy(fit => fit.Fit.Error)!;
        var closer = other.Fit.Error < byName.Fit.Error ? ", which is closer to it" : "";
        return $"“{printed}” fits 2 readings: {byName.Words}, as it is called here; or {other.Words}{closer}.";
    }

    public string Mislabelled(List<NumberFit> live)
    {
        var number = live[0];
        var verb = number.Fit.Kind == FitKind.Bound ? "holds for" : "fits";
        var rest = live.Skip(1).Where(fit => fit.Fit.Kind != FitKind.Cut || number.Fit.Kind == FitKind.Cut).ToList();
        var none = called.OtherThing == "settlement" ? ", and no settlement is on record" : "";
        return $"“{printed}”, called a {called.OtherThing} here, {verb} "
            + $"{Prose.List([number.Words, .. rest.Select(fit => fit.Number.LabelAndText)])}; the money was "
            + $"awarded {(IsDamages(number.Number) ? "as damages " : "")}by {number.Number.AwardedBy}{none}.";
    }

    public string OtherPart(NumberFit fit) => $"“{printed}”, called “{called.Text}” here, fits {fit.Words}.";

    public string SaysSomethingElse(NumberFit fit, string fate)
    {
        var last = evidence.Known.OfRecord(fit.Number.Fact).LastOrDefault(number => number.IsTotal);
        var left = last is null ? "" : $", while on record {last.Label} is {last.Text}";
        return $"“{printed}” fits {fit.Words}; it is printed as {fate}{left}.";
    }

    /// <summary>The facts that fit in place of the one it is cited for, two of them where the nearer is not much nearer.</summary>
    public string Instead(RecordedNumber meant, List<NumberFit> others)
    {
        var isOneOfTwo =
            others is [var first, var second, ..]
            && first.Number.Value != second.Number.Value
            && first.Rank == second.Rank
            && first.Fit.Kind != FitKind.Exact;
        return $"“{printed}” does not fit {meant.LabelAndText}; it fits {others[0].Words}{(isOneOfTwo ? $", or {others[1].Words}" : "")}.";
    }

    public string OffByAFactor(RecordedNumber number, int exponent) =>
        $"“{printed}” has the first digits of {number.LabelAndText}, but is "
        + $"{NumberText.Times(exponent)} {(exponent > 0 ? "as much" : "it")}.";

    public string? AddedUp(RecordedNumber meant) =>
        evidence.AddsUp(citation.Source, quantity) is { } sums
            ? $"“{printed}” does not fit {meant.LabelAndText}; it is what {sums.First} "
                + $"and {sums.Second}, both printed in the same {Noun}, add up to."
            : null;

    public string BoundFails(RecordedNumber meant) => $"“{printed}” does not hold for {meant.LabelAndText}.";

    public string Contradicts(RecordedNumber meant)
    {
        var difference = quantity.Low - meant.Value;
        var support =
            evidence.RestsOnOnePage(meant) ? "; that sum itself is given in full by one source only, and no court record of it was seen"
            : evidence.IsNowhereInFull(meant) ? "; no source shown here gives that sum in full, and no court record of it was seen"
            : "";
        return $"“{printed}” is "
            + $"{NumberText.Difference(meant.Kind, Math.Abs(difference), meant.Currency)} "
            + $"{(difference > 0 ? "more" : "less")} than {meant.LabelAndText}{support}.";
    }

    public string OtherKind(RecordedNumber meant) =>
        $"“{printed}” is not a figure of the kind of {meant.LabelAndText}, so the two are not compared.";

    private static bool IsDamages(RecordedNumber number) =>
        number.Component is null or ComponentKind.Compensatory or ComponentKind.Punitive or ComponentKind.Statutory;

    private static string Readings(List<NumberFit> live) => Prose.Count(live.Count, "reading");

    private static string Too(List<NumberFit> rest) =>
        string.Join(
            "; and ",
            rest.Select(fit =>
                fit.Fit.Kind switch
                {
                    FitKind.Rounded => $"{fit.Number.LabelAndText} rounds to it too",
                    FitKind.Cut => $"{fit.Number.LabelAndText} gives it too with the last digits left off",
                    _ => $"{fit.Number.LabelAndText} fits it too",
                }
            )
        );
}
