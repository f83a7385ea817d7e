namespace CaseTracker.Core.Dockets;

/// <summary>What a file says of one docket, as the court wrote it. Null and empty mean that the file says nothing of it.</summary>
public sealed record DocketSheet
{
    /// <summary>Where the sheet came from: "RECAP", "CourtListener", "ACMS".</summary>
    public required string Form { get; init; }

    /// <summary>The court's id; null in a file that names the docket by <see cref="CourtListenerId"/> alone.</summary>
    public string? Court { get; init; }

    /// <summary>Null in a file that names the docket by <see cref="CourtListenerId"/> alone.</summary>
    public DocketNumber? Number { get; init; }
    public string? CourtListenerId { get; init; }
    public string? PacerCaseId { get; init; }
    public string? CaseName { get; init; }
    public DateOnly? DateFiled { get; init; }
    public DateOnly? DateTerminated { get; init; }

    /// <summary>When a bankruptcy case went from one chapter to another.</summary>
    public DateOnly? DateConverted { get; init; }
    public DateOnly? DateDischarged { get; init; }
    public string? Cause { get; init; }
    public string? NatureOfSuit { get; init; }
    public string? JuryDemand { get; init; }

    /// <summary>The sum demanded, as written.</summary>
    public string? Demand { get; init; }
    public string? Jurisdiction { get; init; }
    public string? MultidistrictStatus { get; init; }

    /// <summary>The judge, as written.</summary>
    public string? AssignedTo { get; init; }
    public string? ReferredTo { get; init; }
    public string? Panel { get; init; }
    public string? CaseType { get; init; }
    public string? FeeStatus { get; init; }

    /// <summary>The court or agency that is reviewed, as written.</summary>
    public string? AppealFrom { get; init; }
    public OriginatingCourt? Origin { get; init; }

    public IReadOnlyList<DocketSheetParty> Parties { get; init; } = [];

    /// <summary>True where the file lists all parties, so that one it does not list is a party no longer.</summary>
    public bool HasAllParties { get; init; }

    /// <summary>Names of attorneys by CourtListener's id, in a file that holds these alone.</summary>
    public IReadOnlyList<(string Id, string Name)> AttorneyNames { get; init; } = [];

    /// <summary>The entries, oldest first; those of one day in the order in which the court has them.</summary>
    public IReadOnlyList<DocketSheetEntry> Entries { get; init; } = [];

    /// <summary>What could not be taken as it stands, each with its place in the file.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>For messages: "cand 4:19-cv-07123", or CourtListener's id.</summary>
    public string Name => Number is null ? $"docket {CourtListenerId} of CourtListener" : $"{Court} {Number.Text}";
}
