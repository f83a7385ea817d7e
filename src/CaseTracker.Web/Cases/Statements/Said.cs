using CaseTracker.Core.Cases;

namespace CaseTracker.Web.Cases.Statements;

/// <summary>One thing said: what somebody holds, in our words, or a quotation.</summary>
public sealed record Said(Side Side, Statement? Statement, Quotation? Quotation)
{
    /// <summary>What is said and by whom, to be searched.</summary>
    public IEnumerable<string?> Words => [Statement?.Text, Quotation?.Words, Quotation?.Speaker, Quotation?.Capacity, Quotation?.Occasion];
}
