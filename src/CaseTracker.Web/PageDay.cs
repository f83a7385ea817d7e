using CaseTracker.Data;
using CaseTracker.Data.Queries;

namespace CaseTracker.Web;

/// <summary>What every page over several cases depends on: all that is published, and today.</summary>
internal sealed class PageDay(CaseLibrary library, SiteCalendar calendar)
{
    /// <param name="filters">What else the address says.</param>
    public async Task<string> ValidatorAsync(IReadOnlyDictionary<string, string> filters, CancellationToken cancellation) =>
        $"{await library.SiteRevisionAsync(cancellation)}|{calendar.Today:yyyy-MM-dd}|{string.Join('&', filters.Select(pair => $"{pair.Key}={pair.Value}"))}";
}
