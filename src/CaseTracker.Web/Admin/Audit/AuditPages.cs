using CaseTracker.Data;
using CaseTracker.Data.Auditing;
using CaseTracker.Exchange.Export;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Cases;
using Microsoft.Net.Http.Headers;

namespace CaseTracker.Web.Admin.Audit;

/// <summary>Who did what, for administrators: as a page, and as a file.</summary>
internal static class AuditPages
{
    public static async Task<IResult> Show(HttpContext http, AuditLog log)
    {
        var asked = AuditQuery.Read(http.Request.Query);
        if (!asked.IsSuccess)
            return CaseRequestHandler.Unreadable(asked.Failure.Reason);
        var query = asked.Value;
        if (await log.PageAsync(http.User, query.Filter, query.Before, http.RequestAborted) is not { } page)
            return AccountResult.Go(SiteUrls.Account);
        if (query.Filter.PersonId is { } person && page.People.All(auditPerson => auditPerson.Id != person))
            return CaseRequestHandler.Unreadable("person is the number of somebody who has an account, and nobody has this one");
        return await AccountResult.PageAsync<AuditPage>(http, (nameof(AuditPage.Model), new AuditModel(query, page)));
    }

    /// <summary>All that the filter finds, written while it is sent.</summary>
    public static async Task<IResult> File(HttpContext http, AuditLog log, SiteCalendar calendar)
    {
        var asked = AuditQuery.Read(http.Request.Query);
        if (!asked.IsSuccess)
            return CaseRequestHandler.Unreadable(asked.Failure.Reason);
        if (await log.AllAsync(http.User, asked.Value.Filter, http.RequestAborted) is not { } entries)
            return AccountResult.Go(SiteUrls.Account);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment")
        {
            FileName = $"casetracker_audit_{calendar.Today:yyyy-MM-dd}.csv",
        }.ToString();
        return TypedResults.Stream(
            stream => AuditTable.WriteAsync(stream, entries, http.RequestAborted),
            ExportFormats.Find("csv")!.MediaType
        );
    }
}
