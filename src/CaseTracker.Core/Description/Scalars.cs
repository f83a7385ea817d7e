using System.Globalization;
using System.Text.Json.Nodes;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Description;

/// <summary>The kinds of single value that a case file holds.</summary>
internal static class Scalars
{
    public const int LongestText = 10_000;

    public static TextScalar<string> Id { get; } = new($"an id: {Identifier.Rule}", ReadId, id => id, IdSchema());

    public static TextScalar<string> Text { get; } =
        new(
            $"a text that is not empty, at most {LongestText} characters, without control characters",
            ReadText,
            text => text,
            new JsonObject { ["minLength"] = 1, ["maxLength"] = LongestText }
        );

    /// <summary>A few sentences by hand.</summary>
    public static TextScalar<string> Paragraph { get; } =
        new(
            $"one paragraph of at most {EditorialSummary.LongestText} characters, without line breaks",
            ReadParagraph,
            text => text,
            new JsonObject
            {
                ["minLength"] = 1,
                ["maxLength"] = EditorialSummary.LongestText,
                ["pattern"] = "^[^\\n]*$",
            }
        );

    public static TextScalar<PartialDate> Date { get; } =
        new(
            "a date in EDTF (ISO 8601-2:2019), as in \"2025-10-17\", \"2019-05\" or \"[..2025-03-10]\"",
            text => PartialDate.Parse(text),
            date => date.Text
        );

    public static TextScalar<DateOnly> Day { get; } =
        new(
            "a day, as in \"2026-11-21\"",
            ReadDay,
            day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            new JsonObject { ["format"] = "date" }
        );

    public static TextScalar<string> Url { get; } =
        new("an absolute http or https address", ReadUrl, url => url, new JsonObject { ["format"] = "uri", ["pattern"] = "^https?://" });

    public static TextScalar<FactRef> Fact { get; } =
        new(
            "a fact: kind/id[/field][@event]",
            text => FactRef.Parse(text),
            fact => fact.Text,
            new JsonObject { ["pattern"] = FactRef.Pattern }
        );

    /// <summary>A record as a whole, that a lead can rest on.</summary>
    public static TextScalar<FactRef> Record { get; } =
        new(
            $"a record as a whole: kind/id, as in \"{FactRef.Award("damages")}\" or \"{FactRef.Event("verdict")}\"",
            ReadRecord,
            fact => fact.Text,
            new JsonObject { ["pattern"] = FactRef.WholePatternWithout(RecordKind.Lead) }
        );

    public static TextScalar<decimal> Amount { get; } =
        new(
            "the amount in digits, for example \"4002471\" or \"16999.50\"",
            ReadAmount,
            amount => amount.ToString(CultureInfo.InvariantCulture),
            new JsonObject { ["pattern"] = @"^\d{1,15}(\.\d{1,4})?$" }
        );

    public static TextScalar<decimal> Percent { get; } =
        new(
            "percent a year in quotation marks, as in \"9\" or \"4.28\"",
            ReadPercent,
            percent => percent.ToString(CultureInfo.InvariantCulture),
            new JsonObject { ["pattern"] = @"^\d{1,3}(\.\d{1,4})?$" }
        );

    public static TextScalar<string> CurrencyCode { get; } =
        new("an ISO 4217 currency code, as in \"USD\"", ReadCurrency, code => code, new JsonObject { ["pattern"] = "^[A-Z]{3}$" });

    public static TextScalar<string> Court { get; } =
        new(
            "a court id that the court registry knows, as in \"cand\" or \"ca9\"",
            ReadCourt,
            id => id,
            // One of the Free Law Project's ids has a capital.
            new JsonObject { ["pattern"] = "^[A-Za-z0-9]+(-[a-z0-9]+)*$", ["maxLength"] = Identifier.MaximumLength }
        );

    public static TextScalar<Period> Period { get; } = new(Cases.Period.Rule, text => Cases.Period.Parse(text), period => period.Text);

    public static FlagScalar Flag { get; } = new();

    public static WholeNumberScalar Count { get; } = new(1, 9999);

