using System.Net;
using CaseTracker.Web.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;

namespace CaseTracker.Web.Accounts;

/// <summary>What holds for every account page: never compressed beside a
/// secret, no password in the clear, no form from elsewhere.</summary>
internal sealed class AccountFilter(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (http.Features.Get<IHttpsCompressionFeature>() is { } compression)
            compression.Mode = HttpsCompressionMode.DoNotCompress;
        if (!http.Request.IsHttps && !IsThisMachine(http.Request.Host.Host))
            return ErrorResult.Page(
                StatusCodes.Status403Forbidden,
                "Accounts need https",
                "Over plain http a password could be read on its way. Reading needs no account; the operator of the site can set up https."
            );

        if (HttpMethods.IsPost(http.Request.Method) && !await antiforgery.IsRequestValidAsync(http))
            return ErrorResult.StaleForm();
        return await next(context);
    }

    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
