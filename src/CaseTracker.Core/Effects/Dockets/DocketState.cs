using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Dockets;

/// <summary>A docket as a day found it.</summary>
/// <param name="Since">The event that brought its status about; null where none is recorded.</param>
/// <param name="StayTerm">While stayed: until when.</param>
/// <param name="InDefault">The parties in default, by id.</param>
/// <param name="Inferred">True where the status rests on an inference of the record.</param>
public sealed record DocketState(
    Docket Docket,
    DocketStatus Status,
    string? Since,
    Term StayTerm,
    IReadOnlyList<string> InDefault,
    string? Judgment,
    bool Inferred
)
{
    /// <summary>True for one of first instance that is open or was, and is not in another court for now.</summary>
    public bool IsUnderWay => !Docket.IsReview && Status is not (DocketStatus.NotOpen or DocketStatus.Removed);

    /// <summary>How the docket's judgment lost its effect by a court above, while no other has taken its place.</summary>
    public DisturbedRuling? JudgmentUndone { get; init; }

    /// <summary>The event that ordered a new trial which is not held yet; null where none is to come.</summary>
    public string? NewTrial { get; init; }

    /// <summary>The trial that has begun and is not decided; null where none is under way.</summary>
    public TrialState? Trial { get; init; }

    /// <summary>True for the docket of an appeal or petition before judgment of which no end is on record while the case below has ended
    /// since.</summary>
    public bool OutcomeNotFound { get; init; }

    /// <summary>What its status would be with an event that may have happened by the day.</summary>
    public IReadOnlyList<DocketStatus> MayBe { get; init; } = [];

    /// <summary>True where an event that may have happened by the day would end a default.</summary>
    public bool DefaultMayHaveEnded { get; init; }
}
