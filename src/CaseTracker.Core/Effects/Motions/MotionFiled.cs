using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Motions;

public sealed record MotionFiled(string Motion) : Effect;
