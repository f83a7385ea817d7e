namespace CaseTracker.Core.Reconciliation;

/// <summary>What the verdicts have in common.</summary>
public static class Verdicts
{
    /// <summary>True for the classes in which the printed value does not support the fact that it is printed for.</summary>
    public static bool Differs(this Verdict verdict) => verdict is Verdict.Contradicts or Verdict.Impossible or Verdict.OffByAFactor
        or Verdict.BoundFails or Verdict.ComponentOf or Verdict.TotalOf or Verdict.SaysSomethingElse;

    /// <summary>The badge in words: "cut, not rounded".</summary>
    public static string Words(this Verdict verdict) => verdict switch
    {
        Verdict.CutNotRounded => "cut, not rounded",
        Verdict.ComponentOf => "a part only",
        Verdict.TotalOf => "the whole",
        Verdict.Ambiguous => "fits several",
        Verdict.OffByAFactor => "off by a factor",
        Verdict.Mislabelled => "right number, other name",
        Verdict.SaysSomethingElse => "says something else happened",
        Verdict.VariantName => "variant",
        _ => Core.Words.Of(verdict),
    };
}
