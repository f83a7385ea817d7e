namespace CaseTracker.Exchange.Export.Tables;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnKind
{
    Text,

    /// <summary>One day of the calendar.</summary>
    Day,

    /// <summary>A decimal number; its currency stands in a column beside it.</summary>
    Sum,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A web address.</summary>
    Address,
}
