namespace CaseTracker.Core.Reconciliation;

/// <summary>What the verdicts have in common, and what each says to a reader.</summary>
public static class MatchKinds
{
    /// <summary>True for the classes in which the printed value does not support the fact that it is printed for.</summary>
    public static bool Differs(this MatchKind verdict) => verdict.Agreement() == MatchLevel.Differs;

    /// <summary>The group that a class is counted in.</summary>
    public static MatchLevel Agreement(this MatchKind verdict) =>
        verdict switch
        {
            MatchKind.Exact or MatchKind.Same or MatchKind.VariantName or MatchKind.BoundHolds => MatchLevel.Agrees,
            MatchKind.Rounded or MatchKind.CutNotRounded or MatchKind.Coarser or MatchKind.Overlaps => MatchLevel.LessExact,
            MatchKind.Ambiguous => MatchLevel.FitsSeveral,
            MatchKind.Mislabelled => MatchLevel.OtherName,
            MatchKind.NotComparable => MatchLevel.NotCompared,
            _ => MatchLevel.Differs,
        };

    /// <summary>The badge in words: "truncated".</summary>
    public static string Words(this MatchKind verdict) =>
        verdict switch
        {
            MatchKind.CutNotRounded => "truncated",
            MatchKind.ComponentOf => "a part only",
            MatchKind.TotalOf => "the whole",
            MatchKind.Ambiguous => "ambiguous",
            MatchKind.BoundHolds => "consistent",
            MatchKind.BoundFails => "inconsistent",
            MatchKind.OffByAFactor => "wrong by a factor of 10 or more",
            MatchKind.Mislabelled => "mislabelled",
            MatchKind.SaysSomethingElse => "says something else happened",
            MatchKind.VariantName => "variant",
            _ => EnumTerm.For(verdict),
        };

    /// <summary>The class explained in one sentence, with its full stop.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string Meaning(this MatchKind verdict) =>
        verdict switch
        {
            MatchKind.Exact => "The very number on record.",
            MatchKind.Rounded => "The number on record, rounded to the last digit that is printed or to a coarser place.",
            MatchKind.CutNotRounded => "The number on record with its last digits left off, where rounding would give another number.",
            MatchKind.ComponentOf => "Printed for the whole; the number on record that it fits is that of a part.",
            MatchKind.TotalOf => "Printed for a part; the number on record that it fits is that of the whole.",
            MatchKind.Ambiguous => "Several numbers on record fit, and the source does not say which it means. All are named.",
            MatchKind.BoundHolds => "“More than”, “nearly”, “up to” and the like, and the number on record keeps to it.",
            MatchKind.BoundFails => "“More than”, “nearly”, “up to” and the like, and the number on record does not keep to it.",
            MatchKind.OffByAFactor => "The first digits of the number on record, but 10, 1,000 or a million times as much or as little.",
            MatchKind.Mislabelled => "The number on record under the name of another thing: a fine, a settlement, another part.",
            MatchKind.SaysSomethingElse => "The number is on record; what is said to have become of it is not.",
            MatchKind.Same => "A date, count, name or court as on record.",
            MatchKind.Coarser => "It fits the date or court on record and says less: a month for a day, “a federal court”.",
            MatchKind.Overlaps => "It shares some days with the date on record, or can’t be told apart from an approximate count.",
            MatchKind.Impossible => "A date that the calendar does not have, such as a Friday that was a Saturday.",
            MatchKind.VariantName => "Another way to write the name, court or docket number on record.",
            MatchKind.Contradicts => "Nothing on record for the fact fits what is printed. Which of the two is right is not said.",
            MatchKind.NotComparable => "Nothing is on record to set it beside, or nothing in it can be read as a value.",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "There is no such verdict."),
        };

    /// <summary>The group in words after a count: "12 differ from the record", "1 differs from the record".</summary>
    public static string Words(this MatchLevel agreement, int count) =>
        agreement switch
        {
            MatchLevel.Agrees => count == 1 ? "agrees with the record" : "agree with the record",
            MatchLevel.LessExact => count == 1 ? "fits it and is less exact" : "fit it and are less exact",
            MatchLevel.FitsSeveral => count == 1 ? "is ambiguous" : "are ambiguous",
            MatchLevel.OtherName => count == 1 ? "is mislabelled" : "are mislabelled",
            MatchLevel.Differs => count == 1 ? "differs from the record" : "differ from the record",
            MatchLevel.NotCompared => count == 1
                ? "has nothing on record to be compared with"
                : "have nothing on record to be compared with",
            _ => throw new ArgumentOutOfRangeException(nameof(agreement), agreement, "There is no such group."),
        };
}