    /// <summary>The id of another record of the same case.</summary>
    public static TextScalar<string> RefTo(string kind) =>
        new($"the id of {Prose.A(kind)} of this case", ReadId, id => id, IdSchema(), kind);

    public static TextScalar<T> Word<T>()
        where T : struct, Enum => WordOf<T>.Scalar;

    private static JsonObject IdSchema() => new() { ["pattern"] = "^[a-z0-9]+(-[a-z0-9]+)*$", ["maxLength"] = Identifier.MaximumLength };

    private static ParseResult<string> ReadId(string text) =>
        Identifier.IsValid(text) ? text : new ParseFailure($"an id is {Identifier.Rule}", 0);

    private static ParseResult<string> ReadText(string text)
    {
        text = Bidi.WithoutControls(text);
        if (text.Length > LongestText)
            return new ParseFailure($"{text.Length} characters are too many", LongestText);
        if (string.IsNullOrWhiteSpace(text))
            return new ParseFailure("it is empty: leave the key out", 0);
        for (var i = 0; i < text.Length; i++)
            if (char.IsControl(text[i]) && text[i] != '\n')
                return new ParseFailure($"a control character at {i}", i);
        return text;
    }

    private static ParseResult<string> ReadParagraph(string text)
    {
        text = Bidi.WithoutControls(text);
        if (text.Length > EditorialSummary.LongestText)
            return new ParseFailure(
                $"{text.Length} characters are {text.Length - EditorialSummary.LongestText} too many",
                EditorialSummary.LongestText
            );
        if (text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var at)
            return new ParseFailure($"a line break at {at}", at);
        return ReadText(text);
    }

    private static ParseResult<FactRef> ReadRecord(string text)
    {
        var read = FactRef.Parse(text);
        if (!read.TryGet(out var fact))
            return read;
        if (fact.Record == RecordKind.Lead)
            return new ParseFailure("a lead can't rest on a lead", 0);
        return fact.IsWhole ? fact : new ParseFailure("a field or a later event was named too", fact.Whole.Text.Length);
    }

    private static ParseResult<DateOnly> ReadDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : new ParseFailure("not a day of the calendar", 0);

    private static ParseResult<string> ReadUrl(string text) =>
        text.Length <= 2000
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.UserInfo.Length == 0
        && !text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))
            ? text
            : new ParseFailure("not an http or https address", 0);

    private static ParseResult<decimal> ReadAmount(string text)
    {
        var shaped = text.Length is > 0 and <= 20 && text.All(c => char.IsAsciiDigit(c) || c == '.') && text.Count(c => c == '.') <= 1;
        if (
            !shaped
            || !decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            || decimal.Truncate(amount) > 999_999_999_999_999m
            || amount.Scale > 4
            || !char.IsAsciiDigit(text[0])
            || !char.IsAsciiDigit(text[^1])
        )
            return new ParseFailure("digits only, at most 15 before the point and 4 after it", 0);
        return amount;
    }

    private static ParseResult<decimal> ReadPercent(string text)
    {
        var read = ReadAmount(text);
        return read.TryGet(out var percent) && percent >= 1000 ? new ParseFailure("at most 999 percent", 0) : read;
    }

    private static ParseResult<string> ReadCurrency(string text) =>
        Currency.MinorUnits(text) is not null ? text : new ParseFailure("not a currency of ISO 4217", 0);

    private static ParseResult<string> ReadCourt(string text) =>
        CourtRegistry.Find(text) is null
            ? new ParseFailure("no such court; a tribunal that is not listed has courtName, its name, in place of court", 0)
            : text;

    private static class WordOf<T>
        where T : struct, Enum
    {
        public static TextScalar<T> Scalar { get; } =
            new(
                $"one of {string.Join(", ", EnumTerm.All<T>().Select(word => $"\"{word}\""))}",
                text => EnumTerm.TryRead<T>(text, out var value) ? value : new ParseFailure("no such word here", 0),
                value => EnumTerm.For(value),
                new JsonObject { ["enum"] = new JsonArray([.. EnumTerm.All<T>().Select(word => JsonValue.Create(word))]) }
            );
    }
}
