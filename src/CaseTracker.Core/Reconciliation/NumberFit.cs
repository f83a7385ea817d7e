namespace CaseTracker.Core.Reconciliation;

/// <summary>A number of the case that a printed one fits.</summary>
/// <param name="IsNamed">True when the citation names it.</param>
internal sealed record NumberFit(RecordedNumber Number, Fit Fit, bool IsNamed)
{
    /// <summary>Exact and rounded readings and bounds come first; nearness alone and digits left off come after them.</summary>
    public int Rank => Fit.Kind is FitKind.Cut or FitKind.Close ? 1 : 0;

    public Reading Reading => new(Number.Fact, Fit.Verdict, Number.Label, Number.Text, IsNamed);

    /// <summary>"the whole verdict ($167,698,719), rounded to the nearest million".</summary>
    public string Words =>
        Fit.Kind switch
        {
            FitKind.Rounded => $"{Number.LabelAndText}, rounded to {NumberText.Nearest(Number.Kind, Fit.Unit)}",
            FitKind.Cut => $"{Number.LabelAndText} with the {(Number.Kind == NumberKind.Percent ? "decimals" : "last digits")} left off",
            _ => Number.LabelAndText,
        };

    /// <summary>The number as rounding would have it, where it was cut instead.</summary>
    public string RoundedInstead => NumberText.Format(Number.Kind, Fit.RoundHalfUp(Number.Value, Fit.Unit), Number.Currency);
}
