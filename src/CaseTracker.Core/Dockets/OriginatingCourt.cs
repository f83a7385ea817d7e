namespace CaseTracker.Core.Dockets;

/// <summary>The proceeding below, as the sheet of an appeal has it.</summary>
/// <param name="Court">Its id, or the name of an agency.</param>
public sealed record OriginatingCourt(
    string? Court,
    string? Number,
    string? AssignedTo,
    string? OrderingJudge,
    DateOnly? DateFiled,
    DateOnly? DateOfJudgment,
    DateOnly? DateOfNotice,
    string? Disposition
)
{
    public bool IsEmpty => this == new OriginatingCourt(null, null, null, null, null, null, null, null);
}
