using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Effects.Appeals;

namespace CaseTracker.Core.Effects.Money;

/// <summary>An award as a day found it: the sum of each component now, and every figure it has had.</summary>
/// <param name="Steps">One for each event that set or changed a figure, oldest first.</param>
/// <param name="Remittitur">Where a court has remitted a component.</param>
/// <param name="Undone">The event by which it was set aside, or the ruling that gave it was undone; null while it counts.</param>
public sealed record AwardState(
    Award Award,
    AwardStage Stage,
    IReadOnlyList<AwardStep> Steps,
    RemittiturStatus Remittitur,
    string? Judgment,
    bool ExecutionStayed,
    string? Undone
)
{
    /// <summary>The components and sums as they stand.</summary>
    public IReadOnlyDictionary<ComponentKind, decimal> Components => Current?.Components ?? new Dictionary<ComponentKind, decimal>();

    /// <summary>The total as it stands, in the award's currency.</summary>
    public MonetaryAmount Total => new(Current?.Total ?? 0, Award.Currency);

    /// <summary>" and a further sum"; empty where the sums on record are all that it gives.</summary>
    public string Further => Award.FurtherSum is null ? "" : " and a further sum";

    /// <summary>The docket in whose judgment it stands; null where it is in none.</summary>
    public string? In { get; init; }

    /// <summary>The event that amended the judgment on it; null where none did.</summary>
    public string? Amended { get; init; }

    /// <summary>The event that accepted or refused a remittitur.</summary>
    public string? Answered { get; init; }

    /// <summary>True where a refused remittitur set it aside, or what was cut of it, and the new trial that follows is neither ordered nor
    /// held.</summary>
    public bool AwaitsNewTrial =>
        Remittitur == RemittiturStatus.Refused && NewTrial is null && Fell is (null or SetAsideGround.RefusedRemittitur);

    /// <summary>The event that ordered the new trial after a refused remittitur, or the later verdict that shows there was one.</summary>
    public string? NewTrial { get; init; }

    /// <summary>The step by which its sums are told: the last, but for a cut that was refused.</summary>
    private AwardStep? Current =>
        Remittitur == RemittiturStatus.Refused ? Steps.LastOrDefault(step => step.Kind != AwardStepKind.Remittitur)
        : Steps is [.., var last] ? last
        : null;

    /// <summary>True where the record infers a sum of it as it stands.</summary>
    public bool IsSumInferred =>
        Components.Keys.Any(component => Steps.Last(step => step.Changed.Contains(component) || step == Steps[0]).Inferred);

    /// <summary>Why the trial court set it aside; null where it did not.</summary>
    public SetAsideGround? Fell { get; init; }

    /// <summary>How it stands with a judgment, where it is in none.</summary>
    public JudgmentOutlook Outlook { get; init; }

    /// <summary>What the court above did with it; null where no court above took it away.</summary>
    public ReviewOutcome? Review { get; init; }

    /// <summary>What each payor owes alone, where that is said; empty where it is not.</summary>
    public IReadOnlyList<PayorShare> Shares { get; init; } = [];

    /// <summary>The interest that runs on it.</summary>
    public IReadOnlyList<AwardInterest> Interest { get; init; } = [];

    /// <summary>What has been paid of it, oldest first.</summary>
    public IReadOnlyList<AwardPayment> Payments { get; init; } = [];

    /// <summary>What has been paid of it, in all.</summary>
    public MonetaryAmount Paid => new(Payments.Sum(payment => payment.Sum), Award.Currency);

    /// <summary>The interest that has accrued at the end of a day, computed; null where none runs, or the award no longer counts.</summary>
    public MonetaryAmount? InterestBy(DateOnly day) =>
        Interest.Count == 0 || IsFallen || Stage is AwardStage.Satisfied or AwardStage.Settled
            ? null
            : new MonetaryAmount(Interest.Sum(interest => interest.AccruedBy(day, Total).Amount), Award.Currency);

    /// <summary>What a remittitur cut, on which a new trial follows where it is refused: "the punitive damages"; "damages" where all was
    /// cut.</summary>
    public string Cut =>
        Steps.LastOrDefault(step => step.Kind == AwardStepKind.Remittitur) is { } cut && cut.Changed.Count < cut.Components.Count
            ? $"the {Prose.List(cut.Changed.Order().Select(component => StateLabels.For(component).ToLowerInvariant()))}"
            : "damages";

    /// <summary>True for fees, costs and fines that an order gave: they are due when ordered, and await no judgment.</summary>
    public bool IsDueByOrder =>
        Stage == AwardStage.ByOrder
        && Award.FromFund is null
        && Components.Count > 0
        && Components.Keys.All(component => component is ComponentKind.AttorneysFees or ComponentKind.Costs or ComponentKind.Sanction);

    /// <summary>True once it no longer counts as an award, whichever court took it away.</summary>
    public bool IsFallen => Stage is AwardStage.SetAside or AwardStage.Undone;

    /// <summary>The award that a list or a drawing shows where there is room for one: the largest that counts; where none does, the largest
    /// that fell. Null where none was made.</summary>
    public static AwardState? Foremost(IEnumerable<AwardState> awards) =>
        awards
            .Where(award => award.Steps.Count > 0)
            .OrderBy(award => award.IsFallen)
            .ThenByDescending(award => award.Total.Amount)
            .FirstOrDefault();

    /// <summary>How it would stand with an event that may have happened by the day, in words; of a judgment the
    /// <see cref="Outlook"/> tells.</summary>
    public IReadOnlyList<string> MayBe { get; init; } = [];

    /// <summary>True only for what is in a judgment.</summary>
    public bool IsOwed => Stage == AwardStage.InJudgment;
}
