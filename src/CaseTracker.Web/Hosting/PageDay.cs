using CaseTracker.Data;
using CaseTracker.Data.Cases;

namespace CaseTracker.Web.Hosting;

/// <summary>What every page over several cases depends on: all that is published, and today.</summary>
internal sealed class PageDay(CaseLibrary library, SiteCalendar calendar)
{
    public DateOnly Today { get; } = calendar.Today;

    /// <param name="filters">What else the address says.</param>
    public async Task<string> ValidatorAsync(IReadOnlyDictionary<string, string> filters, CancellationToken cancellation) =>
        $"{await library.SiteRevisionAsync(cancellation)}|{Today:yyyy-MM-dd}|"
        + $"{string.Join('&', filters.Select(pair => $"{pair.Key}={pair.Value}"))}";
}
