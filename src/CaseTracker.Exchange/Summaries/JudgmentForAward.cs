using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>Whether the sum of an award is in a judgment, and how sure that is.</summary>
internal sealed class JudgmentForAward(CaseNaming words)
{
    /// <summary>"was found"; of an earlier day "is on record".</summary>
    public string Found => words.WasChecked ? "was found" : "is on record";

    /// <summary>Of interest, when the sum was paid.</summary>
    public string NotSeenPaid => $"may be owed: no payment of it {Found}";

    /// <summary>Behind a judgment that no document shows: " (inferred; the judgment itself was not found)".</summary>
    public string Inferred(AwardState award) => award.Judgment is { } judgment ? Inferred(judgment) : "";

    /// <inheritdoc cref="Inferred(AwardState)"/>
    public string Inferred(string judgment) =>
        words.Acts.IsInferred<JudgmentEntered>(judgment, _ => true) ? " (inferred; the judgment itself was not found)" : "";

    /// <summary>"no judgment for the sum was found", "a judgment for the sum may have been entered by then".</summary>
    public string None(AwardState award) =>
        MayHave(award) ? "a judgment for the sum may have been entered by then"
        : NotYet(award) ? "no judgment for the sum has been entered yet"
        : $"no judgment for the sum {Found}";

    /// <summary>True where more is known than that none was found.</summary>
    public static bool IsOpen(AwardState award) => MayHave(award) || NotYet(award);

    /// <inheritdoc cref="FundAward"/>
    public bool IsOutOfFund(AwardState award) => FundAward.Is(words.State, words.Reading.History.Timeline, award);

    /// <summary>What such an award is for, by its title: "fees and expenses of class counsel, out of the fund".</summary>
    public static string Purpose(AwardState award) => char.ToLowerInvariant(award.Award.Title[0]) + award.Award.Title[1..];

    private static bool MayHave(AwardState award) => award.Outlook == JudgmentOutlook.MayBeEntered;

    private static bool NotYet(AwardState award) => award.Outlook == JudgmentOutlook.NotYet;
}
