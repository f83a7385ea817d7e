namespace CaseTracker.Exchange.Export.Tables;

/// <summary>The value of one cell, of the kind that its column says; the default is an empty cell.</summary>
public readonly record struct TableCell
{
    /// <summary>A text or an address; null where the cell holds something else or nothing.</summary>
    public string? Text { get; private init; }

    public DateOnly? Day { get; private init; }

    /// <summary>A sum or a whole number.</summary>
    public decimal? Number { get; private init; }

    public bool IsEmpty => Text is null && Day is null && Number is null;

    public static TableCell From(string? text) => string.IsNullOrEmpty(text) ? default : new() { Text = text };

    public static TableCell From(DateOnly? day) => new() { Day = day };

    public static TableCell From(decimal? number) => new() { Number = number };
}
