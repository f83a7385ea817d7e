using CaseTracker.Core;
using CaseTracker.Core.Courts;

namespace CaseTracker.Web.Courts;

/// <summary>What kind of court a court is, in words.</summary>
public static class CourtDescription
{
    /// <summary>"federal trial court", "court of last resort of Israel".</summary>
    public static string Kind(Court court)
    {
        var level = court.Level switch
        {
            CourtLevel.Supreme => "court of last resort",
            CourtLevel.Appellate => "court of appeals",
            CourtLevel.Trial => "trial court",
            _ => "court for one kind of matter",
        };
        return court.System switch
        {
            CourtSystem.Federal => $"federal {level}",
            CourtSystem.Tribal => $"tribal {level}",
            CourtSystem.International => $"international {level}",
            CourtSystem.Arbitral => "arbitral institution",
            _ => $"{level}{(court.Place is { } place ? $" of {place}" : "")}",
        };
    }

    /// <summary>"Federal, California"; "State, Delaware"; "Federal, several states"; "Federal" for a court of the whole nation.</summary>
    public static string Jurisdiction(Court court) =>
        Prose.Capital(EnumTerm.For(court.System))
        + (
            court.Place is { } place ? $", {place}"
            : IsRegional(court) ? ", several states"
            : ""
        );

    /// <summary>The numbered circuits; the Federal Circuit hears one kind of matter from everywhere.</summary>
    private static bool IsRegional(Court court) => court is { Level: CourtLevel.Appellate, Place: null } && char.IsAsciiDigit(court.Id[^1]);
}
