using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects.Dockets;

namespace CaseTracker.Core.Effects;

/// <summary>A trial that awaits its verdict or decision, in words. Whoever tells it takes the words from here.</summary>
public static class TrialPhrase
{
    /// <summary>"trial under way since 11 April 2022", "trial held from 11 April to 27 May 2022"; of a trial of which only the first day is
    /// known, "trial began on 28 April 2025".</summary>
    /// <param name="began">The event with which it began.</param>
    public static string For(TrialState trial, CaseEvent began) =>
        trial.IsOver switch
        {
            false when began.Date.Earliest is { } first => $"trial under way since {DateFormatter.Day(first)}",
            true => $"trial held {began.InSentence()}",
            _ => $"trial began {began.InSentence()}",
        };

    /// <summary>"no verdict or decision yet"; where the record has none on a later day either, none was found.</summary>
    public static string Awaited(TrialState trial) => trial.IsDecided ? "no verdict or decision yet" : "no verdict or decision found";
}
