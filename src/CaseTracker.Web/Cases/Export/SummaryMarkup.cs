using CaseTracker.Exchange.Export.Documents;
using CaseTracker.Exchange.Summaries;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Cases.Export;

/// <summary>The words of a case on a page just as the exported web page has them:
/// <see cref="SummaryHtml"/> encodes every text that it writes.</summary>
internal static class SummaryMarkup
{
    public static MarkupString Body(Summary summary, bool marked) => new(SummaryHtml.Body(summary, marked, "h3"));

    public static MarkupString Sources(Summary summary) => new(SummaryHtml.Sources(summary));
}
