using System.Collections.ObjectModel;
using CaseTracker.Core;
using CaseTracker.Core.Cases;
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

    /// <summary>The number with the one label that it has in citations, "No. 21-16233" or "Nos. 21-16233, 21-16234".</summary>
    public string? Numbered => Number is { } number ? CaseNames.LabelledNumber(number) : null;

    /// <summary>The entry of the docket sheet.</summary>
    public string? Entry { get; init; }

    public ReporterCitation? Reported { get; init; }

    /// <summary>Where else the ruling is printed.</summary>
    public IReadOnlyList<ReporterCitation> Parallel { get; init; } = [];

    /// <summary>The sides of the title that are persons, each with what a citation may call it: the family name where the name of the case
    /// on this site tells which that is, else the whole.</summary>
    public IReadOnlyDictionary<string, string> People { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What a ruling is, as in "Order".</summary>
    public string? What { get; init; }

    /// <summary>What stands in the docket rather than decides as a court does is cited
    /// as a paper, by its name, as in "Verdict"; null for a decision.</summary>
    public string? Paper { get; init; }

    public string? Url { get; init; }

    /// <summary>In one sentence, for readers of the file.</summary>
    public string? Note { get; init; }

    /// <summary>As a sentence has it: names and titles keep their places, whichever way their script runs.</summary>
    internal Reference InProse() =>
        this with
        {
            Title = Bidi.Isolated(Title),
            Publisher = Publisher is null ? null : Bidi.Isolated(Publisher),
            Authors =
            [
                .. Authors.Select(author =>
                    author with
                    {
                        Family = Bidi.Isolated(author.Family),
                        Given = author.Given is null ? null : Bidi.Isolated(author.Given),
                    }
                ),
            ],
        };

    /// <summary>Of a page, the number of the revision that it shows.</summary>
    public int? Revision { get; init; }
}
