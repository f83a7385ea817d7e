using CaseTracker.Core.Leads;

namespace CaseTracker.Web.Editing.Cases;

/// <summary>The editors' words as readers of today find them, and what has changed under them.</summary>
public sealed record LeadView(string Text, string Origin, IReadOnlyList<string> Flags)
{
    public static LeadView From(LeadReading lead) => new(lead.Lead.Text, lead.Origin, lead.IsOutdated ? lead.Flags : []);
}
