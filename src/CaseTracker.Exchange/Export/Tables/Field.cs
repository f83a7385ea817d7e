using CaseTracker.Core.Dates;

namespace CaseTracker.Exchange.Export.Tables;

/// <summary>A column with the way to its cell.</summary>
internal sealed record Field<T>(TableColumn Column, Func<T, TableCell> Cell);

/// <summary>The fields that a table is put together from.</summary>
internal static class Field
{
    public const int Narrow = 12,
        Middling = 24,
        Wide = 48;

    public static Field<T> Text<T>(string key, string heading, int width, Func<T, string?> text) =>
        new(new(key, heading, ColumnKind.Text, width), thing => TableCell.From(text(thing)));

    /// <summary>Things joined by semicolons.</summary>
    public static Field<T> List<T>(string key, string heading, int width, Func<T, IEnumerable<string?>> items) =>
        Text<T>(key, heading, width, thing => string.Join("; ", items(thing).OfType<string>()));

    /// <summary>"yes", or an empty cell.</summary>
    public static Field<T> Yes<T>(string key, string heading, Func<T, bool> holds) =>
        Text<T>(key, heading, Narrow, thing => holds(thing) ? "yes" : null);

    public static Field<T> Sum<T>(string key, string heading, Func<T, decimal?> sum) =>
        new(new(key, heading, ColumnKind.Sum, 16), thing => TableCell.From(sum(thing)));

    public static Field<T> Whole<T>(string key, string heading, Func<T, int> number) =>
        new(new(key, heading, ColumnKind.Whole, 8), thing => TableCell.From(number(thing)));

    public static Field<T> Address<T>(string key, string heading, Func<T, string?> address) =>
        new(new(key, heading, ColumnKind.Address, Wide), thing => TableCell.From(address(thing)));

    /// <summary>A date as it is known: its EDTF text, and the first and the last day that it may be, each where there is one.</summary>
    public static IReadOnlyList<Field<T>> Date<T>(string key, string heading, Func<T, PartialDate?> date) =>
        [
            Text<T>(key, heading, Middling, thing => date(thing)?.Text),
            new(new($"{key}_earliest", $"{heading}, earliest", ColumnKind.Day, Narrow), thing => TableCell.From(date(thing)?.Earliest)),
            new(new($"{key}_latest", $"{heading}, latest", ColumnKind.Day, Narrow), thing => TableCell.From(date(thing)?.Latest)),
        ];
}
