namespace CaseTracker.Core.Effects.Money;

/// <summary>What it means for an award to be at a stage. One sentence each, with its full stop; a value without one throws, so that a new
/// one is not forgotten.</summary>
public static class AwardStageMeanings
{
    public static string Meaning(this AwardStage stage) =>
        stage switch
        {
            AwardStage.NotMade => "No ruling had awarded it by that day.",
            AwardStage.ByVerdict => "A jury has awarded the sum. A verdict is not a judgment, so nothing is owed yet.",
            AwardStage.ByOrder => "A judge has awarded the sum in an order that is not a judgment. Damages are owed only once a judgment "
                + "is entered; fees, costs and fines can be due when they are ordered.",
            AwardStage.Remitted => "A judge has cut the sum on condition that the plaintiff accepts. The cut sum "
                + "is conditional: if the plaintiff refuses, a new trial follows.",
            AwardStage.InJudgment => "The sum is in a judgment, and owed.",
            AwardStage.Satisfied => "The judgment has been paid or otherwise met.",
            AwardStage.Settled => "The parties have settled, and what they agreed on takes its place.",
            AwardStage.SetAside => "The trial court has set it aside. It no longer counts; a new trial may lead to a new award.",
            AwardStage.Undone => "A higher court reversed or vacated the ruling that made it.",
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "This value has no meaning yet."),
        };
}
