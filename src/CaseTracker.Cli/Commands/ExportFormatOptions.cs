using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Export;

namespace CaseTracker.Cli.Commands;

/// <summary>The options of <c>casetracker export</c> that choose a format; they take what the site's addresses take.</summary>
internal sealed class ExportFormatOptions
{
    private readonly Option<string?> _format = new("--format")
    {
        Description = $"One of {Extensions}; without it, the case file byte for byte.",
        HelpName = "FORMAT",
    };
    private readonly Option<string?> _asOf = new("--as-of")
    {
        Description = "The day to tell of, YYYY-MM-DD; without it, today.",
        HelpName = "DAY",
    };
    private readonly Option<string?> _length = new("--length")
    {
        Description = "headline, short or full, for the formats made of words.",
        HelpName = "LENGTH",
    };
    private readonly Option<string?> _table = new("--table")
    {
        Description = "The table, for a format that holds one.",
        HelpName = "TABLE",
    };

    private readonly Option<string?> _of = new("--of")
    {
        Description = "What to cite, for bib, ris and csl.json: page, docket/ID, event/ID or source/ID; without it, all.",
        HelpName = "WHAT",
    };

    private readonly Option<string?> _site = new("--url", "--site")
    {
        Description = "The site's public address, for the links in the file; without it CaseTracker__PublicUrl, else none is set.",
        HelpName = "URL",
    };

    private static string Extensions => string.Join(", ", ExportFormats.All.Select(format => format.Extension));

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_format, _asOf, _length, _table, _of, _site])
            command.Options.Add(option);
    }

    public string? ExtensionOf(CommandResult given) => given.GetValue(_format);

    /// <summary>What is wrong with what was given, each with what is allowed.</summary>
    public IEnumerable<string> Faults(CommandResult given, bool ofRegistry)
    {
        var format = given.GetValue(_format);
        if (format is null)
        {
            if (new[] { _asOf, _length, _table, _of, _site }.FirstOrDefault(option => given.GetValue(option) is not null) is { } alone)
                yield return $"{alone.Name} goes with --format.";
            yield break;
        }

        if (ofRegistry)
            yield return "--format is for a case; the registry has only its own file.";
        if (given.GetValue(_asOf) is { } day && Day(day) is null)
            yield return $"--as-of is a day of the calendar written YYYY-MM-DD, as in 2025-10-17; it was “{day}”.";
        if (given.GetValue(_site) is { } site && PublicUrls.Read(site) is null)
            yield return given.GetResult(_site)!.IdentifierToken!.Value
                + $" is an http or https address, as in https://cases.example.org; it was “{site}”.";
        if (ExportFormats.Find(format) is not { } found)
            yield return $"--format is one of {Extensions}; it was “{format}”.";
        else if (
            ExportChoice.Read(found, given.GetValue(_length), given.GetValue(_table), given.GetValue(_of)) is { IsSuccess: false } wrong
        )
            yield return $"--{wrong.Failure.Reason}.";
    }

    /// <summary>Null where no format was named.</summary>
    public FormattedExport? Read(ParseResult given) =>
        given.GetValue(_format) is { } format && ExportFormats.Find(format) is { } found
            ? new FormattedExport(
                found,
                ExportChoice.Read(found, given.GetValue(_length), given.GetValue(_table), given.GetValue(_of)).Value,
                given.GetValue(_asOf) is { } day ? Day(day) : null,
                PublicUrls.Read(given.GetValue(_site) ?? Environment.GetEnvironmentVariable("CaseTracker__PublicUrl")) ?? PublicUrls.Unknown
            )
            : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
