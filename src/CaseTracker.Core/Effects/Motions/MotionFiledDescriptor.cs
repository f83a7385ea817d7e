using CaseTracker.Core.Description;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects.Motions;

/// <summary>Describes <see cref="MotionFiled"/>.</summary>
internal sealed class MotionFiledDescriptor : EffectDescriptor<MotionFiled>
{
    public override string Key => "motionFiled";

    protected override string Phrase => "{0} filed";

    protected override MotionFiled Fields(Mapper m, string id, MotionFiled? e) => new(m.Target(Key, e?.Motion, "motion")) { Id = id };

    protected override string? Brings(MotionFiled effect) => effect.Motion;

    protected override IEnumerable<Antecedent> Needs(MotionFiled effect) => [];

    /// <summary>Whom a motion concerns is told by the motion, for all events that are about it.</summary>
    protected override IEnumerable<string> Parties(MotionFiled effect, PartiesOnRecord record) => [];

    protected override FoldState Fold(FoldState state, MotionFiled effect, FoldStep step)
    {
        var motion = state.Motions[effect.Motion];
        if (motion.FiledIn is not null)
            state = state.Impossible(step, "filed-twice", $"files the {motion.Motion.Title}, which was filed already.");
        return (state with { Motions = state.Motions.SetItem(effect.Motion, motion with { FiledIn = step.Event.Id }) }).Say(
            step,
            FactRef.Motion(effect.Motion),
            Prose.Capital(motion.Motion.Title),
            null,
            "filed"
        );
    }
}
