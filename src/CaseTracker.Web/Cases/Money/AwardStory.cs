using CaseTracker.Core.Effects.Money;

namespace CaseTracker.Web.Cases.Money;

/// <summary>The figures of an award one after the other, as a sentence tells them.</summary>
public static class AwardStory
{
    /// <summary>"$30 by jury verdict; then $15 on appeal".</summary>
    /// <param name="turns">The steps with the figure that each left.</param>
    /// <param name="day">When a step came, with what stands before it; empty where no day is told.</param>
    public static string Of(
        AwardState award,
        IEnumerable<(AwardStep Step, decimal Sum)> turns,
        Func<decimal, string> sum,
        Func<AwardStep, string> day
    ) => string.Join("; then ", turns.Select(turn => $"{sum(turn.Sum)} {By(turn.Step)}{day(turn.Step)}"));

    /// <summary>"by jury verdict", "on appeal": how a sum came about, after it.</summary>
    public static string By(AwardStep step) =>
        step.Kind switch
        {
            AwardStepKind.OnAppeal => "on appeal",
            AwardStepKind.SetAsideInPart => "after a part was set aside",
            _ => $"by {step.How}",
        };

    /// <summary>"remittitur refused: verdict set aside"; null where it did not fall so.</summary>
    public static string? RefusalThatEnded(AwardState award) =>
        award is { Stage: AwardStage.SetAside, Fell: SetAsideGround.RefusedRemittitur }
            ? $"remittitur refused: {(award.Steps[0].Kind == AwardStepKind.Verdict ? "verdict" : "award")} set aside"
            : null;
}
