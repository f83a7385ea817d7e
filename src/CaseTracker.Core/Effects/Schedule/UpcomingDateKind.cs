namespace CaseTracker.Core.Effects.Schedule;

/// <summary>What is to come on a day.</summary>
public enum UpcomingDateKind
{
    /// <summary>A day by which somebody must act: who has acted has no such day to come.</summary>
    Deadline,
    Hearing,

    /// <summary>The first day of a trial: a settlement overtakes it.</summary>
    Trial,

    /// <summary>What comes by itself: an end, a beginning.</summary>
    Turn,
}
