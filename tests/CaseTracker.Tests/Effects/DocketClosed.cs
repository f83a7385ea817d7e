using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;

namespace CaseTracker.Tests.Effects;

/// <summary>A stayed docket is closed for statistics only, until a report says how to go on.</summary>
public sealed record DocketClosed(string Docket, string Reason, PartialDate ReportOn, IReadOnlyList<string> By) : Effect;
