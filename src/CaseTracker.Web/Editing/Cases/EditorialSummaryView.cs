using CaseTracker.Core.Summaries;

namespace CaseTracker.Web.Editing.Cases;

/// <summary>The editors' words as readers of today find them, and what has changed under them.</summary>
public sealed record EditorialSummaryView(string Text, string Origin, IReadOnlyList<string> Flags)
{
    public static EditorialSummaryView From(EditorialSummaryReading lead) =>
        new(lead.Lead.Text, lead.Origin, lead.IsOutdated ? lead.Flags : []);
}
