namespace CaseTracker.Core.Reconciliation;

/// <summary>What the verdicts have in common, and what each says to a reader.</summary>
public static class Verdicts
{
    /// <summary>True for the classes in which the printed value does not support the fact that it is printed for.</summary>
    public static bool Differs(this Verdict verdict) => verdict.Agreement() == Reconciliation.Agreement.Differs;

    /// <summary>The group that a class is counted in.</summary>
    public static Agreement Agreement(this Verdict verdict) => verdict switch
    {
        Verdict.Exact or Verdict.Same or Verdict.VariantName or Verdict.BoundHolds => Reconciliation.Agreement.Agrees,
        Verdict.Rounded or Verdict.CutNotRounded or Verdict.Coarser or Verdict.Overlaps => Reconciliation.Agreement.LessExact,
        Verdict.Ambiguous => Reconciliation.Agreement.FitsSeveral,
        Verdict.Mislabelled => Reconciliation.Agreement.OtherName,
        Verdict.NotComparable => Reconciliation.Agreement.NotCompared,
        _ => Reconciliation.Agreement.Differs,
    };

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

    /// <summary>The class explained in one sentence, with its full stop.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string Meaning(this Verdict verdict) => verdict switch
    {
        Verdict.Exact => "The very number on record.",
        Verdict.Rounded => "The number on record, rounded to the last digit that is printed or to a coarser place.",
        Verdict.CutNotRounded => "The number on record with its last digits left off, where rounding would give another number.",
        Verdict.ComponentOf => "Printed for the whole; the number on record that it fits is that of a part.",
        Verdict.TotalOf => "Printed for a part; the number on record that it fits is that of the whole.",
        Verdict.Ambiguous => "Several numbers on record fit, and the source does not say which it means. All are named.",
        Verdict.BoundHolds => "“More than”, “nearly”, “up to” and the like, and the number on record keeps to it.",
        Verdict.BoundFails => "“More than”, “nearly”, “up to” and the like, and the number on record does not keep to it.",
        Verdict.OffByAFactor => "The first digits of the number on record, but ten, a thousand or a million times as much or as little.",
        Verdict.Mislabelled => "The number on record under the name of another thing: a fine, a settlement, another part.",
        Verdict.SaysSomethingElse => "The number is on record; what is said to have become of it is not.",
        Verdict.Same => "A date, count, name or court as on record.",
        Verdict.Coarser => "It fits the date or court on record and says less: a month for a day, “a federal court”.",
        Verdict.Overlaps => "It shares some days with the date on record, or can’t be told apart from an approximate count.",
        Verdict.Impossible => "A date that the calendar does not have, such as a Friday that was a Saturday.",
        Verdict.VariantName => "Another way to write the name, court or docket number on record.",
        Verdict.Contradicts => "Nothing on record for the fact fits what is printed. Which of the two is right is not said.",
        Verdict.NotComparable => "Nothing is on record to set it beside, or nothing in it can be read as a value.",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "There is no such verdict."),
    };

    /// <summary>The group in words after a count: "12 differ from the record", "1 differs from the record".</summary>
    public static string Words(this Agreement agreement, int count) => agreement switch
    {
        Reconciliation.Agreement.Agrees => count == 1 ? "agrees with the record" : "agree with the record",
        Reconciliation.Agreement.LessExact => count == 1 ? "fits it and is less exact" : "fit it and are less exact",
        Reconciliation.Agreement.FitsSeveral => count == 1 ? "fits several readings" : "fit several readings",
        Reconciliation.Agreement.OtherName => count == 1 ? "gives the number another name" : "give the number another name",
        Reconciliation.Agreement.Differs => count == 1 ? "differs from the record" : "differ from the record",
        Reconciliation.Agreement.NotCompared => count == 1 ? "has nothing on record to be compared with" : "have nothing on record to be compared with",
        _ => throw new ArgumentOutOfRangeException(nameof(agreement), agreement, "There is no such group."),
    };
}
