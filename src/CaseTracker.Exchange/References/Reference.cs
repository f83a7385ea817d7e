using CaseTracker.Core.Courts;

namespace CaseTracker.Exchange.References;

/// <summary>Something that can be cited, with what is known of it; what is not known is null or empty and no style makes it up.</summary>
public sealed record Reference
{
    /// <summary>Unique in a file and stable: letters, digits and hyphens.</summary>
    public required string Key { get; init; }

    public required ReferenceKind Kind { get; init; }

    /// <summary>Of a proceeding and a ruling the name of the case, first parties only.</summary>
    public required string Title { get; init; }

    public IReadOnlyList<ReferenceAuthor> Authors { get; init; } = [];

    /// <summary>Who published it; the name of the site for a page.</summary>
    public string? Publisher { get; init; }

    public ReferenceDate Date { get; init; } = ReferenceDate.None;

    public Tribunal? Court { get; init; }

    /// <summary>The docket number.</summary>
    public string? Number { get; init; }

    /// <summary>The entry of the docket sheet.</summary>
    public string? Entry { get; init; }

    public ReporterCitation? Reported { get; init; }

    /// <summary>What a ruling is, as in "Order".</summary>
    public string? What { get; init; }

    /// <summary>What stands in the docket rather than decides as a court does is cited
    /// as a paper, by its name, as in "Verdict"; null for a decision.</summary>
    public string? Paper { get; init; }

    public string? Url { get; init; }

    /// <summary>In one sentence, for readers of the file.</summary>
    public string? Note { get; init; }

    /// <summary>Of a page, the number of the revision that it shows.</summary>
    public int? Revision { get; init; }
}
