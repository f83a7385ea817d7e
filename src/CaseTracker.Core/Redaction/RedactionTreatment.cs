namespace CaseTracker.Core.Redaction;

/// <summary>What becomes of a value that holds withheld words.</summary>
public enum RedactionTreatment
{
    /// <summary>A mark stands in the place of the words.</summary>
    Replaced,

    /// <summary>A date was cut to its year.</summary>
    CutToItsYear,

    /// <summary>The value, which can't hold a mark, is left out, with the smallest part of the record that can't do without it.</summary>
    LeftOut,
}
