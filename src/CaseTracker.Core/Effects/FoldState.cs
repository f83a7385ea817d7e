using System.Collections.Immutable;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Effects.Parties;
using CaseTracker.Core.Effects.Schedule;
using CaseTracker.Core.Facts;

namespace CaseTracker.Core.Effects;

/// <summary>
/// A case between two effects. It never changes: each rule gives the next one, and whoever keeps the one before may go another way from
/// it.
/// </summary>
/// <remarks>
/// All records of the case are in it from the start; appeals and reviews come with the effects that take and seek them. Keys are ids.
/// </remarks>
internal sealed record FoldState
{
    public required RecordStates<DocketState> Dockets { get; init; }

    /// <summary>What a stayed docket was before its stay.</summary>
    public ImmutableDictionary<string, DocketStatus> BeforeStay { get; init; } = ImmutableDictionary<string, DocketStatus>.Empty;

    public required RecordStates<ClaimState> Claims { get; init; }

    public required RecordStates<MotionState> Motions { get; init; }

    public required RecordStates<AwardState> Awards { get; init; }

    /// <summary>The docket in whose judgment an award stands; another docket's judgment does not touch it.</summary>
    public ImmutableDictionary<string, string> AwardsIn { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The docket in whose judgment a claim stands.</summary>
    public ImmutableDictionary<string, string> ClaimsIn { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The dockets in which a judgment was entered and not vacated, a partial one too.</summary>
    public ImmutableHashSet<string> WithJudgment { get; init; } = [];

    public required RecordStates<InjunctionState> Injunctions { get; init; }

    /// <summary>Until when an injunction was issued to last.</summary>
    public ImmutableDictionary<string, Term> InjunctionTerms { get; init; } = ImmutableDictionary<string, Term>.Empty;

    public ImmutableDictionary<string, AppealState> Appeals { get; init; } = ImmutableDictionary<string, AppealState>.Empty;

    public ImmutableDictionary<string, ReviewState> Reviews { get; init; } = ImmutableDictionary<string, ReviewState>.Empty;

    /// <summary>By the docket that is settled.</summary>
    public ImmutableDictionary<string, SettlementState> Settlements { get; init; } = ImmutableDictionary<string, SettlementState>.Empty;

    public ImmutableList<BondState> Bonds { get; init; } = [];

    public ImmutableList<SanctionState> Sanctions { get; init; } = [];

    public ImmutableList<FeeGrant> FeeGrants { get; init; } = [];

    /// <summary>What the effects changed, in words, newest first.</summary>
    public ImmutableStack<StateChange> Changes { get; init; } = [];

    public ImmutableList<Diagnostic> Findings { get; init; } = [];

    /// <summary>What is still ahead of the reader's day.</summary>
    public ImmutableList<UpcomingDate> Coming { get; init; } = [];

    /// <summary>The case before anything has happened.</summary>
    public static FoldState Before(CourtCase courtCase) =>
        new()
        {
            Dockets = RecordStates<DocketState>.Of(
                courtCase.Dockets,
                docket => docket.Id,
                docket => new DocketState(docket, DocketStatus.NotOpen, null, Term.Open, [], null, false)
            ),
            Claims = RecordStates<ClaimState>.Of(courtCase.Claims, claim => claim.Id, Pending),
            Motions = RecordStates<MotionState>.Of(
                courtCase.Motions,
                motion => motion.Id,
                motion => new MotionState(motion, MotionStatus.NotFiled, null, [], null)
            ),
            Awards = RecordStates<AwardState>.Of(
                courtCase.Awards,
                award => award.Id,
                award => new AwardState(award, AwardStage.NotMade, [], RemittiturStatus.None, null, false, null)
            ),
            Injunctions = RecordStates<InjunctionState>.Of(
                courtCase.Injunctions,
                injunction => injunction.Id,
                injunction => new InjunctionState(
                    injunction,
                    InjunctionStatus.NotIssued,
                    null,
                    null,
                    null,
                    false,
                    [.. injunction.Clauses.Select(clause => clause.Id)],
                    []
                )
            ),
        };

    /// <summary>Says in words what an effect changed; what reads the same before and after is no change.</summary>
    public FoldState Say(FoldStep step, FactRef fact, string label, string? before, string after, string? how = null, string? deed = null)
    {
        if (before == after)
            return this;
        var manner =
            !step.Inferred ? how
            : how is null ? "inferred"
            : $"{how}, inferred";
        return this with
        {
            Changes = Changes.Push(new StateChange(fact, label, before, after, manner, step.ToldWith, step.EffectId) { Deed = deed }),
        };
    }

    /// <summary>Notes that an effect can't be so.</summary>
    /// <param name="code">A short name of the rule.</param>
    /// <param name="message">What the event does that can't be, after its title.</param>
    public FoldState Impossible(FoldStep step, string code, string message) =>
        this with
        {
            Findings = Findings.Add(
                new Diagnostic(DiagnosticSeverity.Impossible, code, $"“{step.Event.Title}”: {message}", [step.Event.Id])
            ),
        };

    private static ClaimState Pending(Claim claim) =>
        new(
            claim,
            [.. claim.Against.Select(party => new ClaimResult(party, ClaimOutcome.Pending, ClaimGround.NotStated, null))],
            false,
            true
        );
}
