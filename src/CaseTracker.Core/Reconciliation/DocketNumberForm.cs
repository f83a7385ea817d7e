using System.Globalization;

namespace CaseTracker.Core.Reconciliation;

/// <summary>A docket number reduced to what tells it from others: "21-9078" of "3:21-cv-09078-JD", "No. C 21-09078 JD" and "21 Civ.
/// 9078".</summary>
/// <param name="Year">The year's last two digits; empty for numbers of another make.</param>
/// <param name="Kind">"cv", "bk"; empty where none is written.</param>
/// <param name="Serial">The number within the year, without leading zeros; for other makes the whole number, plain.</param>
internal sealed record DocketNumberForm(string Year, string Kind, string Serial)
{
    private static readonly string[] Labels =
    [
        "civil action no",
        "civil action",
        "civil case no",
        "criminal case no",
        "case number",
        "case nos",
        "case no",
        "civil no",
        "civ no",
        "docket number",
        "docket nos",
        "docket no",
        "docket",
        "index no",
        "cause no",
        "file no",
        "appeal nos",
        "appeal no",
        "nos",
        "no",
        "case",
    ];

    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["c"] = "cv",
        ["civ"] = "cv",
        ["cr"] = "cr",
        ["crim"] = "cr",
    };

    private bool IsPlain => Year.Length == 0;

    /// <summary>The numbers that a text lists, one or several: "Nos. 21-16233, 21-16234".</summary>
    public static IReadOnlyList<DocketNumberForm> ReadAll(string text) =>
        [
            .. text.Replace(" and ", ",", StringComparison.OrdinalIgnoreCase)
                .Split([',', ';', '&'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(Read)
                .OfType<DocketNumberForm>(),
        ];

    /// <summary>True where nothing that both write tells them apart; a kind that one leaves out does not.</summary>
    public bool IsVariantOf(DocketNumberForm other) =>
        Year == other.Year && Serial == other.Serial && (Kind == other.Kind || Kind.Length == 0 || other.Kind.Length == 0);

    /// <summary>True where the two are of one make, so that a difference says something.</summary>
    public bool IsLike(DocketNumberForm other) => IsPlain == other.IsPlain && (!IsPlain || Shape(Serial) == Shape(other.Serial));

    private static DocketNumberForm? Read(string text)
    {
        var plain = NameForms.Plain(text).Replace('#', ' ').Trim();
        foreach (var label in Labels)
            if (plain.StartsWith(label + " ", StringComparison.Ordinal))
            {
                plain = plain[(label.Length + 1)..];
                break;
            }

        if (!plain.Any(char.IsAsciiDigit))
            return null;
        var tokens = Tokens(plain);
        return Federal(tokens) ?? new DocketNumberForm("", "", string.Concat(tokens));
    }

    // [office] year kind serial, kind year serial, or year serial; what follows is a judge's initials or "(L)".
    private static DocketNumberForm? Federal(List<string> tokens)
    {
        var at = tokens is [{ Length: 1 }, { Length: 2 or 4 }, ..] && char.IsAsciiDigit(tokens[0][0]) && IsNumber(tokens[1]) ? 1 : 0;
        var kind = "";
        if (at < tokens.Count && IsKind(tokens[at]))
            kind = tokens[at++];
        if (at >= tokens.Count || tokens[at].Length is not (2 or 4) || !IsNumber(tokens[at]))
            return null;
        var year = tokens[at++][^2..];
        if (at < tokens.Count && kind.Length == 0 && IsKind(tokens[at]))
            kind = tokens[at++];
        if (at >= tokens.Count || tokens[at].Length is < 2 or > 6 || !IsNumber(tokens[at]))
            return null;
        var serial = int.Parse(tokens[at], CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        return tokens.Skip(at + 1).Any(IsNumber) ? null : new DocketNumberForm(year, Kinds.GetValueOrDefault(kind, kind), serial);
    }

    private static bool IsNumber(string token) => token.All(char.IsAsciiDigit);

    private static bool IsKind(string token) => token.Length is >= 1 and <= 4 && token.All(char.IsAsciiLetterLower);

    // "21cv9078" is three tokens.
    private static List<string> Tokens(string plain)
    {
        var tokens = new List<string>();
        var start = 0;
        for (var at = 1; at <= plain.Length; at++)
        {
            if (
                at < plain.Length
                && plain[at] != ' '
                && plain[at - 1] != ' '
                && char.IsAsciiDigit(plain[at]) == char.IsAsciiDigit(plain[at - 1])
            )
                continue;
            var token = plain[start..at].Trim();
            if (token.Length > 0)
                tokens.Add(token);
            start = at;
        }

        return tokens;
    }

    private static string Shape(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? '0' : c));
}
