using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CaseTracker.Core.Dockets;

namespace CaseTracker.Exchange.Import;

/// <summary>Dockets of ACMS as its pages fetch them. They don't name their court, and list parties as HTML.</summary>
internal static partial class AcmsSheets
{
    private const string Terminated = "Terminated:";

    /// <param name="court">The court's id, which the file does not have.</param>
    public static DocketSheet Create(CourtRecord file, string? court)
    {
        var notes = new SheetNotes();
        var (about, docket) = (file.CaseDetails, file.DocketInfo);
        if (about is null || docket?.DocketEntries is not { } listed)
            throw new DocketFileException(
                $"Half of an ACMS docket: both caseDetails and docketInfo are needed. {DocketFileException.Expected}"
            );
        if (CourtIds.Read(court) is not { } id)
            throw new DocketFileException(
                "An ACMS docket does not name its court: name it with --court, as in --court ca9, or begin the name of the file with it."
            );
        var entries = new List<DocketSheetEntry>();
        for (var index = 0; index < listed.Count; index++)
            entries.Add(Entry(listed[index], $"docketInfo.docketEntries[{index}]", notes));
        var parties = Parties(about.PartyAttorneyList, notes);
        return new DocketSheet
        {
            Form = "ACMS",
            Court = id,
            Number = SheetParts.Number(about.CaseNumber, "caseDetails.caseNumber"),
            PacerCaseId = SheetParts.Id(about.CaseId, "caseDetails.caseId", notes),
            CaseName = notes.Line(about.Name, "caseDetails.name"),
            DateFiled = notes.Day(about.CaseOpened, "caseDetails.caseOpened"),
            AppealFrom = notes.Line(about.Court?.Name, "caseDetails.court.name"),
            CaseType = notes.Line(
                string.Join(", ", new[] { about.CaseType, about.CaseSubType }.Where(part => !string.IsNullOrWhiteSpace(part))),
                "caseDetails.caseType"
            ),
            FeeStatus = notes.Line(about.FeeStatus, "caseDetails.feeStatus"),
            Origin = notes.Line(about.OriginatingCaseNumber, "caseDetails.originatingCaseNumber") is { } number
                ? new OriginatingCourt(null, number, null, null, null, null, null, null)
                : null,
            Parties = parties,
            HasAllParties = parties.Count > 0,
            Entries = SheetParts.OldestFirst(entries),
            Warnings = notes.All,
        };
    }

    private static DocketSheetEntry Entry(AcmsEntry? entry, string place, SheetNotes notes)
    {
        if (entry is null)
            throw new DocketFileException($"{place} is empty; an entry of the docket was expected.");
        var text = notes.Text(Words(entry.DocketEntryText), $"{place}.docketEntryText");
        var filed = notes.Day(entry.EndDate, $"{place}.endDate");
        return new DocketSheetEntry
        {
            DateFiled = filed,
            DateEntered = DocketEntryReader.EnteredIn(text) ?? filed,
            Number = notes.Line(entry.EntryNumber, $"{place}.entryNumber"),
            PacerDocId = SheetParts.Id(entry.DocketEntryId, $"{place}.docketEntryId", notes),
            Text = text,
            Pages = notes.Count(entry.PageCount, $"{place}.pageCount"),
            IsSealed = entry.RestrictedPartyFilingDocketEntry == true ? true : null,
            IsAvailable = entry.DocumentCount == 0 ? false : null,
        };
    }

    /// <summary>The name, what is left out, and the role, each on a line; attorneys in the cell beside.</summary>
    private static List<DocketSheetParty> Parties(string? html, SheetNotes notes)
    {
        const string Place = "caseDetails.partyAttorneyList";
        var parties = new List<DocketSheetParty>();
        foreach (Match row in Rows().Matches(html ?? ""))
        {
            var lines = Lines(row.Groups["party"].Value);
            if (lines.Count == 0)
            {
                notes.Add(Place, "a party without a name; left out");
                continue;
            }

            var attorneys = Attorneys()
                .Matches(row.Groups["attorneys"].Value)
                .Select(match => Lines(match.Groups[1].Value))
                .Where(attorney => attorney.Count > 0)
                .Select(attorney => new DocketSheetAttorney(
                    SheetParts.Attorney(attorney[0], Place, notes),
                    attorney.FirstOrDefault(line => line.StartsWith('[')) is { } role ? notes.Line(role.Trim('[', ']'), Place) : null,
                    null
                ))
                .Where(attorney => attorney.Name is not null);
            var ended = lines.FirstOrDefault(line => line.StartsWith(Terminated, StringComparison.Ordinal));
            parties.Add(
                new DocketSheetParty(
                    notes.Line(lines[0], Place) ?? lines[0],
                    lines.Count > 1 ? lines[^1] : "",
                    ended is null ? null : EndOf(ended[Terminated.Length..].Trim(), notes),
                    null,
                    null,
                    [.. attorneys]
                )
            );
        }

        if (parties.Count == 0 && !string.IsNullOrWhiteSpace(html))
            notes.Add(Place, "no party could be read from it");
        return parties;
    }

    private static DateOnly? EndOf(string text, SheetNotes notes)
    {
        if (DateOnly.TryParseExact(text, "MM/dd/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        notes.Add("caseDetails.partyAttorneyList", $"“{text}” is not a date; left out");
        return null;
    }

    private static List<string> Lines(string html) =>
        [.. Words(html).Split('\n').Select(line => line.Trim(' ', '\u00a0', '\t', '\r')).Where(line => line.Length > 0)];

    /// <summary>HTML as text, with a line for each paragraph and break.</summary>
    private static string Words(string? html) => WebUtility.HtmlDecode(Tags().Replace(Breaks().Replace(html ?? "", "\n"), "")).Trim();

    [GeneratedRegex(@"<tr>\s*<td[^>]*>(?<party>.*?)</td>\s*<td[^>]*>(?<attorneys>.*?)</td>\s*</tr>", RegexOptions.Singleline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"<div[^>]*>(.*?)</div>", RegexOptions.Singleline)]
    private static partial Regex Attorneys();

    [GeneratedRegex(@"<br\s*/?>\n?|</p>\s*(?=<)", RegexOptions.IgnoreCase)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"<[^>]{1,400}>")]
    private static partial Regex Tags();
}
