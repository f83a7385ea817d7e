using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Parties;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>What the people, courts and days of a case are called in a sentence, on the reader's day.</summary>
internal sealed class CaseNaming(CaseReading reading)
{
    private const string District = "United States District Court for ";

    /// <summary>Of more parties than this only the first is named.</summary>
    public const int MostNamed = 4;

    public CaseReading Reading => reading;

    /// <summary>What is known of acts that the day does not count.</summary>
    public ActsByDay Acts { get; } = new(reading);

    public CaseState State => reading.State;

    public CourtCase Case => reading.Case;

    public string Name => Case.ShortName ?? Case.Name;

    /// <summary>True where the day is not before the last search, so that "pending" can be said of that search only.</summary>
    public bool WasChecked => reading.AsOf >= Case.Coding.LastChecked;

    public static string InCourt(Docket docket) =>
        docket.Number is { } number ? $"{Court(docket)} ({CaseNames.LabelledNumber(number)})" : Court(docket);

    /// <summary>"the Ninth Circuit", "the Northern District of California"; a district that is a whole state or the capital is told from
    /// it: "the District Court for the District of Columbia".</summary>
    public static string Court(Docket docket)
    {
        if (docket.Tribunal.Known is not { } court)
            return CaseNames.WithArticle(docket.Tribunal.Name);
        if (!court.Name.StartsWith(District, StringComparison.Ordinal))
            return $"the {court.ShortName}";
        var district = court.Name[District.Length..];
        return district.StartsWith("the District of ", StringComparison.Ordinal) ? $"the District Court for {district}" : district;
    }

    public string Parties(IEnumerable<string> ids) => Prose.List(ids.Select(Party));

    /// <summary>The parties by name; of many the first, and how many others.</summary>
    public string Several(IReadOnlyList<string> ids) =>
        ids.Count > MostNamed ? $"{Party(ids[0])} and {Prose.Count(ids.Count - 1, "other")}" : Parties(ids);

    /// <summary>Several who are all of a side by its word, "the plaintiffs"; others by name.</summary>
    public string Side(IReadOnlyList<string> ids) =>
        ids.Count < 2 ? Several(ids)
        : IsAll(PartyRole.Plaintiff, ids) ? "the plaintiffs"
        : IsAll(PartyRole.Defendant, ids) ? "the defendants"
        : Several(ids);

    /// <summary>The same of one who is alone on a side, "the plaintiff".</summary>
    public string SideOrOne(IReadOnlyList<string> ids) =>
        ids.Count != 1 ? Side(ids)
        : IsAll(PartyRole.Plaintiff, ids) ? "the plaintiff"
        : IsAll(PartyRole.Defendant, ids) ? "the defendant"
        : Party(ids[0]);

    private bool IsAll(PartyRole role, IReadOnlyList<string> ids)
    {
        var first = Case.Dockets.Where(docket => !docket.IsReview).Select(docket => docket.Id).ToHashSet();
        return Case
            .Participations.Where(part => part.Role == role && part.Until is null && first.Contains(part.Docket))
            .Select(part => part.Party)
            .ToHashSet()
            .SetEquals(ids);
    }

    /// <summary>A party as it is called within a sentence: "the record companies".</summary>
    public string Party(string id) => CaseNames.PartyInSentence(reading.PartyName(id));

    public string Judge(string id) => reading.JudgeName(id);

    /// <summary>"on 6 May 2025".</summary>
    public string On(string eventId) => Entry(eventId).Event.InSentence();

    /// <summary>"since 6 May 2025", "since a day between 6 and 8 May 2025".</summary>
    public string Since(string eventId) => DateFormatter.Since(Entry(eventId).Event.Date);

    /// <summary>"of 6 May 2025", "issued between 6 and 8 May 2025".</summary>
    public string Issued(string eventId) => DateFormatter.Of(Entry(eventId).Event.Date, "issued");

    /// <summary>"6 May 2025".</summary>
    public string Day(string eventId) => DateFormatter.Label(Entry(eventId).Event.Date);

    public TimelineEntry Entry(string eventId) => reading.History.Timeline[eventId];

    /// <summary>True where a sum counts that was given on the claim, or may have been; fees, costs and sanctions are on none.</summary>
    public bool HasMoneyFor(Claim claim) =>
        State.Awards.Any(award =>
            award.Steps.Count > 0
            && !award.IsFallen
            && (
                award.Award.Claims.Count > 0
                    ? award.Award.Claims.Contains(claim.Id)
                    : !award.Components.Keys.All(component =>
                        component is ComponentKind.AttorneysFees or ComponentKind.Costs or ComponentKind.Sanction
                    )
            )
        );

    /// <summary>A sentence's end that is not doubled after an abbreviation.</summary>
    public static string Ended(string text) => text.EndsWith('.') || text.EndsWith(".”", StringComparison.Ordinal) ? text : text + ".";

    /// <summary>"; its mandate was not found"; empty where the decision has taken hold, or not come.</summary>
    public static string Held(AppealState appeal)
    {
        if (!appeal.AwaitsMandate)
            return "";
        if (StateLabels.Paper(appeal.Docket.Tribunal.TakesHold) is not { } paper || paper == StateLabels.Paper(TakesHold.Remittitur))
            return $"; {StateLabels.Mandate(appeal)}";
        return appeal.Mandate switch
        {
            MandateStatus.Stayed => $"; its {paper} is stayed",
            MandateStatus.NotYetIssued => $"; its {paper} has not issued yet",
            MandateStatus.MayHaveIssued => $"; its {paper} may have issued",
            _ => $"; {StateLabels.Mandate(appeal)}",
        };
    }

    /// <summary>A title in quotation marks: marks within it are single, and one that is all a quotation has its own.</summary>
    public static string Quoted(string text) =>
        text is ['“', .. var inner, '”'] && !inner.Contains('“', StringComparison.Ordinal)
            ? text
            : $"“{text.Replace('“', '‘').Replace('”', '’')}”";

    public static string IsOrAre(int count) => count == 1 ? "is" : "are";
}
