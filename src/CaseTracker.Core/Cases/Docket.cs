using CaseTracker.Core.Courts;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>One court's proceeding in the dispute.</summary>
public sealed record Docket
{
    private const string Presiding = "presiding";
    private const StringComparison Ignoring = StringComparison.OrdinalIgnoreCase;

    public required string Id { get; init; }

    /// <summary>A court id of <see cref="CourtRegistry"/>; null where <see cref="CourtName"/> names the tribunal.</summary>
    public string? Court { get; init; }

    /// <summary>The tribunal's own name, of one that the registry does not have; null where <see cref="Court"/> says which it is.</summary>
    public string? CourtName { get; init; }

    /// <summary>The one place that says what the docket's court is called.</summary>
    public Tribunal Tribunal => Tribunal.From(Court, CourtName) ?? throw new InvalidOperationException($"The docket {Id} has no court.");

    /// <summary>The number as lawyers cite it; null where it was not found.</summary>
    public string? Number { get; init; }

    /// <summary>The number as the court prints it, where that differs.</summary>
    public string? NumberRaw { get; init; }

    /// <summary>The numbers that the docket had before, in order, each with its end: with other letters of a judge, for one.</summary>
    public IReadOnlyList<NameInTime> EarlierNumbers { get; init; } = [];

    /// <summary>The newest caption.</summary>
    public string? Caption { get; init; }

    /// <summary>The captions before, in order, each with its end.</summary>
    public IReadOnlyList<NameInTime> EarlierCaptions { get; init; } = [];

    /// <summary>When the proceeding began in this court; bounds every event of the docket from below.</summary>
    public required PartialDate Filed { get; init; }

    public string? NatureOfSuit { get; init; }
    public string? NatureOfSuitRaw { get; init; }
    public string? Cause { get; init; }
    public IReadOnlyList<JudgeAssignment> Judges { get; init; } = [];
    public IReadOnlyList<DocketLink> Links { get; init; } = [];

    /// <summary>CourtListener's docket id, where known.</summary>
    public string? CourtListenerId { get; init; }

    /// <summary>PACER's case id, where known.</summary>
    public string? PacerCaseId { get; init; }

    public IReadOnlyList<Citation> Sources { get; init; } = [];

    /// <summary>True when it reviews what another docket of the case decided; transfers, removals and consolidations are proceedings of the
    /// first instance.</summary>
    public bool IsReview =>
        Links.Any(link =>
            link.By
                is DocketLinkKind.Appeal
                    or DocketLinkKind.InterlocutoryAppeal
                    or DocketLinkKind.CrossAppeal
                    or DocketLinkKind.Certiorari
                    or DocketLinkKind.Application
        );

    /// <summary>The one judge who is certain to have presided on a day; null for a panel, and where it may have been another. A magistrate
    /// judge to whom something was referred does not preside.</summary>
    public string? PresidingJudgeOn(DateOnly day)
    {
        var sitting = Judges
            .Where(seat => !(seat.From?.Earliest > day) && !(seat.Until?.Latest <= day) && seat.Role.StartsWith(Presiding, Ignoring))
            .ToList();
        return sitting is [var only] && (only.From is null || only.From.Latest <= day) ? only.Judge : null;
    }
}
