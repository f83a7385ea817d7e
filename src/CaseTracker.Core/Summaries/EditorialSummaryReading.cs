using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Redaction;
using CaseTracker.Core.State;

namespace CaseTracker.Core.Summaries;

/// <summary>The lead that a reader of a day sees, with what has changed under it.</summary>
/// <param name="Since">The day as of which it was written, or was last found right.</param>
/// <param name="Later">What later events made of the facts that it rests on.</param>
/// <param name="Corrected">What the record says otherwise of that day than when the lead was saved.</param>
public sealed record EditorialSummaryReading(
    EditorialSummary Lead,
    DateOnly Since,
    IReadOnlyList<SummaryChange> Later,
    IReadOnlyList<SummaryChange> Corrected
)
{
    private const int MostTold = 6;

    /// <summary>True where a fact under the lead is not what it was.</summary>
    public bool IsOutdated => Later.Count + Corrected.Count > 0;

    /// <summary>Where the lead comes from: "Written by the editors as of 6 May 2025."</summary>
    public string Origin =>
        Since == Lead.Date
            ? $"Written by the editors as of {DateFormatter.Day(Lead.Date)}."
            : $"Written by the editors as of {DateFormatter.Day(Lead.Date)} and confirmed as of {DateFormatter.Day(Since)}.";

    /// <summary>What has changed under it, a sentence each, to follow its origin; empty where nothing has.</summary>
    public IReadOnlyList<string> Flags =>
        [
            .. Later.Count == 0 ? [] : new[] { $"Since then, what it rests on has changed: {Told(Later)}" },
            .. Corrected.Count == 0 ? [] : new[] { $"The record for that day has changed since it was saved: {Told(Corrected)}" },
        ];

    /// <param name="shown">The case as the reader's day may see it.</param>
    internal static EditorialSummaryReading? Create(CaseHistory history, CaseState state, CourtCase shown)
    {
        if (shown.Leads.MaxBy(summary => summary.Date) is not { } lead)
            return null;
        var since = lead.RightOn(state.AsOf);
        var labels = new SummaryFactLabels(shown, history.Case);
        var then = new SummaryFacts(history, history.On(since)).For(lead.RestsOn).ToList();
        var now = new SummaryFacts(history, state).For(lead.RestsOn).ToList();
        return new EditorialSummaryReading(lead, since, Different(then, now, labels), Corrections(lead, then, labels));
    }

    /// <summary>The case with its lead of a day marked as looked at again on that day, and found right as the record stands.</summary>
    /// <returns>Null where the day has no lead, or nothing has changed under it.</returns>
    public static CourtCase? StillRight(CaseHistory history, DateOnly day)
    {
        if (new CaseReading(history, day, day).Lead is not { IsOutdated: true } reading)
            return null;
        var id = reading.Lead.Id;
        return Seen(
            history.Case with
            {
                Leads = [.. history.Case.Leads.Select(lead => lead.Id == id ? lead with { StillRight = day } : lead)],
            },
            id
        );
    }

    /// <summary>The case with a note of what its record says of the facts that a lead rests on.</summary>
    internal static CourtCase Seen(CourtCase courtCase, string id)
    {
        var history = new CaseHistory(courtCase);
        return courtCase with
        {
            Leads =
            [
                .. courtCase.Leads.Select(lead =>
                    lead.Id == id
                        ? lead with
                        {
                            Seen = [.. new SummaryFacts(history, history.On(lead.StillRight ?? lead.Date)).For(lead.RestsOn)],
                        }
                        : lead
                ),
            ],
        };
    }

    /// <summary>Of the records that it rests on and that were noted; what was withheld since is no correction.</summary>
    private static IReadOnlyList<SummaryChange> Corrections(EditorialSummary lead, IReadOnlyList<NotedFact> then, SummaryFactLabels labels)
    {
        var noted = lead.Seen.Select(seen => SummaryFacts.RecordOf(seen.Fact)).ToHashSet();
        var seen = lead.Seen.Where(seenFact => lead.RestsOn.Contains(SummaryFacts.RecordOf(seenFact.Fact))).ToList();
        return
        [
            .. Different(seen, [.. then.Where(fact => noted.Contains(SummaryFacts.RecordOf(fact.Fact)))], labels)
                .Where(change => !IsWithheld(change.Before) && !IsWithheld(change.After)),
        ];
    }

    private static bool IsWithheld(string? value) =>
        value is not null && value.Contains(RedactionPlaceholder.InText, StringComparison.Ordinal);

    private static IReadOnlyList<SummaryChange> Different(
        IReadOnlyList<NotedFact> then,
        IReadOnlyList<NotedFact> now,
        SummaryFactLabels labels
    )
    {
        var (before, after) = (
            then.ToLookup(seenFact => seenFact.Fact, notedFact => notedFact.Was),
            now.ToLookup(notedFact => notedFact.Fact, notedFact => notedFact.Was)
        );
        return
        [
            .. then.Concat(now)
                .Select(notedFact => notedFact.Fact)
                .Distinct()
                .Select(fact => (Fact: fact, Then: before[fact].FirstOrDefault(), Now: after[fact].FirstOrDefault()))
                .Where(pair => pair.Then != pair.Now)
                .Select(pair => new SummaryChange(
                    pair.Fact,
                    labels.For(pair.Fact),
                    labels.Value(pair.Fact, pair.Then),
                    labels.Value(pair.Fact, pair.Now)
                )),
        ];
    }

    private static string Told(IReadOnlyList<SummaryChange> changes)
    {
        var told =
            string.Join("; ", changes.Take(MostTold).Select(change => change.ToString()))
            + (changes.Count > MostTold ? $"; and {Prose.Count(changes.Count - MostTold, "fact")} more" : "");
        return told.EndsWith('.') ? told : told + ".";
    }
}
