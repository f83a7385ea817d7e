using System.Text.Json;
using CaseTracker.Core;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;

namespace CaseTracker.Exchange.Export.Json;

/// <summary>The small forms of an extract: what is not known is left out, never written as an empty value.</summary>
internal static class ExtractWriting
{
    public static void Optional(this Utf8JsonWriter writer, string key, string? value)
    {
        if (value is not null)
            writer.WriteString(key, value);
    }

    public static void Word<T>(this Utf8JsonWriter writer, string key, T value)
        where T : struct, Enum => writer.WriteString(key, EnumTerm.For(value));

    public static void Ids(this Utf8JsonWriter writer, string key, IEnumerable<string> ids)
    {
        writer.WriteStartArray(key);
        foreach (var id in ids)
            writer.WriteStringValue(id);
        writer.WriteEndArray();
    }

    /// <summary>A list of objects; empty lists are written, for "none" is an answer.</summary>
    public static void Objects<T>(this Utf8JsonWriter writer, string key, IEnumerable<T> items, Action<T> content)
    {
        writer.WriteStartArray(key);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            content(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>A sum with its currency.</summary>
    public static void Amount(this Utf8JsonWriter writer, string key, MonetaryAmount? amount)
    {
        if (amount is not { } sum)
            return;
        writer.WriteStartObject(key);
        writer.WriteString("amount", sum.AmountText);
        writer.WriteString("currency", sum.Currency);
        writer.WriteEndObject();
    }

    public static void Day(this Utf8JsonWriter writer, string key, DateOnly? day) => writer.Optional(key, day?.ToString("yyyy-MM-dd"));

    /// <summary>The first and last day of a span, each where it is known.</summary>
    public static void Days(this Utf8JsonWriter writer, string key, DaySpan? span)
    {
        if (span is not { } days)
            return;
        writer.WriteStartObject(key);
        writer.Optional("earliest", days.Earliest?.ToString("yyyy-MM-dd"));
        writer.Optional("latest", days.Latest?.ToString("yyyy-MM-dd"));
        writer.WriteEndObject();
    }
}
