using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Effects.Parties;
using CaseTracker.Core.Effects.Schedule;

namespace CaseTracker.Core.Effects;

/// <summary>What is so on a day: the fold of the effects of everything that has happened by then. Nothing here is typed in.</summary>
public sealed record CaseState
{
    /// <summary>The day, to its end.</summary>
    public required DateOnly AsOf { get; init; }

    public required CaseHeadline Headline { get; init; }

    /// <summary>The state in one sentence for readers; it ends with a full stop.</summary>
    public required string StatusLine { get; init; }

    public required IReadOnlyList<DocketState> Dockets { get; init; }
    public required IReadOnlyList<ClaimState> Claims { get; init; }
    public required IReadOnlyList<AwardState> Awards { get; init; }
    public required IReadOnlyList<InjunctionState> Injunctions { get; init; }
    public required IReadOnlyList<MotionState> Motions { get; init; }
    public required IReadOnlyList<AppealState> Appeals { get; init; }
    public required IReadOnlyList<ReviewState> Reviews { get; init; }
    public required IReadOnlyList<SettlementState> Settlements { get; init; }
    public required IReadOnlyList<BondState> Bonds { get; init; }
    public required IReadOnlyList<SanctionState> Sanctions { get; init; }

    /// <summary>Fees and costs that were granted in a sum not on record, and not awarded in one since.</summary>
    public IReadOnlyList<FeeGrant> FeeGrants { get; init; } = [];

    /// <summary>The rulings that no longer have effect.</summary>
    public required IReadOnlyList<DisturbedRuling> Undone { get; init; }

    /// <summary>What may have happened by the day, and is not counted in.</summary>
    public required IReadOnlyList<PossibleEvent> MayHave { get; init; }

    /// <summary>What would be there with an event that may have happened by the day, and is not: an appeal, an injunction.</summary>
    public IReadOnlyList<PossibleThing> MayExist { get; init; } = [];

    public required IReadOnlyList<UpcomingDate> Coming { get; init; }

    /// <summary>Hearings and trials that were set before a settlement or a stay; nothing says that they were taken off.</summary>
    public IReadOnlyList<UpcomingDate> Overtaken { get; init; } = [];

    /// <summary>What was looked for and not found, as far as it bears on what exists by the day.</summary>
    public required IReadOnlyList<NotFound> NotFound { get; init; }

    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    /// <summary>How many events have happened by the day.</summary>
    public required int EventCount { get; init; }

    /// <summary>Of what has happened by the day, the event whose date reaches latest; null where nothing has.</summary>
    public required TimelineEntry? LatestByDate { get; init; }

    /// <summary>What each event that has happened by the day changed, as far as that has taken hold.</summary>
    public ILookup<string, StateChange> Changes => ChangesByEvent.Value;

    /// <summary>Put in order when first asked for: a page of the overview needs them for none of the events.</summary>
    public required Lazy<ILookup<string, StateChange>> ChangesByEvent { get; init; }

    /// <summary>The last event of the timeline that has happened by the day.</summary>
    public required TimelineEntry? LastEvent { get; init; }
}
