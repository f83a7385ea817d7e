using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>What the people, courts and days of a case are called in a sentence, on the reader's day.</summary>
internal sealed class CaseNaming(CaseReading reading)
{
    private const string District = "United States District Court for ";

    public CaseReading Reading => reading;

    public CaseState State => reading.State;

    public CourtCase Case => reading.Case;

    public string Name => Case.ShortName ?? Case.Name;

    /// <summary>True where the day is not before the last search, so that "pending" can be said of that search only.</summary>
    public bool WasChecked => reading.AsOf >= Case.Coding.LastChecked;

    public static string InCourt(Docket docket) => docket.Number is { } number ? $"{Court(docket)} (No. {number})" : Court(docket);

    /// <summary>"the Ninth Circuit", "the Northern District of California".</summary>
    public static string Court(Docket docket)
    {
        if (docket.Tribunal.Known is not { } court)
            return docket.Tribunal.Name;
        return court.Name.StartsWith(District, StringComparison.Ordinal) ? court.Name[District.Length..] : $"the {court.ShortName}";
    }

    public string Parties(IEnumerable<string> ids) => Prose.List(ids.Select(Party));

    public string Party(string id) => reading.PartyName(id);

    public string Judge(string id) => reading.JudgeName(id);

    /// <summary>"on 6 May 2025".</summary>
    public string On(string eventId) => DateFormatter.InSentence(Entry(eventId).Event.Date);

    /// <summary>"6 May 2025".</summary>
    public string Day(string eventId) => DateFormatter.Label(Entry(eventId).Event.Date);

    public TimelineEntry Entry(string eventId) => reading.History.Timeline[eventId];

    /// <summary>A sentence's end that is not doubled after an abbreviation.</summary>
    public static string Ended(string text) => text.EndsWith('.') || text.EndsWith(".”", StringComparison.Ordinal) ? text : text + ".";

    public static string IsOrAre(int count) => count == 1 ? "is" : "are";
}
