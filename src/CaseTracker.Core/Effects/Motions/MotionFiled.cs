namespace CaseTracker.Core.Events;

public sealed record MotionFiled(string Motion) : Effect;
