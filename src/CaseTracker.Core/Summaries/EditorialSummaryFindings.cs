using System.Text.RegularExpressions;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.Summaries;

/// <summary>What an editor should look at in the leads of a case.</summary>
internal static partial class EditorialSummaryFindings
{
    /// <param name="today">The day for which it is asked whether the newest lead still holds.</param>
    public static IEnumerable<Diagnostic> Find(CaseHistory history, DateOnly today) =>
        history.Case.Leads.Count == 0 ? [] : [.. history.Case.Leads.SelectMany(lead => Find(history, lead)), .. Outdated(history, today)];

    private static IEnumerable<Diagnostic> Outdated(CaseHistory history, DateOnly today) =>
        new CaseReading(history, today, today).Lead is { IsOutdated: true } reading
            ? reading.Flags.Select(flag => Say("lead-outdated", reading.Lead, $"{char.ToLowerInvariant(flag[0])}{flag[1..]}"))
            : [];

    private static IEnumerable<Diagnostic> Find(CaseHistory history, EditorialSummary lead)
    {
        if (lead.StillRight < lead.Date)
            yield return Say(
                "lead-days",
                lead,
                $"it was found still right as of {DateFormatter.Day(lead.StillRight.Value)}, before the day that it tells of."
            );
        var state = history.On(lead.Date);
        foreach (var record in lead.RestsOn.Where(record => record.Record == RecordKind.Event && history.Timeline.Contains(record.Id)))
        {
            var title = history.Timeline[record.Id].Event.Title;
            if (history.Timeline.OccurrenceBy(record.Id, lead.Date) is var occurrence && occurrence == EventOccurrence.NotYet)
                yield return Say("lead-later", lead, $"it rests on “{title}”, which had not happened by that day.");
            else if (occurrence == EventOccurrence.MayHave)
                yield return Say(
                    "lead-uncertain",
                    lead,
                    $"it rests on “{title}”, whose date leaves open whether it had happened by that day."
                );
        }

        foreach (var record in lead.RestsOn.Where(record => !Exists(state, record)))
            yield return Say(
                "lead-later",
                lead,
                $"it rests on “{new RecordNames(history.Case).For(record.Record.Key(), record.Id)}”, of which nothing had come by that day."
            );
        foreach (
            var source in history.Case.Sources.Where(source =>
                source.Date?.Earliest > lead.Date && lead.Sources.Any(citation => citation.Source == source.Id)
            )
        )
            yield return Say("lead-source", lead, $"it cites “{source.Title}”, which is of a later day.");
        if (Owed().IsMatch(lead.Text) && !state.Awards.Any(award => award.IsOwed))
            yield return Say("lead-owed", lead, "it says that something is owed, and nothing was in a judgment on that day.");
    }

    private static bool Exists(CaseState state, FactRef record) =>
        record.Record switch
        {
            RecordKind.Award => state.Awards.Any(awardState => awardState.Award.Id == record.Id && awardState.Stage != AwardStage.NotMade),
            RecordKind.Injunction => state.Injunctions.Any(injunctionState =>
                injunctionState.Injunction.Id == record.Id && injunctionState.Issued is not null
            ),
            RecordKind.Claim => state.Claims.Any(claimState => claimState.Claim.Id == record.Id && claimState.Asserted),
            RecordKind.Motion => state.Motions.Any(motionState =>
                motionState.Motion.Id == record.Id && motionState.Status != MotionStatus.NotFiled
            ),
            _ => true,
        };

    private static Diagnostic Say(string code, EditorialSummary lead, string what) =>
        new(
            DiagnosticSeverity.Note,
            code,
            $"Lead as of {DateFormatter.Day(lead.Date)}: {what}",
            [.. lead.RestsOn.Where(record => record.Record == RecordKind.Event).Select(record => record.Id)]
        );

    [GeneratedRegex(@"\bow(ed?|es|ing)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Owed();
}
