using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Injunctions;

namespace CaseTracker.Data.Cases.Records;

/// <summary>An order to do or not to do, and whether it is in force.</summary>
public sealed class InjunctionRow : ICaseRecordRow
{
    public int CaseId { get; set; }
    public required string Id { get; set; }

    /// <summary>From 0, in the order of the case file.</summary>
    public int Position { get; set; }

    /// <summary>The court that issued it; null before it did.</summary>
    public string? CourtId { get; set; }

    public required string Title { get; set; }
    public InjunctionKind Kind { get; set; }
    public InjunctionStatus Status { get; set; }

    /// <summary>The same in words, with what a court above decided that has not taken hold, and every hedge.</summary>
    public string Standing { get; set; } = "";

    /// <summary>The event that issued it; null before it did.</summary>
    public string? IssuedBy { get; set; }

    /// <summary>While it is in force or may be: the day of the event that issued it, by which lists sort.</summary>
    public DateOnly? InForceIssued { get; set; }
}
