using CaseTracker.Core;
using CaseTracker.Core.Cases;

namespace CaseTracker.Web.Cases.Claims;

/// <summary>What became of a motion, in words.</summary>
public static class MotionLabels
{
    /// <summary>What the disposition says beside its word: "the permanent injunction;
    /// except other services; without prejudice". Null for nothing.</summary>
    public static string? Terms(MotionDecision decision)
    {
        var terms = new List<string>();
        if (decision.Granted is { } granted)
            terms.Add(granted);
        if (decision.Except is { } except)
            terms.Add($"except {except}");
        if (decision.Prejudice != Prejudice.NotStated)
            terms.Add($"{EnumTerm.For(decision.Prejudice)} prejudice");
        return terms.Count == 0 ? null : string.Join("; ", terms);
    }
}
