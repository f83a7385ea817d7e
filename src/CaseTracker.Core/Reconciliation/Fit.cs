namespace CaseTracker.Core.Reconciliation;

/// <summary>The ways in which a printed number fits a true one, the better first.</summary>
internal enum FitKind
{
    Exact,
    Rounded,
    Bound,
    Within,
    Close,
    Cut,
}

/// <summary>How a printed number fits a true one.</summary>
/// <param name="Unit">What it was rounded or cut to.</param>
/// <param name="Error">How far the two are apart, as a part of the true number.</param>
internal readonly record struct Fit(FitKind Kind, decimal Unit, double Error)
{
    // Leaving off digits may take away a tenth at most; beyond that the number is another one.
    private const double MostCut = 0.1;

    private const double MostAbout = 0.01;

    // Trailing zeros may be rounding, but "$200 million" is not a way to print 167.7 million.
    private const double MostTrailingZeros = 0.125;

    /// <summary>The best fit, or null.</summary>
    /// <param name="named">True when the number is printed for this fact: then a bound may be far off and still hold.</param>
    public static Fit? Find(Quantity printed, decimal truth, bool named)
    {
        var error = truth == 0 ? (printed.Low == 0 ? 0 : 1) : Math.Abs((double)(printed.Low - truth) / (double)truth);
        Fit Make(FitKind kind, decimal unit) => new(kind, unit, error);
        if (printed.IsRange)
            return printed.Low <= truth && truth <= printed.High ? Make(FitKind.Within, printed.Unit) : null;
        if (Holds(printed, truth) is { } holds)
            return holds && (named || Math.Abs(printed.Low - truth) <= printed.CoarsestUnit) ? Make(FitKind.Bound, printed.Unit) : null;
        if (printed.Low == truth)
            return Make(FitKind.Exact, printed.Unit);
        for (var unit = printed.Unit; unit <= printed.CoarsestUnit; unit *= 10)
            if (RoundHalfUp(truth, unit) == printed.Low && (unit == printed.Unit || error <= MostTrailingZeros))
                return Make(FitKind.Rounded, unit);
        for (var unit = printed.Unit; unit <= printed.CoarsestUnit && error <= MostCut; unit *= 10)
            if (decimal.Floor(truth / unit) * unit == printed.Low)
                return Make(FitKind.Cut, unit);
        var isClose = printed.Hedge == AmountHedge.About && error <= MostAbout && Math.Abs(printed.Low - truth) <= printed.CoarsestUnit;
        return isClose ? Make(FitKind.Close, printed.CoarsestUnit) : null;
    }

    /// <summary>The true number rounded half up to a unit.</summary>
    public static decimal RoundHalfUp(decimal truth, decimal unit) => decimal.Floor((truth / unit) + 0.5m) * unit;

    /// <summary>Whether the words around the number hold of the truth; null when they set no bound.</summary>
    public static bool? Holds(Quantity printed, decimal truth) =>
        printed.Hedge switch
        {
            AmountHedge.MoreThan => truth > printed.Low,
            AmountHedge.AtLeast => truth >= printed.Low,
            AmountHedge.LessThan => truth < printed.High,
            AmountHedge.UpTo => truth <= printed.High,
            AmountHedge.Nearly => truth < printed.Low && printed.Low - truth <= printed.CoarsestUnit,
            _ => null,
        };

    public MatchKind Verdict =>
        Kind switch
        {
            FitKind.Exact => MatchKind.Exact,
            FitKind.Bound or FitKind.Within or FitKind.Close => MatchKind.BoundHolds,
            FitKind.Cut => MatchKind.CutNotRounded,
            _ => MatchKind.Rounded,
        };
}
