namespace CaseTracker.Core.Dates;

/// <summary>How the dates in one <see cref="PartialDate"/> hang together.</summary>
public enum DateForm
{
    /// <summary>One date.</summary>
    Single,

    /// <summary>A span that goes on throughout ("2019-04-29/2019-05-10").</summary>
    Interval,

    /// <summary>One unknown day or period among those listed ("[2020-03-06..2020-04-16]").</summary>
    OneOf,

    /// <summary>All of those listed ("{2020-03-06,2020-03-09}").</summary>
    AllOf,
}
