namespace CaseTracker.Exchange.Export;

/// <summary>The tables of a case that a spreadsheet holds; one row is one thing with an address of its own.</summary>
public enum ExportTable
{
    /// <summary>The events in order.</summary>
    Events,

    /// <summary>The awards with every change of every component.</summary>
    Awards,

    /// <summary>What sources printed, each beside its verdicts.</summary>
    Reported,

    /// <summary>The parties with roles and names over time.</summary>
    Parties,

    Sources,
}
