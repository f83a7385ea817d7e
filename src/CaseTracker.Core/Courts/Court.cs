using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Courts;

/// <summary>A court that a docket can be in.</summary>
/// <param name="Id">The Free Law Project's id (<c>cand</c>), or one of our own, which has a hyphen
/// (<c>il-supreme</c>).</param>
/// <param name="Name">The full name, "United States District Court for the Northern District of California".</param>
/// <param name="Citation">The name as a legal citation abbreviates it, "N.D. Cal."; unique in the registry.</param>
/// <param name="ShortName">The name where room is short but readers are not all lawyers, "Ninth Circuit".</param>
/// <param name="Level">Where the court stands in its system.</param>
/// <param name="System">Whose court it is.</param>
/// <param name="Place">The state, territory or country; null for a court of the whole nation or of several states.</param>
/// <param name="AppealsTo">
/// The id of the court that ordinarily reviews this one, by appeal or by certiorari; null where there is none, or where
/// that is not recorded. One docket may still go elsewhere: a patent case from any district goes to <c>cafc</c>.
/// </param>
/// <param name="FreeLawId">The Free Law Project's id; null where the project has no such court.</param>
public sealed record Court(
    string Id,
    string Name,
    string Citation,
    string ShortName,
    CourtLevel Level,
    CourtSystem System,
    string? Place,
    string? AppealsTo,
    string? FreeLawId
)
{
    /// <summary>When the court was first set up; null where that is not known.</summary>
    public PartialDate? From => Read(FromText);

    /// <summary>When the court ended for good; null where it sits today or that is not known. Breaks before are not recorded.</summary>
    public PartialDate? Until => Read(UntilText);

    /// <summary><see cref="From"/> in EDTF. Three thousand of them are not read before one is asked for.</summary>
    internal string? FromText { get; init; }

    /// <summary><see cref="Until"/> in EDTF.</summary>
    internal string? UntilText { get; init; }

    /// <summary>True for a court that has not ended, as far as is known.</summary>
    public bool Sits => UntilText is null;

    /// <summary>What makes its decisions on appeals take effect.</summary>
    public TakesHold TakesHold { get; init; }

    /// <summary>What asking this court for review that it may decline is called, in lower case: "certiorari", "leave to appeal".
    /// Null where that is not known, or where appeals come to it as of right.</summary>
    public string? Review { get; init; }

    private static PartialDate? Read(string? text) => text is null ? null : PartialDate.Parse(text).Value;
}
